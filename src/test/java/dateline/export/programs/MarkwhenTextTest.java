package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.problems.ReadResult;
import dateline.model.Actor;
import dateline.model.Commentary;
import dateline.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as markwhen, read by our own import. */
class MarkwhenTextTest {
    private static ReadResult back(ExportContent content) {
        byte[] text = MarkwhenText.write(content).text().getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(ImportFormat.MARKWHEN), ImportFormat.detect("x.mw", text));
        return Importer.read(text, "x.mw", ImportFormat.MARKWHEN, Optional.empty());
    }

    private static Commentary read(ExportContent content) {
        return back(content).commentary().orElseThrow();
    }

    @Test
    void anEventIsALineWithPropertiesAndAnAccount() {
        assertEquals(
                """
                ---
                title: "What the harbour vote settled"
                description: "Ada Quill, The Harbour Desk; The Quay & Tide, 14 June 2021; \
                https://quay.example/vote?id\\u003d7"
                timezone: UTC
                ---

                2021 / now: The campaign
                id: "campaign"
                edtf: "2021~/.."
                status: "ongoing"
                certainty: "reported"
                basis: "inferred"

                Sentences: 1.1-2.1

                2021-06: A boycott (did not happen)
                id: "boycott"
                title: "A boycott"
                status: "absent"

                2021-06-13: Vote on the harbour #politics
                id: "vote"
                importance: "1"
                partOf: "campaign"
                actors: ["The town", "The mayor"]
                locations: ["Town hall", "Quay"]

                A vote.
                Given as last Sunday.
                Sentences: 1.1 “voted to dredge the harbour”

                2022-03-01 / 2022-03-14: Dredging (proposed) #economy
                id: "dredging"
                title: "Dredging"
                status: "proposed"
                """,
                MarkwhenText.write(ExportContent.whole(HarbourVote.COMMENTARY)).text());
    }

    @Test
    void everyFormOfDateComesBack() {
        List<String> forms = new ArrayList<>(Dated.FORMS);
        // No day of markwhen is as early.
        forms.remove("Y-170000");
        ExportContent content = Dated.on(forms);
        assertEquals(Dated.lines(content.commentary()), Dated.lines(read(content)));
        assertEquals(
                List.of("1 event left out: markwhen has dates from 99999 BC to AD 99999 alone."),
                MarkwhenText.write(Dated.on(List.of("Y-170000"))).leftOut());
    }

    @Test
    void theBundledCommentaryComesBackWithWhatAnImportedEventHas() {
        Commentary bundled = BundledCommentary.load();
        ExportContent content = ExportContent.whole(bundled);
        Commentary back = read(content);
        for (Function<Event, Object> part : List.<Function<Event, Object>>of(
                Event::id, Event::title, Event::when, Event::status, Event::category)) {
            assertEquals(
                    content.index().events().stream().map(part).toList(),
                    back.events().stream().map(part).toList());
        }
        assertEquals(names(bundled, content.index().events()), names(back, back.events()));
    }

    private static List<List<String>> names(Commentary commentary, List<Event> events) {
        return events.stream()
                .map(event -> event.actors().stream()
                        .map(id -> commentary.actors().stream()
                                .filter(actor -> actor.id().equals(id))
                                .map(Actor::name)
                                .findFirst()
                                .orElseThrow())
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014: another",
                "May: another",
                "to 2014: x",
                "every day: x",
                "now: x",
                "by 3 days: x",
                ": x",
                "- 2014: x",
                "# x",
                "12: x",
                "Mayor: x",
                "id: x",
                "5 BC: x",
                "“2014: x",
                "!foo 3 days: x",
                "plus 3 days: x",
                "3 days: x",
                "12/2014: x",
                "10:30: x",
                "// x",
                "---",
                "> x",
                "endGroup",
                "¿2014: x",
                "Jan 5, 2014: x",
                "group x"
            })
    void aLineOfTheAccountStaysOne(String line) {
        Event event = Dated.event("A", "2014");
        Event told = new Event(
                "a",
                "A",
                event.when(),
                event.basis(),
                event.status(),
                Optional.empty(),
                List.of(),
                Optional.of(line),
                Optional.empty(),
                List.of());
        ExportContent content = ExportContent.whole(
                Dated.on(List.of()).commentary().withEvents(List.of(told, Dated.event("B", "2015"))));
        Commentary back = read(content);
        assertEquals(List.of("A", "B"), back.events().stream().map(Event::title).toList());
        assertEquals(Optional.of(line), back.events().get(0).summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A #b", "#b", "[x] A", "A [b](c)", "A: b", "“A”", "2014: A", "A #12"})
    void aTitleOfSignsComesBack(String title) {
        ExportContent content =
                ExportContent.whole(Dated.on(List.of()).commentary().withEvents(List.of(Dated.event(title, "2014"))));
        assertEquals(title, read(content).events().get(0).title());
    }

    @Test
    void whatIsLeftOutIsSaid() {
        assertEquals(
                List.of(
                        "2 claims left out: markwhen has events alone.",
                        "1 date given by the nearest one of markwhen: the property edtf has the date itself.",
                        "3 sentences of the text left out."),
                MarkwhenText.write(ExportContent.whole(HarbourVote.COMMENTARY)).leftOut());
    }

    @Property(tries = 300)
    void everyCommentaryIsMarkwhen(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        ExportContent content = ExportContent.whole(commentary);
        ExportedText written = MarkwhenText.write(content);
        long kept = content.index().events().stream()
                .filter(event -> !event.when().canonical().equals("Y-170000"))
                .count();
        if (kept > 0) {
            assertEquals(
                    kept,
                    back(content).partial().orElseThrow().commentary().events().size(),
                    written::text);
        }
        assertTrue(written.text().startsWith("---\ntitle: \""));
        assertEquals(written, MarkwhenText.write(content));
    }
}
