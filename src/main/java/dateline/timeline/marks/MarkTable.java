package dateline.timeline.marks;

import dateline.timeline.items.Traits;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the marks of the items that are drawn one by one; an event on three lanes has three marks.
 *
 * <p>Filled by the layout and not changed after; coordinates in pixels from the top left of the plot.
 */
public final class MarkTable {
    /** The shape of a mark. */
    public enum Shape {
        /** An event in too little room for its extent. */
        DOT,
        /** An event over its whole extent. */
        BAR,
        /** An event that did not take place. */
        STRUCK,
        /** A claim, in the middle of the time it is about; its kind gives it a form. */
        DIAMOND
    }

    private final List<Placed> marks = new ArrayList<>();

    private record Placed(int item, int lane, double x0, double x1, double x, double y, Shape shape, int traits) {}

    void add(int item, int lane, double x0, double x1, double x, double y, Shape shape, int traits) {
        marks.add(new Placed(item, lane, x0, x1, x, y, shape, traits));
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

    /** Returns where the item's time starts. */
    public double x0(int mark) {
        return marks.get(mark).x0();
    }

    /** Returns where the item's time ends. */
    public double x1(int mark) {
        return marks.get(mark).x1();
    }

    /** Returns where a point stands, or the middle of a bar. */
    public double x(int mark) {
        return marks.get(mark).x();
    }

    /** Returns the height of the mark's middle. */
    public double y(int mark) {
        return marks.get(mark).y();
    }

    /** Returns the shape. */
    public Shape shape(int mark) {
        return marks.get(mark).shape();
    }

    /**
     * Tells whether a mark has a trait.
     *
     * @param trait a bit of {@link Traits}, or several, of which one is enough
     */
    public boolean has(int mark, int trait) {
        return (marks.get(mark).traits() & trait) != 0;
    }

    /** Tells whether a mark is drawn at a point, whatever its extent. */
    public boolean isPoint(int mark) {
        return shape(mark) != Shape.BAR;
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
