package dateline.timeline.marks;

/**
 * Links a claim with an item that it rests on, drawn as a curve.
 *
 * @param from the index of the selected item
 * @param to the index of the item at the other end
 * @param x0 the selected item's place in pixels
 * @param y0 the selected item's place in pixels
 * @param x1 the other place in pixels, perhaps out of view
 * @param y1 the other place in pixels, perhaps out of view
 */
public record Arc(int from, int to, double x0, double y0, double x1, double y1) {}
