package dateline.date;

import java.util.OptionalLong;

/**
 * One value of the Extended Date/Time Format: a date, a date with a time of day, an interval or a set of dates.
 *
 * <p>Levels 0, 1 and 2 of the Library of Congress specification of 4 February 2019. Days are days of the proleptic
 * Gregorian calendar, counted from 1970-01-01 = 0 (see {@link CivilDate}); years are astronomical, {@code 0000} is 1 BC.
 *
 * <p>Two values are equal exactly if their {@link #canonical() canonical strings} are. The canonical string is the input,
 * except for qualifiers: a qualifier that covers the year, or the year and the components after it, alike is written
 * behind the last component it covers ({@code 2004?-06?-11?} and {@code ?2004-?06-?11} become {@code 2004-06-11?});
 * otherwise each qualified component has its own in front ({@code 2004?-06-~11} becomes {@code ?2004-06-~11}). {@code %} is
 * what {@code ?} and {@code ~} on the same component become. What the standard has several notations for stays as it was
 * written, because the notations say different things about precision or differ for a reader: {@code Y17E7} and
 * {@code Y170000000}, {@code +04} and {@code +04:00}, the order of a set.
 *
 * <p>What the standard leaves open is decided so: a season without hemisphere is that of the northern one, by whole months;
 * winter starts in the December of its year, southern summer likewise, and ends in the next year. Years are limited to
 * {@value #YEAR_LIMIT} on both sides of 0, so that every day has a number. An interval is refused only if it must end
 * before it starts.
 */
public sealed interface Edtf permits EdtfDate, DateAndTime, Interval, DateSet {
    /** The largest year, and with a minus sign the smallest: days of years within it have numbers that fit a long. */
    long YEAR_LIMIT = 25_000_000_000_000_000L;

    /** What is known of the start or of the end. */
    enum Bound {
        /** There is a first, or last, possible day. */
        DEFINITE,
        /** There is none: {@code ..} in an interval or a set. */
        OPEN,
        /** There is one, which nobody knows: the empty side of an interval. */
        UNKNOWN
    }

    /**
     * How finely a date is known, from coarse to fine: the unit up to which all of its digits are given. {@code 2004-XX} is
     * known to the {@link #YEAR}, {@code 1985-04-XX} to the {@link #MONTH}. Of an interval or a set, the coarsest of its
     * dates.
     */
    enum Precision {
        /** A thousand years or more, or no date at all. */
        MILLENNIUM,
        /** A hundred years at most. */
        CENTURY,
        /** Ten years at most. */
        DECADE,
        /** A year. */
        YEAR,
        /** A season, quarter, third or half of a year: the sub-year groupings of the standard. */
        SEASON,
        /** A month. */
        MONTH,
        /** A day. */
        DAY,
        /** A time of day. */
        TIME
    }

    /** Tells whether this is the time from one date to another, rather than some time within a period. */
    default boolean isInterval() {
        return this instanceof Interval;
    }

    /** Returns the canonical string, which parses to a value equal to this one. */
    String canonical();

    /**
     * Returns the first possible day; empty if the start is open or unknown. Exact where digits are unspecified:
     * {@code XXXX-02-29} starts on the first 29 February there is. A time of day counts on the day it names, whatever its
     * time shift.
     */
    OptionalLong earliestDay();

    /** Returns the last possible day, inclusive; empty if the end is open or unknown. */
    OptionalLong latestDay();

    /** Returns whether there is a first possible day, and if not, why. */
    Bound startBound();

    /** Returns whether there is a last possible day, and if not, why. */
    Bound endBound();

    /** Returns how finely the date is known. */
    Precision precision();

    /** Returns how sure the start is: what is said of any component of the start of an interval, or of the date itself. */
    Qualifier startQualifier();

    /** Returns how sure the end is: what is said of any component of the end of an interval, or of the date itself. */
    Qualifier endQualifier();

    /** Tells whether any part is marked as uncertain. */
    default boolean isUncertain() {
        return startQualifier().and(endQualifier()).isUncertain();
    }

    /** Tells whether any part is marked as approximate. */
    default boolean isApproximate() {
        return startQualifier().and(endQualifier()).isApproximate();
    }
}
