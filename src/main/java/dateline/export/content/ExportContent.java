package dateline.export.content;

import dateline.index.CommentaryIndex;
import dateline.index.FilterResult;
import dateline.model.Commentary;
import dateline.model.Rendition;
import dateline.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an export writes: a commentary, which may be a part of another. Immutable, for any thread.
 *
 * @param index the commentary, indexed
 * @param part which part of its document the commentary is, in words such as "12 of 91 events, 8 of 110 claims; actors:
 *     China"; empty where it is the whole
 */
public record ExportContent(CommentaryIndex index, Optional<String> part) {
    /** Checks that nothing is {@code null}. */
    public ExportContent {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(part, "part");
    }

    /** Returns the whole of a commentary. */
    public static ExportContent whole(Commentary commentary) {
        return new ExportContent(CommentaryIndex.of(commentary), Optional.empty());
    }

    /**
     * Returns what a filter leaves of a commentary: the accepted events and claims with the actors they name.
     *
     * <p>References to what the filter takes away are left out, the text stays whole.
     *
     * @param index the whole commentary
     * @param accepted what the filter leaves of it; may be everything
     * @param filter the filter in words, such as "actors: China"
     * @return the part; the whole if the filter takes nothing away
     */
    public static ExportContent part(CommentaryIndex index, FilterResult accepted, String filter) {
        if (accepted.size() == index.items().size()) {
            return new ExportContent(index, Optional.empty());
        }
        CommentaryIndex kept = CommentaryIndex.of(CommentaryPart.of(index.commentary(), accepted));
        String words = kept.events().size() + " of " + index.events().size() + " events, "
                + kept.claims().size() + " of " + index.claims().size() + " claims; " + filter;
        return new ExportContent(kept, Optional.of(words));
    }

    /** Returns the commentary. */
    public Commentary commentary() {
        return index.commentary();
    }

    /** Tells whether the text is that of its publisher, word for word, which may not be handed on without leave. */
    public boolean hasPublishersText() {
        Source source = commentary().source();
        return source.rendition() == Rendition.VERBATIM && !source.paragraphs().isEmpty();
    }

    /** Returns the same content without the sentences of the text; passages keep their numbers and short quotes. */
    public ExportContent withoutText() {
        Source source = commentary().source();
        return new ExportContent(CommentaryIndex.of(commentary().withSource(source.withParagraphs(List.of()))), part);
    }
}
