package dateline.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.edit.Edit;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.suggest.Suggestion.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final String PUBLISHED = "2024-12-17";

    /** Returns a document of one paragraph that was published on 17 December 2024. */
    static Commentary document(String... sentences) {
        Source source = Source.bare("Harbours", Optional.of(EdtfParser.parse(PUBLISHED)))
                .withParagraphs(List.of(new Paragraph(ParagraphKind.BODY, List.of(sentences))));
        return new Commentary("harbours", source, List.of(), List.of(), List.of());
    }

    private static Actor actor(String name, String... aliases) {
        return new Actor("known", name, ActorKind.PERSON, List.of(aliases), Optional.empty(), Optional.empty());
    }

    static Event event(String when, String at) {
        return new Event(
                "present",
                "Present",
                EdtfParser.parse(when),
                Basis.STATED,
                EventStatus.HAPPENED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Passage.parse(at, Optional.empty()).orElseThrow()));
    }

    private static List<Suggestion> ofKind(Commentary commentary, Kind... kinds) {
        return Suggestions.of(commentary).stream()
                .filter(suggestion -> Arrays.asList(kinds).contains(suggestion.kind()))
                .toList();
    }

    static List<DateSuggestion> dates(Commentary commentary) {
        return ofKind(commentary, Kind.DATE).stream()
                .map(DateSuggestion.class::cast)
                .toList();
    }

    private static List<String> names(Commentary commentary) {
        return ofKind(commentary, Kind.REPEATED_NAME, Kind.SINGLE_NAME).stream()
                .map(Suggestion::offer)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In March 2018 the pier was closed.          | 2018-03    | STATED",
                "The pier was closed on 4 May 2019.          | 2019-05-04 | STATED",
                "The pier was closed on May 4, 2019 by law.  | 2019-05-04 | STATED",
                "Since then, in 2018, boats have come.       | 2018       | STATED",
                "The pier (2018) was cheap.                  | 2018       | STATED",
                "The pier was closed last year.              | 2023       | INFERRED",
                "Two years ago the pier was closed.          | 2022       | INFERRED",
                "The pier was closed in January.             | 2024-01    | INFERRED",
                "The pier was closed last March for good.    | 2024-03    | INFERRED",
                "The pier will be closed next year.          | 2025       | INFERRED",
                "Yesterday the pier was closed.              | 2024-12-16 | INFERRED"
            })
    void aDateOfASentenceIsSuggested(String sentence, String date, Basis basis) {
        List<DateSuggestion> dates = dates(document(sentence));
        assertEquals(1, dates.size(), dates::toString);
        assertEquals(date, dates.get(0).date().canonical());
        assertEquals(basis, dates.get(0).basis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew of 1500 sailors left.",
                "About 1200 people left.",
                "The fleet has 2018 boats.",
                "The office of Vision 2030 was closed.",
                "She read the May 1968 Committee a letter.",
                "She may march in the rain.",
                "The Harbour Act and the Sunday Paper are old.",
                "He came in the second."
            })
    void aNumberOrAPartOfANameIsNoDate(String sentence) {
        assertEquals(List.of(), dates(document(sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-03    | 1.1     | 0",
                "2018-03-05 | 1.1     | 0",
                "2018-03/2020 | 1.1   | 0",
                "2016/2018-03 | 1.1   | 0",
                "2018-03    | 1.1-1.2 | 0",
                "2018-03    | 1.2     | 1",
                "2018       | 1.1     | 1",
                "2017       | 1.1     | 1"
            })
    void aDateThatAnEventOfTheSentenceHasIsNotSuggested(String when, String at, int suggested) {
        Commentary commentary =
                document("In March 2018 the pier was closed.", "Nobody minded.").withEvents(List.of(event(when, at)));
        assertEquals(suggested, dates(commentary).size());
    }

    @Test
    void aDateUpToWhichOrFromWhichOnAnEventIsNotSuggested() {
        Commentary commentary = document("It took until March 2018.", "Boats have come since March 2018.");
        assertEquals(2, dates(commentary).size());
        assertEquals(List.of(), dates(commentary.withEvents(List.of(event("2018-03", "1.1-1.2")))));
    }

    @Test
    void aDateThatASentenceMentionsTwiceIsSuggestedOnce() {
        assertEquals(
                1, dates(document("In 2018 it rained, and in 2018 it snowed.")).size());
    }

    @Test
    void aRelativeDateOfATextWithoutPublicationDateIsNotSuggested() {
        Commentary dated = document("The pier was closed last year.");
        Source undated = Source.bare("Harbours", Optional.empty())
                .withParagraphs(dated.source().paragraphs());
        assertEquals(List.of(), dates(dated.withSource(undated)));
    }

    @Test
    void aDateBecomesAnEventOfItsSentence() {
        Commentary commentary = document("Nobody minded.", "In March 2018 Ines Calder closed the pier.")
                .withActors(List.of(actor("Ines Calder")));
        DateSuggestion suggestion = dates(commentary).get(0);
        assertEquals("read as 2018-03 from \u2018In March 2018\u2019, sentence 1.2", suggestion.origin());
        Event event = suggestion.take(commentary).after().events().get(0);
        assertEquals("Ines Calder closed the pier", event.title());
        assertEquals("2018-03", event.when().canonical());
        assertEquals(Basis.STATED, event.basis());
        assertEquals(EventStatus.HAPPENED, event.status());
        assertEquals(List.of("known"), event.actors());
        assertEquals("1.2", event.passages().get(0).at());
    }

    @Test
    void anEventOfARelativeDateSaysHowItsTimeIsKnown() {
        Commentary commentary = document("The pier will be closed next year.");
        DateSuggestion suggestion = dates(commentary).get(0);
        assertEquals(
                "read as 2025 from \u2018next year\u2019, sentence 1.1, counted from the publication",
                suggestion.origin());
        Event event = suggestion.take(commentary).after().events().get(0);
        assertEquals(Basis.INFERRED, event.basis());
        assertEquals(Optional.of("\u2018next year\u2019, counted from the publication"), event.note());
        assertEquals(EventStatus.EXPECTED, event.status());
        assertEquals("The pier will be closed", event.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Ines Calder left. Nobody saw Ines Calder.            | Ines Calder",
                "They saw Ines Calder. Ines Calder left. Then Calder came. | Ines Calder, Calder",
                "They saw President Ines Calder and Mr Calder.             | Ines Calder, Calder",
                "They saw the Ministry of Fisheries and of Fisheries.      | Ministry of Fisheries; Fisheries",
                "They saw Ines Calder, Tom Calder and Calder.              | Ines Calder; Tom Calder; Calder",
                "They saw Calder's boat and Calder\u2019s dog.             | Calder",
                "They saw Low Island, and what Tern Low Island is to Tern. | Low Island; Tern",
                "They saw Calder, Low Island, Ines Calder and Low Island.  | Ines Calder, Calder; Low Island",
                "They saw the US Navy.                                     | US Navy",
                "The People\u2019s Bank and the People's Bank are old.     | People\u2019s Bank; People's Bank",
                "They saw the North Korean fleet and North Korea.          | North Korea",
                "They saw it \u2013 On Low Island.                          | Low Island",
                "They saw the U.S. fleet and the U.S. flag.                | U.S.",
                "Boats left. Bread was sold. They saw bread.               | ''",
                "They met in May and on a Monday, as the Chinese did.      | ''",
                "They saw it. \u201cBoats left,\u201d she said.            | ''"
            })
    void namesAreRunsOfCapitalsWithinSentences(String text, String names) {
        String[] sentences = text.split("(?<=[a-z]\\.) ", -1);
        assertEquals(names, String.join("; ", names(document(sentences))));
    }

    @Test
    void aNameSaysHowOftenItIsMentionedAndBecomesAnActor() {
        Commentary commentary = document("They saw Ines Calder.", "Then Calder left.");
        Suggestion suggestion = ofKind(commentary, Kind.REPEATED_NAME).get(0);
        assertEquals("2 mentions, first in sentence 1.1", suggestion.origin());
        assertEquals("Ines Calder", suggestion.first().range().in("They saw Ines Calder."));
        Actor actor = suggestion.take(commentary).after().actors().get(0);
        assertEquals("Ines Calder", actor.name());
        assertEquals(List.of("Calder"), actor.aliases());
    }

    @Test
    void aNameStandsWhereverOneOfItsFormsIsMentioned() {
        String[] sentences = {"They saw Ines Calder.", "Then Calder left, and Ines Calder came back."};
        Suggestion suggestion = ofKind(document(sentences), Kind.REPEATED_NAME).get(0);
        assertEquals(
                List.of("1.1 Ines Calder", "1.2 Calder", "1.2 Ines Calder"),
                suggestion.places().stream()
                        .map(place -> place.sentence() + " "
                                + place.range().in(sentences[place.sentence().sentence() - 1]))
                        .toList());
    }

    @Test
    void aNameThatAnActorHasIsNotSuggested() {
        Commentary commentary = document("They saw Ines Calder and the Harbour Office.");
        assertEquals(List.of(), names(commentary.withActors(List.of(actor("ines calder", "The Harbour Office")))));
    }

    @Test
    void aPartOfAnActorsNameIsSuggestedAsItsAlias() {
        Commentary commentary = document("They saw Calder.", "Then Calder left.")
                .withActors(List.of(actor("Ines Calder", "The Master")));
        Suggestion suggestion = ofKind(commentary, Kind.REPEATED_NAME).get(0);
        assertEquals("Calder: another name of Ines Calder", suggestion.offer());
        Edit edit = suggestion.take(commentary);
        assertEquals(
                List.of("The Master", "Calder"), edit.after().actors().get(0).aliases());
        assertEquals(List.of(), names(edit.after()));
    }

    @Test
    void aPartOfSeveralActorsNamesIsSuggestedAsANewActor() {
        Actor tom = new Actor("tom", "Tom Calder", ActorKind.PERSON, List.of(), Optional.empty(), Optional.empty());
        Commentary commentary =
                document("They saw Calder.", "Then Calder left.").withActors(List.of(actor("Ines Calder"), tom));
        assertEquals(List.of("Calder"), names(commentary));
    }

    @Test
    void theSameDateOfTwoSentencesAreTwoSuggestions() {
        List<DateSuggestion> dates = dates(document("In 2018 it rained.", "In 2018 it snowed."));
        assertEquals(2, dates.stream().map(Suggestion::key).distinct().count());
    }

    @Test
    void datesComeFirstThenRepeatedNamesThenThoseMentionedOnce() {
        Commentary commentary = document("They saw Tom.", "In 2018 they saw Calder.", "Then Calder left.");
        assertEquals(
                List.of(Kind.DATE, Kind.REPEATED_NAME, Kind.SINGLE_NAME),
                Suggestions.of(commentary).stream().map(Suggestion::kind).toList());
    }

    @Test
    void allOfAKindAreTakenInOneEditThatCountsThem() {
        Commentary commentary = document("In 2018 it rained.", "In 2019 it snowed.");
        Edit edit = Suggestions.take(commentary, Suggestions.of(commentary));
        assertEquals("Add 2 suggested events", edit.label());
        assertEquals(2, edit.after().events().size());
        assertEquals(List.of(), Suggestions.of(edit.after()));
    }

    @Test
    void mostActorsOfTheBundledCommentaryAreMetOnceTheyAreRemoved() {
        Commentary bundled = BundledCommentary.load();
        Commentary bare = new Commentary(bundled.id(), bundled.source(), List.of(), List.of(), List.of());
        List<String> found = names(bare).stream()
                .flatMap(offer -> Stream.of(offer.split(", ", -1)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        long met = bundled.actors().stream()
                .filter(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(
                                name -> found.stream().anyMatch(other -> name.contains(other) || other.contains(name))))
                .count();
        assertTrue(met >= 30, met + " of " + bundled.actors().size() + ": " + found);
        assertTrue(found.size() < 90, found::toString);
        assertTrue(dates(bare).size() >= 10, () -> dates(bare).toString());
    }
}
