package dateline.ui.list;

/**
 * The places of a row's parts, in pixels.
 *
 * @param unit the size of the text in units of the usual one, by which all else grows
 * @param titleWidth the room for a title with its ticks
 * @param actors how many columns of actors there are
 * @param hasSentences whether there is room for the numbers of sentences
 * @param width of the row
 */
record ListColumns(double unit, double titleWidth, int actors, boolean hasSentences, double width) {
    /** The most columns of actors. */
    static final int MOST_ACTORS = 9;

    private static final int FEWEST_ACTORS = 3;
    private static final double ROW = 22;
    private static final double DATE_LEFT = 16;
    private static final double DATE_WIDTH = 136;
    private static final double MARK = 164;
    private static final double TITLE = 178;
    private static final double COLUMN = 50;
    private static final double OTHERS = 44;
    private static final double SENTENCES = 126;
    private static final double MARGIN = 22;

    /** The width of a title that columns of actors leave, where there are more than the fewest. */
    private static final double USUAL_TITLE = 252;

    private static final double NARROWEST_TITLE = 150;
    private static final double WIDEST_TITLE = 440;

    /**
     * Divides a row.
     *
     * @param width of the row
     * @param unit the size of the text in units of the usual one
     * @param actors how many actors there are
     */
    static ListColumns of(double width, double unit, int actors) {
        double room = width / unit - TITLE - OTHERS - SENTENCES;
        int most = Math.min(MOST_ACTORS, actors);
        int columns = (int) Math.floor((room - USUAL_TITLE) / COLUMN);
        columns = Math.max(Math.min(FEWEST_ACTORS, most), Math.min(most, columns));
        while (columns > 0 && room - columns * COLUMN < NARROWEST_TITLE) {
            columns--;
        }
        double title = columns > 0 ? room - columns * COLUMN : room + OTHERS;
        boolean hasSentences = title >= NARROWEST_TITLE;
        title += hasSentences ? 0 : SENTENCES - MARGIN;
        return new ListColumns(unit, unit * Math.min(WIDEST_TITLE, title), columns, hasSentences, width);
    }

    /** Returns the height of a row. */
    double rowHeight() {
        return Math.rint(ROW * unit);
    }

    double dateLeft() {
        return DATE_LEFT * unit;
    }

    double dateWidth() {
        return DATE_WIDTH * unit;
    }

    /** Returns the middle of the marks. */
    double mark() {
        return MARK * unit;
    }

    double title() {
        return TITLE * unit;
    }

    double columnWidth() {
        return COLUMN * unit;
    }

    /** Returns the middle of a column of an actor. */
    double actor(int column) {
        return title() + titleWidth + (column + 0.5) * columnWidth();
    }

    /** Returns the left edge of the number of other actors. */
    double others() {
        return title() + titleWidth + actors * columnWidth() + 14 * unit;
    }

    /** Returns the right edge of the numbers of sentences. */
    double sentencesRight() {
        return width - MARGIN * unit;
    }
}
