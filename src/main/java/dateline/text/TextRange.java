package dateline.text;

/**
 * A range of the characters of a text.
 *
 * @param start the index of its first char
 * @param end the index after its last char; more than {@code start}
 */
public record TextRange(int start, int end) {
    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the range is empty, or starts before the text
     */
    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /** Returns the characters of this range of a text. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
