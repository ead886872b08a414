package dateline.date;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The digits of a component, some of which may be unspecified: {@code 04}, {@code 1X}, {@code 156X}.
 *
 * @param text digits and the letter {@code X}, at least one character
 */
public record DigitPattern(String text) {
    public static final char UNSPECIFIED = 'X';

    /** Tells whether no digit is missing. */
    public boolean isExact() {
        return text.indexOf(UNSPECIFIED) < 0;
    }

    /** Tells whether every digit is missing. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> c == UNSPECIFIED);
    }

    /** Returns the number; only if {@link #isExact()}. */
    public int value() {
        return Integer.parseInt(text);
    }

    /** Returns the smallest number that fits. */
    int smallest() {
        return Integer.parseInt(text.replace(UNSPECIFIED, '0'));
    }

    /** Returns the largest number that fits. */
    int largest() {
        return Integer.parseInt(text.replace(UNSPECIFIED, '9'));
    }

    /** Tells whether the number, from 0, has the given digits. */
    boolean matches(long number) {
        long rest = number;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c != UNSPECIFIED && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /** Tells whether any number from {@code first} to {@code last} fits. */
    public boolean fitsAny(int first, int last) {
        for (int number = first; number <= last; number++) {
            if (matches(number)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the numbers from {@code first} to {@code last} that fit, ascending. */
    public List<Integer> candidates(int first, int last) {
        return IntStream.rangeClosed(first, last).filter(this::matches).boxed().toList();
    }
}
