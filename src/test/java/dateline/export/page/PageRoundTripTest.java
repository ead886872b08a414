package dateline.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page is opened again as the document of which it was made. */
class PageRoundTripTest {
    private static ReadResult read(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(ImportFormat.PAGE), ImportFormat.detect("page.html", bytes));
        return Importer.read(bytes, "page.html", ImportFormat.PAGE, Optional.empty());
    }

    @Property(tries = 200)
    void anyDocumentComesBackEqual(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        ReadResult result = read(SamplePage.of(commentary));
        assertEquals(0, result.errors());
        assertEquals(Optional.of(commentary), result.commentary());
    }

    @Property(tries = 60)
    void theIdsOfAnyPageAreUniqueAndItsLinksLeadSomewhere(@ForAll long seed) {
        Document page = Jsoup.parse(SamplePage.of(Commentaries.of(seed)));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
        page.select("a[href^=#]").eachAttr("href").forEach(href -> assertTrue(ids.contains(href.substring(1)), href));
    }

    @Test
    void thePageThatABrowserSavedComesBackToo() {
        Commentary commentary = BundledCommentary.load();
        String saved = "<!-- saved from url=(0013)about:internet -->\n"
                + Jsoup.parse(SamplePage.of(commentary)).outerHtml();
        assertEquals(Optional.of(commentary), read(saved).commentary());
    }
}
