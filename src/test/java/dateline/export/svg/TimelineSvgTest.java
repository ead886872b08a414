package dateline.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.marks.Stories;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.TextMeasurer.Face;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TimelineSvgTest {
    private final PreparedTimeline timeline = PreparedTimeline.of(SampleStory.commentary());
    private final TimelineItems items = timeline.items();
    private final VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.ACTOR);

    private String svg(Palette palette, String title) {
        return TimelineSvg.of(lanes, OptionalDouble.empty(), OptionalDouble.empty(), 1000, 600, palette, title)
                .write();
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(element);
        for (int k = 0; k < nodes.getLength(); k++) {
            texts.add(nodes.item(k).getTextContent());
        }
        return texts;
    }

    @Test
    void itIsWellFormedWithATitleADescriptionAndTextAsText() throws Exception {
        Document document = parsed(svg(Palette.light(), "Two <harbours> & \"more\"\u0000"));
        Element root = document.getDocumentElement();
        assertEquals("svg", root.getLocalName());
        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("1000", root.getAttribute("width"));
        assertEquals("Two <harbours> & \"more\"", texts(document, "title").get(0));
        assertTrue(texts(document, "desc").get(0).startsWith("A timeline of " + items.countOnAxis()));
        List<String> words = texts(document, "text");
        assertTrue(words.contains("Port Alder"), words.toString());
        assertTrue(words.contains("published"));
        assertTrue(words.contains("2024"));
    }

    @Test
    void itNeedsNothingFromOutside() {
        String svg = svg(Palette.dark(), "Two harbours");
        for (String foreign : List.of("<script", "<image", "<style", "href", "url(http", "file:")) {
            assertFalse(svg.contains(foreign), foreign);
        }
    }

    @Test
    void everySignSaysInWordsWhatItStandsFor() throws Exception {
        List<String> titles = texts(parsed(svg(Palette.light(), "Two harbours")), "title");
        assertTrue(titles.stream().anyMatch(title -> title.contains("the text gives")), titles.toString());
    }

    @Test
    void everyClusterNamesSomeOfItsItems() throws Exception {
        VisibleLanes many = VisibleLanes.of(Stories.random(7, 900), LaneGrouping.NONE);
        String svg = TimelineSvg.of(
                        many, OptionalDouble.empty(), OptionalDouble.empty(), 1000, 600, Palette.light(), "Many")
                .write();
        assertTrue(texts(parsed(svg), "title").stream()
                .anyMatch(title -> title.matches("\\d+ events: Event number .* and \\d+ more")));
    }

    @Test
    void theSamePictureIsTheSameFile() {
        assertEquals(svg(Palette.light(), "Two harbours"), svg(Palette.light(), "Two harbours"));
        assertFalse(svg(Palette.light(), "Two harbours").equals(svg(Palette.dark(), "Two harbours")));
    }

    @Test
    void theSameFileIsWrittenWhateverTheLanguageOfTheSystem() {
        String english = svg(Palette.light(), "Two harbours");
        Locale before = Locale.getDefault();
        try {
            for (String language :
                    List.of("ar-EG-u-nu-arab", "tr", "fa", "hi-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertEquals(english, svg(Palette.light(), "Two harbours"), language);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void itSaysHowManyItemsAreBeyondTheAxis() throws Exception {
        VisibleLanes far = VisibleLanes.of(Stories.single("Y-13800000000", "2014"), LaneGrouping.NONE);
        Document document = parsed(TimelineSvg.of(
                        far, OptionalDouble.empty(), OptionalDouble.empty(), 1000, 600, Palette.light(), "A\u202eB")
                .write());
        assertTrue(texts(document, "desc").get(0).contains("1 item of a time beyond the axis"));
        assertTrue(
                texts(document, "text").contains("1 beyond the axis"),
                () -> texts(document, "text").toString());
        assertEquals("A B", texts(document, "title").get(0));
    }

    @Test
    void aRangeShowsJustItsDays() throws Exception {
        double first = LocalDate.of(2024, 3, 1).toEpochDay();
        double end = LocalDate.of(2024, 5, 1).toEpochDay();
        String svg = TimelineSvg.of(
                        lanes, OptionalDouble.of(first), OptionalDouble.of(end), 1000, 600, Palette.light(), "Spring")
                .write();
        List<String> words = texts(parsed(svg), "text");
        assertTrue(words.stream().anyMatch(word -> word.contains("March")), words.toString());
        assertFalse(words.stream().anyMatch(word -> word.contains("June")), words.toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> TimelineSvg.of(
                        lanes, OptionalDouble.of(end), OptionalDouble.of(first), 1000, 600, Palette.light(), ""));
    }

    @Test
    void textsAreAsLongAsTheLayoutHasRoomForWhereTheirWidthIsKnown() throws Exception {
        SansMeasurer measurer = new SansMeasurer(12);
        SvgDrawing drawing = new SvgDrawing(measurer);
        drawing.text("Port Alder", 0, 10, Face.LABEL, 0xff000000);
        drawing.text("Port Alder", 0, 30, Face.STRONG, 0xff000000);
        drawing.text("\u0645\u064a\u0646\u0627\u0621 Alder", 0, 50, Face.LABEL, 0xff000000);
        NodeList words = parsed(drawing.document(100, 60, "Texts", "")).getElementsByTagName("text");
        for (int k = 0; k < 2; k++) {
            double length = Double.parseDouble(((Element) words.item(k)).getAttribute("textLength"));
            double width = measurer.width("Port Alder", k == 0 ? Face.LABEL : Face.STRONG);
            assertTrue(length <= width && length > width - 1, length + " in " + width);
        }
        assertEquals("600", ((Element) words.item(1)).getAttribute("font-weight"));
        assertFalse(((Element) words.item(2)).hasAttribute("textLength"), "letters that join are not spaced");
    }

    @Test
    void wordsAreMeasuredByTheTable() {
        SansMeasurer measurer = new SansMeasurer(12);
        assertEquals(Math.ceil((0.610 + 0.620 + 0.610 + 0.646) * 12), measurer.width("2024", Face.LABEL));
        assertTrue(measurer.width("what is wide", Face.STRONG) > measurer.width("what is wide", Face.LABEL));
        assertTrue(measurer.width("wide", Face.SMALL) < measurer.width("wide", Face.LABEL));
        assertEquals(24, measurer.width("\u6f22\u5b57", Face.LABEL), "a Chinese character is as wide as high");
    }
}
