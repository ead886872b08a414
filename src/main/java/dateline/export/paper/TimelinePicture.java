package dateline.export.paper;

import dateline.export.content.ExportContent;
import dateline.export.svg.Picture;
import dateline.export.svg.PictureOptions;
import dateline.timeline.render.Palette;
import java.util.Optional;
import java.util.OptionalDouble;

/** Lays out the timeline of a commentary: its story, or the time axis where a story has too many events. */
public final class TimelinePicture {
    /** The widths in pixels that are tried for a page; at the first, words are set as large as is comfortable. */
    private static final double[] WIDTHS = {1100, 1300, 1500};

    private TimelinePicture() {}

    /**
     * Returns a picture of a width.
     *
     * @param content what is drawn
     * @param width in pixels
     * @param height in pixels; a story that needs more is higher
     * @param palette the colours
     */
    static Picture of(ExportContent content, double width, double height, Palette palette) {
        return new PictureOptions(
                        OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), width, height, palette)
                .picture(content);
    }

    /**
     * Returns the picture whose words are largest on one page, the longer side across, of a few widths.
     *
     * @param content what is drawn
     * @param size of the page
     * @param palette the colours
     */
    public static Picture fitting(ExportContent content, PaperSize size, Palette palette) {
        double aspect = TimelinePdf.roomAcross(size) / TimelinePdf.roomDown(size);
        Picture best = of(content, WIDTHS[0], WIDTHS[0] / aspect, palette);
        for (int i = 1; i < WIDTHS.length && best.height() > best.width() / aspect + 1; i++) {
            Picture wider = of(content, WIDTHS[i], WIDTHS[i] / aspect, palette);
            best = size(wider, aspect) < size(best, aspect) ? wider : best;
        }
        return best;
    }

    /**
     * Returns the picture that fills a row of pages at the size at which {@link TimelinePdf#writePages} divides it.
     *
     * @param content what is drawn
     * @param size of the pages
     * @param across how many pages lie next to each other, at least 1
     * @param palette the colours
     */
    public static Picture acrossPages(ExportContent content, PaperSize size, int across, Palette palette) {
        double width = across * TimelinePdf.roomAcross(size) - (across - 1) * TimelinePdf.OVERLAP_ACROSS;
        return of(content, width / TimelinePdf.PIXEL, TimelinePdf.shownDown(size) / TimelinePdf.PIXEL, palette);
    }

    /** Returns the width that a picture would need if its height fitted into the room. */
    private static double size(Picture picture, double aspect) {
        return Math.max(picture.width(), picture.height() * aspect);
    }
}
