package dateline.edit.marking;

import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that a reader has marked in the text, sentence by sentence.
 *
 * <p>Of the reader's copy at most as many words as a quote may have get into a document.
 *
 * @param sentences the sentences in the order of the text, at least one; a sentence that is shown in two wordings is there
 *     twice if words of both are marked
 */
public record MarkedWords(List<MarkedSentence> sentences) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the list is empty
     */
    public MarkedWords {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no words are marked");
        }
    }

    /**
     * Returns the sentences with a quote: the first of the marked words, where the author's own are marked.
     *
     * <p>The quote lies within one sentence, so that it is found again there.
     */
    public Passage passage() {
        List<SentenceId> ids = sentences.stream().map(MarkedSentence::id).toList();
        return new Passage(
                ids.stream().min(Comparator.naturalOrder()).orElseThrow(),
                ids.stream().max(Comparator.naturalOrder()).orElseThrow(),
                quote());
    }

    private Optional<String> quote() {
        return sentences.stream()
                .filter(MarkedSentence::isAuthors)
                .map(sentence -> Passage.firstWords(sentence.words().strip()))
                .findFirst();
    }

    /** Returns the marked words as they are shown, which are not to be written into a document. */
    String shown() {
        return join(sentences.stream().map(MarkedSentence::words));
    }

    /** Returns the marked words as far as they may be written into a document. */
    String forDocument() {
        String own = ofDocument();
        return own.isEmpty() ? Passage.firstWords(sentences.get(0).words().strip()) : own;
    }

    /**
     * Returns a statement that may be written into a document: the marked words, or the document's own sentences in the place
     * of the reader's copy.
     *
     * @param source the text of the document
     */
    String statement(Source source) {
        String own = ofDocument();
        return own.isEmpty() ? join(sentencesOf(source, passage())) : own;
    }

    private String ofDocument() {
        return join(sentences.stream().filter(MarkedSentence::isOfDocument).map(MarkedSentence::words));
    }

    private static Stream<String> sentencesOf(Source source, Passage passage) {
        return IntStream.rangeClosed(passage.first().paragraph(), passage.last().paragraph())
                .boxed()
                .flatMap(p -> IntStream.rangeClosed(
                                1, source.paragraphs().get(p - 1).sentences().size())
                        .mapToObj(s -> new SentenceId(p, s)))
                .filter(passage::covers)
                .map(id -> source.sentence(id).orElseThrow());
    }

    private static String join(Stream<String> words) {
        return words.map(String::strip).collect(Collectors.joining(" "));
    }
}
