package dateline.date;

/**
 * A year of four digits, some of which may be unspecified: {@code 1985}, {@code -0044}, {@code 156X}.
 *
 * @param sign whether it is a year before year 0
 * @param digits four digits; with a minus sign not all of them 0
 */
public record PatternYear(Sign sign, DigitPattern digits) implements Year {
    /** On which side of year 0. */
    public enum Sign {
        NONE,
        MINUS
    }

    private boolean isNegative() {
        return sign == Sign.MINUS;
    }

    @Override
    public long first() {
        return isNegative() ? -digits.largest() : digits.smallest();
    }

    @Override
    public long last() {
        return isNegative() ? -smallestButZero() : digits.largest();
    }

    /** Year 0 has no minus sign, so that the last year of {@code -000X} is -1. */
    private int smallestButZero() {
        if (digits.smallest() > 0) {
            return digits.smallest();
        }
        int lastUnspecified = digits.text().lastIndexOf(DigitPattern.UNSPECIFIED);
        int zerosBehind = digits.text().length() - 1 - lastUnspecified;
        return (int) Math.round(Math.pow(10, zerosBehind));
    }

    @Override
    public boolean accepts(long year) {
        return isNegative() ? year < 0 && digits.matches(-year) : year >= 0 && digits.matches(year);
    }

    @Override
    public String canonical() {
        return (isNegative() ? "-" : "") + digits.text();
    }
}
