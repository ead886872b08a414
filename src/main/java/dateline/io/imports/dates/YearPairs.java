package dateline.io.imports.dates;

/** Meanings of a year, a hyphen and two digits, such as 1904-05. */
public enum YearPairs {
    /** Not known: a month or season, as in EDTF, or a range where words stand beside it; with a remark. */
    UNKNOWN,
    /** Months and seasons, as in EDTF. */
    MONTHS,
    /** Months and seasons, as other dates of the column suggest. */
    SEEM_MONTHS,
    /** Ranges of years. */
    RANGES,
    /** Ranges of years, as other dates of the column suggest; each is read with a remark. */
    SEEM_RANGES,
    /** Months as well as ranges, as other dates of the column suggest; read as if not known. */
    MIXED
}
