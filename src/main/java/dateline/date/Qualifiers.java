package dateline.date;

import java.util.List;
import java.util.stream.Stream;

/**
 * How sure each component of a date is; {@link Qualifier#NONE} for a component that the date does not have.
 *
 * @param year of the year
 * @param month of the month, or the season in its place
 * @param day of the day
 */
public record Qualifiers(Qualifier year, Qualifier month, Qualifier day) {
    /** Returns what is said of any component. */
    Qualifier any() {
        return year.and(month).and(day);
    }

    /** Returns the qualifiers of the first components, from the year on. */
    public List<Qualifier> ofFirst(int components) {
        return Stream.of(year, month, day).limit(components).toList();
    }

    /** Tells whether the first components, from the year on, all say the same. */
    boolean areEqual(int components) {
        return ofFirst(components).stream().distinct().count() == 1;
    }
}
