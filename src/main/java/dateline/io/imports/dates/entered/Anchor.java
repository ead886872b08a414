package dateline.io.imports.dates.entered;

import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.date.Qualifier;
import dateline.date.words.EdtfWords;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The date from which a relative date is counted.
 *
 * @param date the date; empty if it is not given
 * @param name what date it is, such as "the date of the item before"
 */
record Anchor(Optional<Edtf> date, String name) {
    /** The side of a longer time from which one counts. */
    enum Side {
        START,
        END
    }

    /** The first and the last day on which something may have been. */
    record Days(long first, long last) {}

    private Edtf given(String phrase) throws UnresolvedException {
        return date.orElseThrow(() -> new UnresolvedException(phrase, "needs " + name + ", which is not given"));
    }

    /** Returns one side of the date. */
    private Edtf side(String phrase, Side side) throws UnresolvedException {
        Edtf given = given(phrase);
        if (!(given instanceof Interval interval)) {
            return given;
        }
        Object wanted = side == Side.START ? interval.start() : interval.end();
        Object other = side == Side.START ? interval.end() : interval.start();
        if (wanted instanceof EdtfDate found) {
            return found;
        }
        return other instanceof EdtfDate found ? found : given;
    }

    /**
     * Returns the days on which one side of the date may lie.
     *
     * @param phrase the words that need them, for the reason why there are none
     */
    Days days(String phrase, Side side) throws UnresolvedException {
        Edtf wanted = side(phrase, side);
        OptionalLong first = wanted.earliestDay();
        OptionalLong last = wanted.latestDay();
        if (first.isEmpty() || last.isEmpty()) {
            throw tooCoarse(phrase);
        }
        return new Days(first.getAsLong(), last.getAsLong());
    }

    /** Returns the number of the unit in which one side of the date lies. */
    long index(CalendarUnit unit, String phrase, Side side) throws UnresolvedException {
        Days days = days(phrase, side);
        long first = unit.indexOf(days.first());
        if (first != unit.indexOf(days.last())) {
            throw tooCoarse(phrase);
        }
        return first;
    }

    /** Returns the reason why the date does not do for a phrase. */
    UnresolvedException tooCoarse(String phrase) {
        return new UnresolvedException(
                phrase,
                "needs " + name + " more precisely than \u201C"
                        + date.map(EdtfWords::of).orElse("") + "\u201D");
    }

    /** Returns one side of the date in words. */
    String words(String phrase, Side side) throws UnresolvedException {
        Edtf wanted = side(phrase, side);
        if (wanted instanceof DateAndTime time) {
            return EdtfWords.of(time.day());
        }
        if (!(wanted instanceof EdtfDate)) {
            throw tooCoarse(phrase);
        }
        return EdtfWords.of(wanted);
    }

    /** Returns the words for how sure one side of the date is, with a blank behind; empty where it is sure. */
    String hedge(String phrase, Side side) throws UnresolvedException {
        Edtf wanted = side(phrase, side);
        Qualifier qualifier = wanted.startQualifier().and(wanted.endQualifier());
        return (qualifier.isUncertain() ? "perhaps " : "") + (qualifier.isApproximate() ? "about " : "");
    }
}
