package dateline.copy;

import dateline.model.TextRange;
import java.util.Objects;
import java.util.Optional;

/**
 * A quote of a passage and where it stands in the copy's sentence.
 *
 * @param quote the quote as the commentary has it
 * @param at where it stands in {@link AlignedSentence#words()}, without the signs around it; empty where it does not, or
 *     not there alone
 */
public record QuotePlace(String quote, Optional<TextRange> at) {
    /** Checks for nulls. */
    public QuotePlace {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(at, "at");
    }
}
