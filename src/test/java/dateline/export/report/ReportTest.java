package dateline.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.export.report.Report.Entry;
import dateline.export.report.Report.Fact;
import dateline.export.report.Report.Section;
import dateline.export.report.Report.Value;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import dateline.model.SentenceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a report, of the example that the documentation explains. */
class ReportTest {
    private final ExportContent bridges = ExportContent.whole(bridges());
    private final Report report = Report.of(bridges);

    /** The bundled commentary, whose argument has steps and tensions. */
    private final ExportContent bundled = ExportContent.whole(BundledCommentary.load());

    static Commentary bridges() {
        try {
            return CommentaryReader.read(Path.of("docs/examples/two-bridges.dateline.json"))
                    .commentary()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Entry> entries(Report report, String section) {
        return report.sections().stream()
                .filter(each -> each.anchor().equals(section))
                .flatMap(each -> each.groups().stream())
                .flatMap(group -> group.entries().stream());
    }

    private Entry entry(String title) {
        return Stream.of("events", "claims", "actors")
                .flatMap(section -> entries(report, section))
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Entry entry, String label) {
        return entry.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .flatMap(fact -> fact.values().stream())
                .map(value -> value.words()
                        + value.remark().map(remark -> " " + remark).orElse(""))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static String fact(Report report, String label) {
        return report.source().stream()
                .filter(fact -> fact.label().equals(label))
                .map(fact -> fact.values().get(0).words())
                .findFirst()
                .orElse("");
    }

    @Test
    void beginsWithTheSourceAndSaysWhoseWordsTheTextHas() {
        assertEquals("The town that argued about two bridges", report.title());
        assertEquals("L. Hartmann", fact(report, "By"));
        assertEquals("The Lower Valley Courier, 4 November 2023", fact(report, "Published"));
        assertEquals("the source\u2019s own words", fact(report, "Text"));
        assertEquals("", fact(report, "Part"));
    }

    @Test
    void tellsOfAnEventWhenItWasHowThatIsKnownWhoTookPartAndWhereItStands() {
        Entry opens = entry("The bridge opens");
        assertEquals("1931", opens.column());
        assertEquals("Some time in 1931: the text gives only the year \u00b7 economy", opens.line());
        assertEquals("Merrow", words(opens, "Actors"));
        assertEquals("1.1 \u201cone bridge since 1931\u201d", words(opens, "Sentence"));
    }

    @Test
    void saysWhichPartItIs() {
        FilterResult accepted = FilterResult.of(bridges.index(), Filter.NONE.withActors(Set.of("arden")));
        Report part = Report.of(ExportContent.part(bridges.index(), accepted, "actors: The Arden family"));
        assertTrue(fact(part, "Part").endsWith("actors: The Arden family"), fact(part, "Part"));
        assertTrue(entries(part, "events").count() < entries(report, "events").count());
    }

    @Test
    void eventsStandByTimeAndClaimsByStepTheThesisFirst() {
        List<String> dates =
                entries(report, "events").map(Entry::column).limit(2).toList();
        assertEquals(List.of("1931", "Mar 2019"), dates);
        Section claims = Report.of(bundled).sections().stream()
                .filter(section -> section.anchor().equals("claims"))
                .findFirst()
                .orElseThrow();
        long steps = bundled.commentary().argument().size();
        assertTrue(steps > 3, "steps: " + steps);
        assertEquals(
                steps,
                claims.groups().stream()
                        .filter(group -> group.heading().matches("\\d+\\. .*"))
                        .count());
        claims.groups()
                .forEach(group -> assertEquals(
                        group.entries().stream()
                                        .filter(entry -> entry.column().equals("Thesis"))
                                        .count()
                                > 0,
                        group.entries().get(0).column().equals("Thesis"),
                        group.heading()));
    }

    @Test
    void tensionsAreToldAtBothEndsWithTheirNote() {
        long pairs = bundled.index().tensions().size();
        assertTrue(pairs > 3, "tensions: " + pairs);
        Report told = Report.of(bundled);
        List<Fact> facts = Stream.of("events", "claims")
                .flatMap(section -> entries(told, section))
                .flatMap(entry -> entry.facts().stream())
                .toList();
        assertEquals(
                pairs,
                facts.stream().filter(f -> f.label().equals("Speaks against")).count());
        assertTrue(facts.stream()
                .filter(fact -> fact.label().equals("Speaks against"))
                .allMatch(fact -> fact.values().get(0).remark().orElseThrow().startsWith("\u2014 ")));
        assertEquals(
                pairs,
                facts.stream()
                        .filter(f -> f.label().equals("Spoken against by"))
                        .count());
    }

    @Test
    void withoutTheTextNoSentenceIsGivenAndNoLinkLeadsToOne() {
        Report without = Report.of(bridges.withoutText());
        assertTrue(without.text().isEmpty());
        assertTrue(fact(without, "Text").startsWith("not included"));
        assertFalse(anchorsLinkedTo(without).stream().anyMatch(anchor -> anchor.startsWith("sentence")));
    }

    @Test
    void everyLinkLeadsToAPlaceThatThereIsOnce() {
        Set<String> places = new HashSet<>();
        Stream.concat(
                        report.sections().stream()
                                .flatMap(section -> section.groups().stream())
                                .flatMap(group -> group.entries().stream())
                                .map(Entry::anchor),
                        report.text().stream()
                                .flatMap(paragraph -> paragraph.sentences().stream())
                                .map(Report.NumberedSentence::anchor))
                .forEach(anchor -> assertTrue(places.add(anchor), anchor));
        Set<String> linked = anchorsLinkedTo(report);
        assertTrue(linked.size() > 10, linked.toString());
        assertTrue(places.containsAll(linked), linked.toString());
    }

    private static Set<String> anchorsLinkedTo(Report report) {
        Set<String> anchors = new HashSet<>();
        report.sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.entries().stream())
                .flatMap(entry -> entry.facts().stream())
                .flatMap(fact -> fact.values().stream())
                .map(Value::anchor)
                .flatMap(Optional::stream)
                .forEach(anchors::add);
        return anchors;
    }

    @Test
    void theTextIsNumbered() {
        assertEquals(
                new SentenceId(1, 1), report.text().get(0).sentences().get(0).number());
        assertEquals("sentence-1-1", report.text().get(0).sentences().get(0).anchor());
        assertEquals(2, report.text().size());
    }
}
