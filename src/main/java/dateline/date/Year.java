package dateline.date;

/** The year of a date in one of its notations: four digits, or a number with a prefix, exponent or precision. */
public sealed interface Year permits PatternYear, NumberedYear {
    /** Returns the first year it may be, astronomical. */
    long first();

    /** Returns the last year it may be, astronomical. */
    long last();

    /** Tells whether it may be the given year. */
    boolean accepts(long year);

    /** Returns the notation of the standard. */
    String canonical();

    /** Tells whether it can only be one year. */
    default boolean isExact() {
        return first() == last();
    }
}
