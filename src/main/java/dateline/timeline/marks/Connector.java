package dateline.timeline.marks;

/**
 * Joins the marks of the selected event, or the one under the pointer, on the lanes of its actors by a line.
 *
 * @param item the event's index
 * @param x in pixels
 * @param y0 the upper end in pixels
 * @param y1 the lower end in pixels
 */
public record Connector(int item, double x, double y0, double y1) {}
