package dateline.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import dateline.model.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report as XHTML. */
class ReportHtmlTest {
    private static Document html(Commentary commentary) throws Exception {
        String html = ReportHtml.write(Report.of(ExportContent.whole(commentary)), "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyLinkAndBookmarkLeadsToAnElement() throws Exception {
        Document html = html(ReportTest.bridges());
        NodeList all = html.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        }
        int links = 0;
        for (int i = 0; i < all.getLength(); i++) {
            String href = ((Element) all.item(i)).getAttribute("href");
            links += href.isEmpty() ? 0 : 1;
            assertTrue(href.isEmpty() || ids.contains(href.substring(1)), href);
        }
        assertTrue(links > 30, "links: " + links);
        assertEquals("Timeline", name(html, 0));
        assertTrue(name(html, 1).matches("\\d+ events"), name(html, 1));
    }

    private static String name(Document html, int bookmark) {
        return ((Element) html.getElementsByTagName("bookmark").item(bookmark)).getAttribute("name");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String hostile = "</h1><script>alert(\"1\")</script>&amp; \u0000\u202e\ufffe<img src='http://evil'/>";
        Actor actor =
                new Actor("\"><a", hostile, ActorKind.GROUP, List.of(hostile), Optional.empty(), Optional.of(hostile));
        Document html =
                html(new Commentary("x", Source.bare(hostile, Optional.empty()), List.of(actor), List.of(), List.of()));
        String shown = "</h1><script>alert(\"1\")</script>&amp; <img src='http://evil'/>";
        assertEquals(0, html.getElementsByTagName("script").getLength());
        assertEquals(0, html.getElementsByTagName("img").getLength());
        String title = html.getElementsByTagName("h1").item(0).getTextContent();
        assertEquals(shown, title.replaceAll("\\s+", " ").strip());
    }

    @Test
    void wordsOfARightToLeftScriptAreSetFromTheRight() throws Exception {
        Document html = html(new Commentary(
                "x", Source.bare("\u05d2\u05e9\u05e8 2024", Optional.empty()), List.of(), List.of(), List.of()));
        Element title = (Element) html.getElementsByTagName("h1").item(0);
        assertEquals("rtl", title.getAttribute("dir"));
    }
}
