package dateline.text;

/**
 * A stretch of a text.
 *
 * @param start the index of its first char
 * @param end the index after its last char; more than {@code start}
 */
public record Span(int start, int end) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the stretch is empty, or starts before the text
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of a text: " + start + " to " + end);
        }
    }

    /**
     * Returns the chars of this stretch.
     *
     * @param text the text that it belongs to
     */
    public String in(String text) {
        return text.substring(start, end);
    }
}
