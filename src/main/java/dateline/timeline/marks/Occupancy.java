package dateline.timeline.marks;

import java.util.Arrays;

/** Which rectangles of the plot are taken; searched by bands of height. */
final class Occupancy {
    private static final double BAND = 24;

    private final Rects[] bands;

    private static final class Rects {
        private double[] values = new double[64];
        private int size;

        void add(double x0, double y0, double x1, double y1) {
            if (size + 4 > values.length) {
                values = Arrays.copyOf(values, values.length * 2);
            }
            values[size++] = x0;
            values[size++] = y0;
            values[size++] = x1;
            values[size++] = y1;
        }

        boolean meets(double x0, double y0, double x1, double y1) {
            for (int r = 0; r < size; r += 4) {
                if (values[r] < x1 && x0 < values[r + 2] && values[r + 1] < y1 && y0 < values[r + 3]) {
                    return true;
                }
            }
            return false;
        }
    }

    Occupancy(double height) {
        bands = new Rects[(int) (height / BAND) + 2];
        for (int b = 0; b < bands.length; b++) {
            bands[b] = new Rects();
        }
    }

    void take(double x0, double y0, double x1, double y1) {
        for (int b = band(y0); b <= band(y1); b++) {
            bands[b].add(x0, y0, x1, y1);
        }
    }

    boolean isFree(double x0, double y0, double x1, double y1) {
        for (int b = band(y0); b <= band(y1); b++) {
            if (bands[b].meets(x0, y0, x1, y1)) {
                return false;
            }
        }
        return true;
    }

    private int band(double y) {
        return Math.max(0, Math.min(bands.length - 1, (int) (y / BAND)));
    }
}
