package dateline.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.CommentaryReader;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.model.Commentary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page may do, and what a document cannot make it do. */
class PageSafetyTest {
    private static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror=alert(1)>\\\"'><!--<script>&amp;]]>";

    private final Document page = SamplePage.parsed(BundledCommentary.load());

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptAlone() throws Exception {
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = page.selectFirst("style").data();
        String script = page.selectFirst("script:not([type])").data();
        assertTrue(style.length() > 1000 && script.length() > 1000);
        assertEquals(
                "default-src 'none'; style-src " + sha256(style) + "; script-src " + sha256(script)
                        + "; img-src data:; base-uri 'none'; form-action 'none'",
                policy);
        assertEquals(1, page.select("style").size());
        assertEquals(2, page.select("script").size());
    }

    @Test
    void nothingIsFetchedAndNothingIsInline() {
        assertEquals(List.of(), page.select("[src], link, iframe, object, embed, base, form, image, use"));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), element::outerHtml);
                assertFalse(attribute.getKey().equals("style"), element::outerHtml);
            }
            String href = element.attr("href");
            assertTrue(href.isEmpty() || href.startsWith("#"), href);
        }
        String style = page.selectFirst("style").data();
        assertFalse(style.contains("url(") || style.contains("@import"));
    }

    @Test
    void hostileTextsAreWordsAndNothingElse() {
        String json = TollStory.TEXT;
        for (String words : List.of(
                "The toll\"",
                "A. Writer",
                "It was meant to pay for the bridge.",
                "Town Council",
                "The council sets a toll",
                "set a toll",
                "Harbour Hall",
                "politics",
                "reportedly",
                "Nobody likes tolls.",
                "Drop the toll")) {
            assertTrue(json.contains(words), words);
            json = json.replace(words, words.endsWith("\"") ? HOSTILE + "\"" : HOSTILE);
        }
        json = json.replace("\"loose\"", "\"" + HOSTILE + " x\"");
        Commentary hostile = CommentaryReader.read(json.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
        byte[] written = SamplePage.of(hostile).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Optional.of(hostile),
                Importer.read(written, "page.html", ImportFormat.PAGE, Optional.empty())
                        .commentary());
        Document shown = SamplePage.parsed(hostile);
        assertEquals(0, shown.select("img, [onerror]").size());
        assertEquals(2, shown.select("script").size());
        String words = HOSTILE.replace("\\\"", "\"");
        assertEquals(words, shown.selectFirst("h1").text());
        assertEquals(words, shown.title());
        assertTrue(shown.getElementById("event=toll").text().contains(words));
        assertTrue(shown.select("svg a title").eachText().stream().anyMatch(title -> title.contains(words)));
    }

    @Test
    void anAddressOfTheSourceIsALinkOnlyIfItIsOneOfTheWeb() {
        String good = TollStory.TEXT.replace(
                "\"title\": \"The toll\",", "\"title\": \"The toll\", \"url\": \"https://example.org/toll\",");
        String bad = good.replace("https://example.org/toll", "javascript:alert(1)");
        assertEquals(
                "https://example.org/toll", parsed(good).selectFirst("header a").attr("href"));
        assertEquals(0, parsed(bad).select("header a").size());
    }

    private static Document parsed(String json) {
        return Jsoup.parse(SamplePage.of(CommentaryReader.read(json.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow()));
    }
}
