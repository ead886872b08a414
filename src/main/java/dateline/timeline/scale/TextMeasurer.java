package dateline.timeline.scale;

/** Measures text; the only thing that the layout needs a toolkit for. */
@FunctionalInterface
public interface TextMeasurer {
    /** The fonts that the timeline uses. */
    enum Face {
        /** Item labels. */
        LABEL,
        /** The label of the selected item, and lane names. */
        STRONG,
        /** Ticks and counts. */
        SMALL
    }

    /**
     * Returns the width of a text in pixels.
     *
     * @param text one line
     * @param face the font it is drawn in
     */
    double width(String text, Face face);

    /**
     * Shortens a text to a width, at a word's end where that keeps more than half of it.
     *
     * @param text one line
     * @param face the font it is drawn in
     * @param width the room in pixels
     * @return the text, or a beginning of it with an ellipsis; empty where not even four letters fit
     */
    default String shorten(String text, Face face, double width) {
        if (width(text, face) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).stripTrailing() + "…", face) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int space = text.lastIndexOf(' ', low);
        String kept = text.substring(0, space > low / 2 ? space : low).stripTrailing();
        return kept.length() < 4 ? "" : kept + "…";
    }
}
