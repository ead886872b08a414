package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.export.page.SamplePage;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A page of Dateline in the window. */
class PageOpeningTest extends ReaderAtColumns {
    @Test
    void aPageIsOpenedAsTheDocumentOfWhichItWasMadeAndStaysAsItIs() throws IOException {
        String page = SamplePage.of(SamplePage.toll());
        Path file = openFile("toll.html", page);
        assertEquals(
                SamplePage.toll(),
                Fx.call(() ->
                        window.state().documentProperty().get().orElseThrow().commentary()));
        assertEquals(page, Files.readString(file));
    }
}
