package dateline.export.page;

import dateline.date.words.English;
import java.io.IOException;

/** Says that a document has more events and claims than a web page can carry. */
public final class PageTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    PageTooLargeException(int items, int most) {
        super("the document has " + English.count(items, "event") + " and claims, and a web page carries at most "
                + English.grouped(most) + "; filter it, or export a table instead");
    }
}
