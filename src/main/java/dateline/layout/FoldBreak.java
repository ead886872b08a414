package dateline.layout;

/**
 * A fold as it lies in the plot.
 *
 * @param fold its number
 * @param x0 its left edge in pixels
 * @param x1 its right edge in pixels
 * @param firstDay the first epoch day that is folded away
 * @param lastDay the epoch day after the last one folded away
 */
public record FoldBreak(int fold, double x0, double x1, double firstDay, double lastDay) {}
