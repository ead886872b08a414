package dateline.date.parse;

/** Says why a string is not a date of the standard, and where in the string that shows. */
public final class EdtfParseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int position;

    /**
     * Makes the exception.
     *
     * @param reason what is wrong, in words for people
     * @param position the index, from 0, of the character where it is wrong; the length of the string for its end
     */
    public EdtfParseException(String reason, int position) {
        super("at " + position + ": " + reason);
        this.reason = reason;
        this.position = position;
    }

    /** Returns what is wrong, without the position; {@link #getMessage()} has both, as {@code at 8: reason}. */
    public String reason() {
        return reason;
    }

    /** Returns the index, from 0, of the character where it is wrong; the length of the string for its end. */
    public int position() {
        return position;
    }
}
