package dateline.ui.print;

import dateline.export.content.ExportContent;
import dateline.export.paper.PaperSize;
import dateline.export.paper.ReportPdf;
import dateline.export.paper.TimelinePdf;
import dateline.export.paper.TimelinePicture;
import dateline.timeline.render.Palette;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * What is to be printed, and where. Immutable; the pages may be made on any thread.
 *
 * @param content the document, or what the filter shows of it
 * @param what the timeline or the report
 * @param size of the paper
 * @param printer the name of the printer
 * @param copies how many, from 1
 */
public record PrintRequest(ExportContent content, What what, PaperSize size, String printer, int copies) {
    /** How many pages lie next to each other for a timeline on many. */
    private static final int ACROSS = 3;

    /** What can be printed. */
    public enum What {
        /** The timeline, as large as it fits. */
        ONE_PAGE("The timeline on one page"),
        /** The timeline in pages to be stuck together. */
        PAGES("The timeline in pages side by side"),
        /** The report. */
        REPORT("The report: events, claims, actors, text");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** Returns the words of the choice. */
        String label() {
            return label;
        }
    }

    /** Makes the pages, as PDF. */
    byte[] pages(BooleanSupplier cancelled) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (what) {
            case ONE_PAGE -> TimelinePdf.write(TimelinePicture.fitting(content, size, Palette.light()), size, out);
            case PAGES ->
                TimelinePdf.writePages(
                        TimelinePicture.acrossPages(content, size, ACROSS, Palette.light()), size, out, cancelled);
            case REPORT -> ReportPdf.write(content, size, out, cancelled);
        }
        return out.toByteArray();
    }
}
