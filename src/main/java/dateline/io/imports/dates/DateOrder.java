package dateline.io.imports.dates;

/** Orders of day and month in dates such as {@code 3/5/2014}. */
public enum DateOrder {
    /** An unknown order: such a date is read as its year alone; with dots the day is first. */
    UNKNOWN,
    /** The day first, as in most of the world. */
    DAY_FIRST,
    /** The month first, as in the United States. */
    MONTH_FIRST,
    /** Both orders occur: such a date is read as its year alone. */
    MIXED
}
