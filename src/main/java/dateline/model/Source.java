package dateline.model;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The published text that a commentary is about, as numbered paragraphs of numbered sentences.
 *
 * @param title the headline, or a descriptive one
 * @param titleBasis whether the title was published or is ours
 * @param authors the byline, in its order
 * @param publisher who published it
 * @param published when it was published
 * @param kind what sort of text it is, such as {@code commentary}; an open vocabulary
 * @param language the text's language as a BCP 47 tag
 * @param url where it can be found
 * @param rendition whose words {@code paragraphs} holds
 * @param paragraphs the text; empty where a document carries none
 */
public record Source(
        String title,
        TitleBasis titleBasis,
        List<String> authors,
        Optional<String> publisher,
        Optional<Edtf> published,
        Optional<String> kind,
        Optional<String> language,
        Optional<String> url,
        Rendition rendition,
        List<Paragraph> paragraphs) {
    /** Returns a source of which only the title and perhaps the publication date are known. */
    public static Source bare(String title, Optional<Edtf> published) {
        return new Source(
                title,
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rendition.RETELLING,
                List.of());
    }

    /** Copies the lists. */
    public Source {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(titleBasis, "titleBasis");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(rendition, "rendition");
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns the same source with another text. */
    public Source withParagraphs(List<Paragraph> others) {
        return new Source(title, titleBasis, authors, publisher, published, kind, language, url, rendition, others);
    }

    /** Returns the words of a sentence; empty if the text has no such sentence. */
    public Optional<String> sentence(SentenceId id) {
        if (!contains(id)) {
            return Optional.empty();
        }
        return Optional.of(paragraphs.get(id.paragraph() - 1).sentences().get(id.sentence() - 1));
    }

    /** Tells whether the text has a sentence of this number. */
    public boolean contains(SentenceId id) {
        return id.paragraph() <= paragraphs.size()
                && id.sentence()
                        <= paragraphs.get(id.paragraph() - 1).sentences().size();
    }

    /** Returns the number of sentences. */
    public int sentenceCount() {
        return paragraphs.stream().mapToInt(p -> p.sentences().size()).sum();
    }
}
