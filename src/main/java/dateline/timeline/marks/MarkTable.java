package dateline.timeline.marks;

import dateline.timeline.items.Traits;
import java.util.Arrays;

/**
 * The items that are drawn one by one, as columns: an event on three lanes has three marks.
 *
 * <p>Filled by the layout and not changed after; coordinates in pixels from the top left of the plot.
 */
public final class MarkTable {
    /** How a mark is drawn. */
    public enum Shape {
        /** An event in too little room for its extent. */
        DOT,
        /** An event over its whole extent. */
        BAR,
        /** An event that did not take place. */
        STRUCK,
        /** A claim, in the middle of the time it is about, which is drawn as a thin line; its kind gives it a form. */
        DIAMOND
    }

    private int size;
    private int[] item = new int[64];
    private int[] lane = new int[64];
    private double[] x0 = new double[64];
    private double[] x1 = new double[64];
    private double[] x = new double[64];
    private double[] y = new double[64];
    private Shape[] shape = new Shape[64];
    private int[] traits = new int[64];

    void add(
            int newItem,
            int newLane,
            double left,
            double right,
            double across,
            double down,
            Shape newShape,
            int newTraits) {
        if (size == item.length) {
            int capacity = size * 2;
            item = Arrays.copyOf(item, capacity);
            lane = Arrays.copyOf(lane, capacity);
            x0 = Arrays.copyOf(x0, capacity);
            x1 = Arrays.copyOf(x1, capacity);
            x = Arrays.copyOf(x, capacity);
            y = Arrays.copyOf(y, capacity);
            shape = Arrays.copyOf(shape, capacity);
            traits = Arrays.copyOf(traits, capacity);
        }
        item[size] = newItem;
        lane[size] = newLane;
        x0[size] = left;
        x1[size] = right;
        x[size] = across;
        y[size] = down;
        shape[size] = newShape;
        traits[size++] = newTraits;
    }

    /** Returns how many marks there are; the other methods take 0 to this less one. */
    public int size() {
        return size;
    }

    /** Returns the index of a mark's item. */
    public int item(int mark) {
        return item[mark];
    }

    /** Returns the lane that a mark lies on. */
    public int lane(int mark) {
        return lane[mark];
    }

    /** Returns where the item's time starts. */
    public double x0(int mark) {
        return x0[mark];
    }

    /** Returns where the item's time ends. */
    public double x1(int mark) {
        return x1[mark];
    }

    /** Returns where a point stands, or the middle of a bar. */
    public double x(int mark) {
        return x[mark];
    }

    /** Returns the height of the mark's middle. */
    public double y(int mark) {
        return y[mark];
    }

    /** Returns the shape. */
    public Shape shape(int mark) {
        return shape[mark];
    }

    /**
     * Tells whether a mark has a trait.
     *
     * @param mark the mark
     * @param trait a bit of {@link Traits}, or several, of which one is enough
     */
    public boolean has(int mark, int trait) {
        return (traits[mark] & trait) != 0;
    }

    /** Returns whether a mark is drawn at a point, whatever its extent. */
    public boolean isPoint(int mark) {
        return shape[mark] != Shape.BAR;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkTable that
                && Arrays.equals(item, 0, size, that.item, 0, that.size)
                && Arrays.equals(lane, 0, size, that.lane, 0, that.size)
                && Arrays.equals(x0, 0, size, that.x0, 0, that.size)
                && Arrays.equals(x1, 0, size, that.x1, 0, that.size)
                && Arrays.equals(x, 0, size, that.x, 0, that.size)
                && Arrays.equals(y, 0, size, that.y, 0, that.size)
                && Arrays.equals(shape, 0, size, that.shape, 0, that.size)
                && Arrays.equals(traits, 0, size, that.traits, 0, that.size);
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int m = 0; m < size; m++) {
            hash = 31 * hash + item[m];
        }
        return hash;
    }
}
