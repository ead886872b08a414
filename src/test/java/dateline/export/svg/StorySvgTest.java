package dateline.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The picture of a document's story. */
class StorySvgTest {
    private final CommentaryIndex index = CommentaryIndex.of(SampleStory.commentary());

    private String svg(Filter filter, double height, Palette palette) {
        return new StorySvg(
                        index,
                        FilterResult.of(index, filter).accepted(),
                        1000,
                        height,
                        palette,
                        "The <ferry>",
                        StoryOptions.DEFAULT)
                .write();
    }

    @Test
    void eachEventIsNamedInItOnce() throws Exception {
        String svg = svg(Filter.NONE, 600, Palette.light());
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "The <ferry>", document.getElementsByTagName("title").item(0).getTextContent());
        for (Event event : index.events()) {
            String words = ">" + event.title() + "</text>";
            assertEquals(1, svg.split(Pattern.quote(words), -1).length - 1, words);
        }
    }

    @Test
    void withoutAPublicationWhatLiesAheadIsDashedAtItsTime() {
        Event imagined = new Event(
                "e",
                "A second bridge",
                EdtfParser.parse("2033"),
                Basis.STATED,
                EventStatus.HYPOTHETICAL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        CommentaryIndex only = CommentaryIndex.of(new Commentary(
                "ahead", Source.bare("Ahead", Optional.empty()), List.of(), List.of(imagined), List.of()));
        String svg = new StorySvg(
                        only,
                        FilterResult.of(only, Filter.NONE).accepted(),
                        1000,
                        300,
                        Palette.light(),
                        "A",
                        StoryOptions.DEFAULT)
                .write();
        String mark = svg.substring(svg.indexOf("A second bridge\n"), svg.indexOf(">A second bridge</text>"));
        assertTrue(mark.contains("stroke-dasharray"), mark);
        assertFalse(mark.contains("fill=\"#66707b\""), mark);
    }

    @Test
    void itIsAsHighAsItsStoryTakes() {
        assertTrue(svg(Filter.NONE, 5000, Palette.light()).contains("height=\"5000\""));
        assertFalse(svg(Filter.NONE, 100, Palette.light()).contains("height=\"100\""));
    }

    @Test
    void itHasItsTitleAboveAndTheMeaningOfItsSignsBelow() {
        String svg = svg(Filter.NONE, 600, Palette.light());
        assertTrue(svg.contains(">" + index.commentary().source().title() + "</text>"));
        for (String sign : List.of("some time within", "lasted", "goes on", "did not happen", "lies ahead")) {
            assertTrue(svg.contains(">" + sign + "</text>"), sign);
        }
    }

    @Test
    void aFilterLeavesOthersOut() {
        String actor = index.commentary().actors().get(0).id();
        String svg = svg(Filter.NONE.withActors(Set.of(actor)), 600, Palette.light());
        for (Event event : index.events()) {
            boolean wanted = event.actors().contains(actor);
            assertEquals(wanted, svg.contains(">" + event.title() + "</text>"), event.title());
        }
    }

    @Test
    void itIsDarkWhereThatIsWanted() {
        assertTrue(svg(Filter.NONE, 600, Palette.dark()).contains("#0d1117"));
        assertFalse(svg(Filter.NONE, 600, Palette.light()).contains("#0d1117"));
    }
}
