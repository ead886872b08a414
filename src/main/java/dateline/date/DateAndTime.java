package dateline.date;

import java.util.OptionalLong;

/**
 * A day with a time of day.
 *
 * @param day the day
 * @param clock hours, minutes and seconds as {@code hh:mm:ss}
 * @param shift the time shift as it is written: empty for local time, {@code Z}, {@code +04}, {@code -04:30}
 */
public record DateAndTime(EdtfDate day, String clock, String shift) implements Edtf {
    @Override
    public String canonical() {
        return day.canonical() + "T" + clock + shift;
    }

    @Override
    public OptionalLong earliestDay() {
        return day.earliestDay();
    }

    @Override
    public OptionalLong latestDay() {
        return day.latestDay();
    }

    @Override
    public Bound startBound() {
        return Bound.DEFINITE;
    }

    @Override
    public Bound endBound() {
        return Bound.DEFINITE;
    }

    @Override
    public Precision precision() {
        return Precision.TIME;
    }

    @Override
    public Qualifier startQualifier() {
        return Qualifier.NONE;
    }

    @Override
    public Qualifier endQualifier() {
        return Qualifier.NONE;
    }

    @Override
    public String toString() {
        return canonical();
    }
}
