package dateline.io.imports.dates;

import dateline.io.imports.dates.words.DateLanguage;
import java.util.Set;

/**
 * What is known about how dates are written, from other dates of a column or from a person's choice.
 *
 * @param order which number of 3/5/2014 is the day
 * @param dotted which number of 3.5.2014 is the day; the first where nothing is known
 * @param pairs what 1904-05 means
 * @param kept which parts of a date count
 * @param languages the languages of names and words
 */
public record DateContext(
        DateOrder order, DateOrder dotted, YearPairs pairs, KeptParts kept, Set<DateLanguage> languages) {
    /** Nothing is known but that the words are English. */
    public static final DateContext UNKNOWN = new DateContext(
            DateOrder.UNKNOWN, DateOrder.UNKNOWN, YearPairs.UNKNOWN, KeptParts.UNKNOWN, Set.of(DateLanguage.ENGLISH));

    /** Copies the set. */
    public DateContext {
        languages = Set.copyOf(languages);
    }

    /** Returns the same with another order of day and month, with dots or without. */
    public DateContext with(DateOrder other) {
        return new DateContext(other, other, pairs, kept, languages);
    }

    /** Returns the same with another meaning of 1904-05. */
    public DateContext with(YearPairs other) {
        return new DateContext(order, dotted, other, kept, languages);
    }

    /** Returns the same with other parts that count. */
    public DateContext with(KeptParts other) {
        return new DateContext(order, dotted, pairs, other, languages);
    }

    /** Returns the same with other languages. */
    public DateContext with(Set<DateLanguage> others) {
        return new DateContext(order, dotted, pairs, kept, others);
    }
}
