package dateline.export.content;

import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.index.FilterResult;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Rendition;
import dateline.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
     * Returns a part of a commentary: the events and claims that are kept, with the actors that they name.
     *
     * <p>References to what is not kept are left out, the text stays whole.
     *
     * @param index the whole commentary
     * @param kept whether an event or claim is kept
     * @param reason by what the part was chosen, such as "actors: China"
     * @return the part; the whole if everything is kept
     */
    public static ExportContent part(CommentaryIndex index, Predicate<Item> kept, String reason) {
        Set<String> ids = index.items().stream().filter(kept).map(Item::id).collect(Collectors.toSet());
        if (ids.size() == index.items().size()) {
            return new ExportContent(index, Optional.empty());
        }
        CommentaryIndex part = CommentaryIndex.of(CommentaryPart.of(index.commentary(), ids));
        String words = English.share(part.events().size(), index.events().size(), "event") + ", "
                + English.share(part.claims().size(), index.claims().size(), "claim") + "; " + reason;
        return new ExportContent(part, Optional.of(words));
    }

    /**
     * Returns what a filter leaves of a commentary, as by {@link #part(CommentaryIndex, Predicate, String)}.
     *
     * @param index the whole commentary
     * @param accepted what the filter leaves of it
     * @param filter the filter in words, such as "actors: China"
     */
    public static ExportContent part(CommentaryIndex index, FilterResult accepted, String filter) {
        return part(index, item -> accepted.accepts(item.id()), filter);
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
