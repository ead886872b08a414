package dateline.date;

import java.util.List;
import java.util.stream.Stream;

/**
 * The qualifiers of the components of a date; {@link Qualifier#NONE} for a missing component.
 *
 * @param year of the year
 * @param month of the month, or the season in its place
 * @param day of the day
 */
public record Qualifiers(Qualifier year, Qualifier month, Qualifier day) {
    /** Returns the qualifiers of all components together. */
    Qualifier any() {
        return year.and(month).and(day);
    }

    /** Returns the qualifiers of the first components, from the year on. */
    public List<Qualifier> ofFirst(int components) {
        return Stream.of(year, month, day).limit(components).toList();
    }

    /** Tells whether the first components, from the year on, have the same qualifier. */
    boolean areEqual(int components) {
        return ofFirst(components).stream().distinct().count() == 1;
    }
}
