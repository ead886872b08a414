package dateline.date;

import java.util.OptionalInt;

/**
 * A year given as a number, of which only some digits may be significant: {@code Y170000002}, {@code Y-17E7},
 * {@code 1950S2}.
 *
 * @param notation the number as it is written, without the significant digits
 * @param estimate the number, an astronomical year
 * @param significantDigits how many digits, from the left, are to be relied on; all of them if empty
 */
public record NumberedYear(String notation, long estimate, OptionalInt significantDigits) implements Year {
    @Override
    public long first() {
        return estimate < 0 ? -largestMagnitude() : smallestMagnitude();
    }

    @Override
    public long last() {
        return estimate < 0 ? -smallestMagnitude() : largestMagnitude();
    }

    private long smallestMagnitude() {
        long magnitude = Math.abs(estimate);
        return magnitude - magnitude % span();
    }

    private long largestMagnitude() {
        return smallestMagnitude() + span() - 1;
    }

    /** Returns how many years share the significant digits. */
    private long span() {
        int digits = Long.toString(Math.abs(estimate)).length();
        long span = 1;
        for (int i = significantDigits.orElse(digits); i < digits; i++) {
            span *= 10;
        }
        return span;
    }

    @Override
    public boolean accepts(long year) {
        return year >= first() && year <= last();
    }

    @Override
    public String canonical() {
        return notation + (significantDigits.isPresent() ? "S" + significantDigits.getAsInt() : "");
    }
}
