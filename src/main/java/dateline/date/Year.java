package dateline.date;

/** A year in one of its notations: four digits, or a number with a prefix, exponent or precision. */
public sealed interface Year permits PatternYear, NumberedYear {
    /** Returns the first possible year, astronomical. */
    long first();

    /** Returns the last possible year, astronomical. */
    long last();

    /** Tells whether the given year fits the notation. */
    boolean accepts(long year);

    /** Returns the notation of the standard. */
    String canonical();

    /** Tells whether only one year fits. */
    default boolean isExact() {
        return first() == last();
    }
}
