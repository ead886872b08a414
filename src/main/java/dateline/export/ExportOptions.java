package dateline.export;

import dateline.export.paper.PaperSize;
import dateline.export.svg.PictureOptions;
import java.util.Objects;

/**
 * What a format can be asked for; each format looks at what concerns it.
 *
 * @param document what a PDF holds
 * @param paper the paper of a PDF
 * @param pages on how many pages a PDF has the timeline
 * @param scale of a PNG: 1, 2 or 4 pixels for each pixel of the picture's size
 * @param picture how the timeline is drawn
 */
public record ExportOptions(Document document, PaperSize paper, Pages pages, int scale, PictureOptions picture) {
    /** What a PDF holds. */
    public enum Document {
        /** The timeline as a picture. */
        TIMELINE,
        /** Source, timeline, events, claims and text in words. */
        REPORT
    }

    /** On how many pages a PDF has the timeline. */
    public enum Pages {
        /** On one, fitted to it. */
        ONE,
        /** On several that overlap, to be laid side by side. */
        MANY
    }

    /** Checks that nothing is {@code null}. */
    public ExportOptions {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(picture, "picture");
    }
}
