package dateline.timeline.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the rectangles of the plot that are taken, by horizontal bands, for a fast search. */
final class Occupancy {
    private static final double BAND = 24;

    private final List<List<Box>> bands;

    /** A rectangle that is taken. */
    record Box(double x0, double y0, double x1, double y1) {
        boolean meets(double left, double top, double right, double bottom) {
            return x0 < right && left < x1 && y0 < bottom && top < y1;
        }
    }

    Occupancy(double height) {
        bands = Stream.generate(() -> (List<Box>) new ArrayList<Box>())
                .limit((int) (height / BAND) + 2)
                .toList();
    }

    /** Takes a rectangle and returns it. */
    Box take(double x0, double y0, double x1, double y1) {
        Box box = new Box(x0, y0, x1, y1);
        for (int b = band(y0); b <= band(y1); b++) {
            bands.get(b).add(box);
        }
        return box;
    }

    /**
     * Tells whether nothing that is taken meets a rectangle.
     *
     * @param own what it may lie in
     */
    boolean isFree(double x0, double y0, double x1, double y1, Optional<Box> own) {
        for (int b = band(y0); b <= band(y1); b++) {
            for (Box box : bands.get(b)) {
                if (box.meets(x0, y0, x1, y1) && !own.equals(Optional.of(box))) {
                    return false;
                }
            }
        }
        return true;
    }

    private int band(double y) {
        return Math.max(0, Math.min(bands.size() - 1, (int) (y / BAND)));
    }
}
