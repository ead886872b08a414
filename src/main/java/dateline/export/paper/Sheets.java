package dateline.export.paper;

/**
 * Divides an area into sheets of equal size that overlap, row by row. All lengths are in one unit.
 *
 * @param wholeWidth of the area
 * @param wholeHeight of the area
 * @param across what a sheet shows from left to right
 * @param down what a sheet shows from top to bottom
 */
record Sheets(double wholeWidth, double wholeHeight, Part across, Part down) {
    /** What is less than a part is no reason for another sheet. */
    private static final double ROUNDING = 1e-3;

    /**
     * What a sheet shows in one direction.
     *
     * @param shown its length
     * @param overlap what the next sheet shows too, less than the length
     */
    record Part(double shown, double overlap) {
        private int count(double whole) {
            return Math.max(1, (int) Math.ceil((whole - overlap) / (shown - overlap) - ROUNDING));
        }

        private double start(int number) {
            return number * (shown - overlap);
        }
    }

    /** Returns the number of sheets. */
    int count() {
        return perRow() * down.count(wholeHeight);
    }

    private int perRow() {
        return across.count(wholeWidth);
    }

    /** Returns how far the left edge of a sheet is from that of the area. */
    double left(int sheet) {
        return across.start(sheet % perRow());
    }

    /** Returns how far the top of a sheet is from that of the area. */
    double top(int sheet) {
        return down.start(sheet / perRow());
    }
}
