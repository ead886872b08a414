package dateline.ui.state;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.Finding;
import dateline.copy.Verdict;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The article in the reader's own copy, sentence by sentence beside the commentary's. */
public final class ReadersCopy {
    private static final Comparator<Alignment> QUALITY = Comparator.comparing(Alignment::verdict)
            .reversed()
            .thenComparingInt(alignment -> alignment.count(Finding.EXACT))
            .thenComparingInt(alignment -> -alignment.count(Finding.MISSING));

    private final Alignment alignment;
    private final Map<SentenceId, AlignedSentence> sentences = new HashMap<>();

    /**
     * Makes it from what was aligned.
     *
     * @param alignment of the article or another edition of it
     */
    public ReadersCopy(Alignment alignment) {
        this.alignment = Objects.requireNonNull(alignment, "alignment");
        alignment.sentences().forEach(sentence -> sentences.put(sentence.id(), sentence));
    }

    /**
     * Returns the article's sentence.
     *
     * @param id the number of the commentary's
     * @return empty where the copy does not have it
     */
    public Optional<AlignedSentence> sentence(SentenceId id) {
        return Optional.ofNullable(sentences.get(id)).filter(sentence -> sentence.finding() != Finding.MISSING);
    }

    /**
     * Returns where a passage's quote stands in a sentence of the article.
     *
     * @param id the number of the sentence
     * @param passage the passage
     */
    public Optional<TextRange> place(SentenceId id, Passage passage) {
        return passage.quote().flatMap(quote -> sentence(id).flatMap(sentence -> sentence.place(quote)));
    }

    /**
     * Returns the article's words for some sentences, each once, where the copy has them all.
     *
     * @param ids the numbers of the commentary's
     * @return empty where one is missing
     */
    public Optional<String> words(List<SentenceId> ids) {
        List<Optional<AlignedSentence>> found = ids.stream().map(this::sentence).toList();
        if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                found.stream()
                        .map(sentence -> sentence.orElseThrow().words())
                        .distinct()
                        .toList()));
    }

    /** Returns what the copy is and how much of the article it has, in a sentence. */
    public String summary() {
        return (alignment.verdict() == Verdict.EDITION ? "Another edition: " : "Your copy: ") + found();
    }

    /** Returns how much of the article the copy has, as a part of a sentence. */
    public String found() {
        int all = alignment.sentences().size();
        int exact = alignment.count(Finding.EXACT);
        int changed = alignment.count(Finding.CHANGED);
        return exact == all
                ? "all " + all + " sentences in place"
                : exact + " of " + all + " sentences in place"
                        + (changed > 0 ? ", " + changed + " with differences" : "")
                        + (all - exact - changed > 0 ? ", " + (all - exact - changed) + " missing" : "");
    }

    /** Tells whether this copy has less of the article than another one, or has it less exactly. */
    public boolean isWorseThan(ReadersCopy other) {
        return QUALITY.compare(alignment, other.alignment) < 0;
    }
}
