package dateline.ui.story;

import dateline.timeline.chapters.AxisPiece;
import dateline.timeline.chapters.ChapterAxis;

/**
 * What a reader of the story wants to see on the time axis.
 *
 * @param day the epoch day that stays where it is
 * @param x its pixel in the story
 * @param daysPerPixel the scale
 */
public record AxisRequest(double day, double x, double daysPerPixel) {
    /** Returns the request for the day at a pixel, at the scale that it has there, closer by a factor. */
    static AxisRequest at(ChapterAxis axis, double x, double factor) {
        AxisPiece piece = axis.pieceAt(x);
        return new AxisRequest(piece.day(x), x, 1 / piece.density() / factor);
    }
}
