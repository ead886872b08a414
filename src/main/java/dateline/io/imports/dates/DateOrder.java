package dateline.io.imports.dates;

import dateline.date.words.English;

/** Orders of day and month in dates such as {@code 3/5/2014}. */
public enum DateOrder {
    /** An unknown order: such a date is read as its year alone; with dots the day is first. */
    UNKNOWN,
    /** The day first, as in most of the world. */
    DAY_FIRST,
    /** The month first, as in the United States. */
    MONTH_FIRST,
    /** Both orders occur: such a date is read as its year alone. */
    MIXED;

    /** Returns the word for it in a mapping's text, such as {@code day-first}. */
    public String word() {
        return English.word(this);
    }
}
