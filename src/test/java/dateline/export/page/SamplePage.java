package dateline.export.page;

import dateline.export.content.ExportContent;
import dateline.index.TollStory;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of invented documents. */
public final class SamplePage {
    private SamplePage() {}

    /** Returns the document of a toll, with steps, tensions and quotes. */
    public static Commentary toll() {
        return CommentaryReader.read(TollStory.TEXT.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
    }

    /** Returns the page of a whole document. */
    public static String of(Commentary commentary) {
        return of(ExportContent.whole(commentary));
    }

    /** Returns the page of a content. */
    static String of(ExportContent content) {
        try {
            return PageHtml.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page of a whole document as a browser has it. */
    static Document parsed(Commentary commentary) {
        return Jsoup.parse(of(commentary));
    }
}
