package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.model.Commentary;
import dateline.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events as JSON of TimelineJS, checked against its documentation and read by our own import. */
class TimelineJsJsonTest {
    private static JsonNode json(ExportContent content) {
        return ExportedJson.checked(TimelineJsJson.write(content).text(), "timelinejs.schema.json");
    }

    private static JsonNode slide(ExportContent content, String id) {
        for (JsonNode slide : json(content).get("events")) {
            if (slide.get("unique_id").asString().equals(id)) {
                return slide;
            }
        }
        throw new AssertionError("no slide " + id);
    }

    private static Commentary back(ExportContent content) {
        byte[] text = TimelineJsJson.write(content).text().getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(ImportFormat.TIMELINE_JS), ImportFormat.detect("x.json", text));
        return Importer.read(text, "x.json", ImportFormat.TIMELINE_JS, Optional.empty())
                .partial()
                .orElseThrow()
                .commentary();
    }

    @Test
    void anEventIsASlide() {
        JsonNode slide = slide(ExportContent.whole(HarbourVote.COMMENTARY), "vote");
        assertEquals(
                "{\"year\":2021,\"month\":6,\"day\":13}",
                slide.get("start_date").toString());
        assertFalse(slide.has("end_date") || slide.has("display_date"));
        assertEquals("politics", slide.get("group").asString());
        assertEquals("Vote on the harbour", slide.get("text").get("headline").asString());
        assertEquals(
                "<p>A vote.</p><p>Given as last Sunday.</p><p>Time: 13 June 2021: the text gives the day.</p>"
                        + "<p>Actors: The town; The mayor</p><p>Places: Town hall; Quay</p><p>Part of: The campaign</p>"
                        + "<p>Sentences: 1.1 “voted to dredge the harbour”</p>",
                slide.get("text").get("text").asString());
    }

    @Test
    void whatDidNotHappenSaysSoFirst() {
        String text = slide(ExportContent.whole(HarbourVote.COMMENTARY), "boycott")
                .get("text")
                .get("text")
                .asString();
        assertTrue(text.startsWith("<p>Did not happen.</p>"), text);
    }

    @Test
    void theTitleSaysByWhomTheTextIsAndWhichPartThisIs() {
        ExportContent whole = ExportContent.whole(HarbourVote.COMMENTARY);
        JsonNode title = json(new ExportContent(whole.index(), Optional.of("3 of 9 events")))
                .get("title")
                .get("text");
        assertEquals("What the harbour vote settled", title.get("headline").asString());
        assertEquals(
                "<p>Ada Quill, The Harbour Desk</p><p>The Quay &amp; Tide, 14 June 2021</p>"
                        + "<p>https://quay.example/vote?id=7</p><p>3 of 9 events</p>",
                title.get("text").asString());
    }

    @Test
    void aDateThatTimelineJsCannotHoldIsGivenInWords() {
        ExportContent content = Dated.on(List.of("2024~", "2001-21", "../2024-12-17", "-0043", "2012/2014"));
        assertEquals(
                "about 2024", slide(content, "On 2024~").get("display_date").asString());
        assertEquals(
                "spring 2001", slide(content, "On 2001-21").get("display_date").asString());
        assertEquals(
                "{\"year\":2001,\"month\":3}",
                slide(content, "On 2001-21").get("start_date").toString());
        assertEquals(
                "until 17 December 2024",
                slide(content, "On ../2024-12-17").get("display_date").asString());
        assertEquals(
                "{\"year\":-44}", slide(content, "On -0043").get("start_date").toString());
        assertEquals(
                "{\"year\":2014}",
                slide(content, "On 2012/2014").get("end_date").toString());
        List<String> leftOut = TimelineJsJson.write(content).leftOut();
        assertTrue(
                leftOut.contains("3 dates given in words, beside the nearest one that TimelineJS can hold."),
                leftOut::toString);
        assertTrue(leftOut.contains("1 event placed at the end: the beginning is not known."), leftOut::toString);
    }

    @Test
    void markupInATitleStaysText() {
        ExportContent content = Dated.on(List.of("2014"));
        Event event = Dated.event("<script>alert(1)</script> & more", "2014");
        ExportContent marked = ExportContent.whole(content.commentary().withEvents(List.of(event)));
        assertEquals(
                "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more",
                json(marked).get("events").get(0).get("text").get("headline").asString());
        assertEquals(event.title(), back(marked).events().get(0).title());
    }

    @Test
    void datesThatTimelineJsHoldsComeBackAsTheyAre() {
        ExportContent content = Dated.on(List.of(
                "2018-03",
                "2014",
                "2014-02-03",
                "2023-09-21/2023-09-30",
                "2012/2014",
                "-0043",
                "-0044-03-15",
                "-0499/-0399",
                "-0049/0050",
                "2004-01-01T10:10:10",
                "2024~",
                "2001-21"));
        assertEquals(Dated.lines(content.commentary()), Dated.lines(back(content)));
    }

    @Test
    void everyEventOfTheBundledCommentaryComesBackWithItsTitleAndCategory() {
        Commentary bundled = BundledCommentary.load();
        ExportContent content = ExportContent.whole(bundled);
        Commentary back = back(content);
        List<String> expected = new ArrayList<>();
        content.index().events().forEach(event -> expected.add(event.id() + event.title() + event.category()));
        assertEquals(
                expected,
                back.events().stream()
                        .map(event -> event.id() + event.title() + event.category())
                        .toList());
    }

    @Test
    void whatIsLeftOutIsSaid() {
        List<String> leftOut = TimelineJsJson.write(ExportContent.whole(HarbourVote.COMMENTARY))
                .leftOut();
        assertEquals(
                List.of(
                        "2 claims left out: TimelineJS has events alone.",
                        "1 date given in words, beside the nearest one that TimelineJS can hold.",
                        "3 sentences of the text left out.",
                        "Actors, places, certainty and passages are words on the slides; importance is left out."),
                leftOut);
    }

    @Property(tries = 300)
    void everyCommentaryIsWritten(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        ExportedText written = TimelineJsJson.write(ExportContent.whole(commentary));
        JsonNode json = ExportedJson.checked(written.text(), "timelinejs.schema.json");
        assertEquals(commentary.events().size(), json.get("events").size());
        assertEquals(written, TimelineJsJson.write(ExportContent.whole(commentary)));
    }

    @Test
    void everyFormOfDateIsPlacedOnTheAxis() {
        assertEquals(
                Dated.FORMS.size(), json(Dated.on(Dated.FORMS)).get("events").size());
    }
}
