package dateline.copy;

import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A numbered sentence with the words that the copy has in its place.
 *
 * @param id the sentence's number
 * @param finding the result of aligning it
 * @param words the copy's exact words; empty where it is missing. Where the copy makes two sentences of it, both; where two
 *     of ours are one in the copy, the same words for either
 * @param quotes the quotes of the passages that point to it, each once
 * @param differing the ranges of {@code words} that are known to differ from the article, ascending
 */
public record AlignedSentence(
        SentenceId id, Finding finding, String words, List<QuotePlace> quotes, List<TextRange> differing) {
    /** Copies the lists. */
    public AlignedSentence {
        quotes = List.copyOf(quotes);
        differing = List.copyOf(differing);
    }

    /**
     * Returns the range of a quote in the words.
     *
     * @param quote the quote as the passage has it
     */
    public Optional<TextRange> place(String quote) {
        return quotes.stream()
                .filter(place -> place.quote().equals(quote))
                .findFirst()
                .flatMap(QuotePlace::at);
    }
}
