package dateline.timeline.marks;

/**
 * Joins the marks of an event of several actors by a line.
 *
 * @param item the event's index
 * @param x in pixels
 * @param y0 the upper end in pixels
 * @param y1 the lower end in pixels
 * @param emphasis how strongly it is drawn
 */
public record Connector(int item, double x, double y0, double y1, Cluster.Emphasis emphasis) {}
