package dateline.copy;

import dateline.model.SentenceId;
import dateline.model.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A numbered sentence and what the copy says in its place.
 *
 * @param id the sentence's number
 * @param finding how it was found
 * @param words the copy's exact words; empty where it is missing. Where the copy makes two sentences of it, both; where two
 *     of ours are one in the copy, the same words for either
 * @param quotes the quotes of the passages that point to it, each once
 * @param differing the stretches of {@code words} that are known to differ from the article as the commentary knows it,
 *     ascending
 */
public record AlignedSentence(
        SentenceId id, Finding finding, String words, List<QuotePlace> quotes, List<TextRange> differing) {
    /** Copies the lists. */
    public AlignedSentence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(words, "words");
        quotes = List.copyOf(quotes);
        differing = List.copyOf(differing);
    }

    /**
     * Returns where a quote stands in the words.
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
