package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.newActor;
import static dateline.edit.HarbourStory.newClaim;
import static dateline.edit.HarbourStory.newEvent;
import static dateline.edit.HarbourStory.passage;
import static dateline.edit.ItemEditsTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dateline.edit.attributes.ActorAttributes;
import dateline.edit.attributes.Attribute;
import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.EventAttributes;
import dateline.edit.attributes.SourceAttributes;
import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.Tension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsistencyCheckTest {
    private static final String HALF = "\ud83d";
    private static final Optional<String> HALVED = Optional.of(HALF);

    private static <V> Runnable event(Attribute<Event, V> attribute, V value) {
        return () -> ItemEdits.set(COMMENTARY, Set.of("vote"), attribute, value);
    }

    private static <V> Runnable claim(Attribute<Claim, V> attribute, V value) {
        return () -> ItemEdits.set(COMMENTARY, Set.of("thin"), attribute, value);
    }

    private static <V> Runnable actor(Attribute<Actor, V> attribute, V value) {
        return () -> ActorEdits.set(COMMENTARY, "town", attribute, value);
    }

    private static <V> Runnable source(Attribute<Source, V> attribute, V value) {
        return () -> SourceEdits.set(COMMENTARY, attribute, value);
    }

    private static Stream<Runnable> halvedCharacters() {
        List<Passage> quoted = List.of(passage("1.1", HALF));
        return Stream.of(
                event(EventAttributes.TITLE, HALF),
                event(EventAttributes.HEDGE, HALVED),
                event(EventAttributes.CATEGORY, HALVED),
                event(EventAttributes.SUMMARY, HALVED),
                event(EventAttributes.NOTE, HALVED),
                event(EventAttributes.PLACES, List.of(HALF)),
                event(EventAttributes.PASSAGES, quoted),
                claim(ClaimAttributes.TITLE, HALVED),
                claim(ClaimAttributes.STATEMENT, HALF),
                claim(ClaimAttributes.HEDGE, HALVED),
                claim(ClaimAttributes.NOTE, HALVED),
                claim(ClaimAttributes.AGAINST, List.of(new Tension("vote", HALVED))),
                claim(ClaimAttributes.PASSAGES, quoted),
                actor(ActorAttributes.NAME, HALF),
                actor(ActorAttributes.ALIASES, List.of(HALF)),
                actor(ActorAttributes.DESCRIPTION, HALVED),
                source(SourceAttributes.TITLE, HALF),
                source(SourceAttributes.AUTHORS, List.of(HALF)),
                source(SourceAttributes.PUBLISHER, HALVED),
                source(SourceAttributes.KIND, HALVED),
                source(SourceAttributes.LANGUAGE, HALVED),
                source(SourceAttributes.URL, HALVED),
                () -> TextEdits.correct(COMMENTARY, new SentenceId(1, 1), HALF),
                () -> ArgumentEdits.add(COMMENTARY, HALF, passage("1.1")));
    }

    @ParameterizedTest
    @MethodSource("halvedCharacters")
    void noTextHoldsHalfOfACharacterWhichCouldNotBeSaved(Runnable operation) {
        assertRefused("A text holds half of a character.", operation);
    }

    @Test
    void aTextOfAMillionCharactersIsTheLongest() {
        assertDoesNotThrow(() ->
                event(EventAttributes.NOTE, Optional.of("x".repeat(1_000_000))).run());
        assertRefused(
                "A text may have at most 1,000,000 characters.",
                event(EventAttributes.NOTE, Optional.of("x".repeat(1_000_001))));
    }

    @Test
    void idsAreUniqueAndFilled() {
        Event event = EventAttributes.ID.with(newEvent("Event"), "thin");
        refused("Two events or claims have the same id.", with(event));
        Actor town = ActorAttributes.ID.with(newActor("Town"), "town");
        refused("Two actors have the same id.", with(town));
        ArgumentStep step = COMMENTARY.argument().get(0);
        refused("Two steps of the argument have the same id.", COMMENTARY.withArgument(List.of(step, step)));
        refused("The id of an event must not be empty.", with(EventAttributes.ID.with(event, "")));
        Claim claim = ClaimAttributes.ID.with(newClaim("Claim"), "");
        refused(
                "The id of a claim must not be empty.",
                COMMENTARY.withClaims(Changes.with(COMMENTARY.claims(), claim)));
        refused("The id of an actor must not be empty.", with(ActorAttributes.ID.with(town, "")));
        refused("The id of an actor must not be “authors”.", with(ActorAttributes.ID.with(town, Claim.AUTHORS)));
        ArgumentStep nameless = new ArgumentStep("", "Step", passage("1.1"));
        refused(
                "The id of a step of the argument must not be empty.",
                COMMENTARY.withArgument(Changes.with(COMMENTARY.argument(), nameless)));
    }

    private static Commentary with(Event event) {
        return COMMENTARY.withEvents(Changes.with(COMMENTARY.events(), event));
    }

    private static Commentary with(Actor actor) {
        return COMMENTARY.withActors(Changes.with(COMMENTARY.actors(), actor));
    }

    private static void refused(String reason, Commentary after) {
        assertRefused(reason, () -> new Edit("Change", COMMENTARY, after));
    }

    @Test
    void referencesFromRecordsThatStayAreCheckedToo() {
        refused(
                "“Count” is part of an event that is not there: “vote”.",
                COMMENTARY.withEvents(COMMENTARY.events().subList(1, 3)));
        refused(
                "Mayor Brandt belongs to an actor that is not there: “town”.",
                COMMENTARY.withActors(COMMENTARY.actors().subList(1, 4)));
        Paragraph empty = new Paragraph(ParagraphKind.BODY, List.of());
        refused(
                "The text has no sentence 1.1.",
                COMMENTARY.withSource(COMMENTARY.source().withParagraphs(List.of(empty))));
    }
}
