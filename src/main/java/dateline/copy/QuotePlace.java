package dateline.copy;

import dateline.text.TextRange;
import java.util.Optional;

/**
 * A quote of a passage with its range in the copy's sentence.
 *
 * @param quote the quote as the commentary has it
 * @param at the range in {@link AlignedSentence#words()}, without the signs around it; empty where the quote does not
 *     stand there as a whole
 */
public record QuotePlace(String quote, Optional<TextRange> at) {}
