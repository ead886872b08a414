package dateline.date;

import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The time from one date to another, both inclusive.
 *
 * @param start where it starts
 * @param end where it ends; not certainly before the start
 */
public record Interval(Endpoint start, Endpoint end) implements Edtf {
    @Override
    public String canonical() {
        return start.canonical() + "/" + end.canonical();
    }

    @Override
    public OptionalLong earliestDay() {
        return start.earliestDay();
    }

    @Override
    public OptionalLong latestDay() {
        return end.latestDay();
    }

    @Override
    public Bound startBound() {
        return start.endBound();
    }

    @Override
    public Bound endBound() {
        return end.endBound();
    }

    @Override
    public Precision precision() {
        return Stream.of(start, end)
                .filter(EdtfDate.class::isInstance)
                .map(Endpoint::precision)
                .sorted()
                .findFirst()
                .orElse(Precision.MILLENNIUM);
    }

    @Override
    public Qualifier startQualifier() {
        return start.endQualifier();
    }

    @Override
    public Qualifier endQualifier() {
        return end.endQualifier();
    }

    @Override
    public String toString() {
        return canonical();
    }
}
