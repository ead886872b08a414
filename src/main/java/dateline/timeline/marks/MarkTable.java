package dateline.timeline.marks;

import dateline.timeline.items.Traits;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.MarkShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the marks of the items that are drawn one by one; an event on three lanes has three marks.
 *
 * <p>Filled by the layout and not changed after; coordinates in pixels from the top left of the plot.
 */
public final class MarkTable {
    private final List<Placed> marks = new ArrayList<>();

    private record Placed(int item, int lane, MarkExtent extent, double y, int traits) {}

    void add(int item, int lane, MarkExtent extent, double y, int traits) {
        marks.add(new Placed(item, lane, extent, y, traits));
    }

    /** Returns how many marks there are; the other methods take 0 to this less one. */
    public int size() {
        return marks.size();
    }

    /** Returns the index of a mark's item. */
    public int item(int mark) {
        return marks.get(mark).item();
    }

    /** Returns the number of a mark's lane. */
    public int lane(int mark) {
        return marks.get(mark).lane();
    }

    /** Returns the shape of a mark and its places along the axis. */
    public MarkExtent extent(int mark) {
        return marks.get(mark).extent();
    }

    /** Returns where the item's time starts. */
    public double x0(int mark) {
        return extent(mark).x0();
    }

    /** Returns where the item's time ends. */
    public double x1(int mark) {
        return extent(mark).x1();
    }

    /** Returns where the sign of a mark stands, or the middle of a bar. */
    public double x(int mark) {
        return extent(mark).x();
    }

    /** Returns the height of the mark's middle. */
    public double y(int mark) {
        return marks.get(mark).y();
    }

    /** Returns the shape. */
    public MarkShape shape(int mark) {
        return extent(mark).shape();
    }

    /**
     * Tells whether a mark has a trait.
     *
     * @param trait a bit of {@link Traits}, or several, of which one is enough
     */
    public boolean has(int mark, int trait) {
        return (marks.get(mark).traits() & trait) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkTable that && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }
}
