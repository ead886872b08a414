package dateline.timeline.scale;

/**
 * The break that shows a gap in the plot.
 *
 * @param gap its number
 * @param x0 its left edge in pixels
 * @param x1 its right edge in pixels
 * @param firstDay the first epoch day that is left out
 * @param lastDay the epoch day after the last one left out
 */
public record GapBreak(int gap, double x0, double x1, double firstDay, double lastDay) {}
