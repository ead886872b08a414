package dateline.index.search;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.SentenceId;
import dateline.model.TextRange;
import java.util.List;
import java.util.Objects;

/**
 * Something that a search found.
 *
 * @param target what was found
 * @param fields its name, title, statement or sentence first, whether anything is marked there or not; then the other texts
 *     in which something is marked
 */
public record SearchHit(Target target, List<MarkedText> fields) {
    /** Copies the list. */
    public SearchHit {
        Objects.requireNonNull(target, "target");
        fields = List.copyOf(fields);
    }

    /** What a search can find. */
    public sealed interface Target {}

    /**
     * An actor.
     *
     * @param actor the actor
     */
    public record ActorTarget(Actor actor) implements Target {}

    /**
     * An event.
     *
     * @param event the event
     */
    public record EventTarget(Event event) implements Target {}

    /**
     * A claim.
     *
     * @param claim the claim
     */
    public record ClaimTarget(Claim claim) implements Target {}

    /**
     * A sentence of the source.
     *
     * @param sentence its number
     */
    public record SentenceTarget(SentenceId sentence) implements Target {}

    /** Which text of its target a {@link MarkedText} is. */
    public enum Field {
        /** An actor's name. */
        NAME,
        /** Another name of an actor. */
        ALIAS,
        /** What an actor is. */
        DESCRIPTION,
        /** An event's title. */
        TITLE,
        /** What happened. */
        SUMMARY,
        /** How an event's time is known. */
        NOTE,
        /** An event's category. */
        CATEGORY,
        /** What a claim asserts. */
        STATEMENT,
        /** The words that weaken a claim. */
        HEDGE,
        /** The words of the original that anchor a passage. */
        QUOTE,
        /** A sentence of the source. */
        SENTENCE;

        /** Tells whether a match here counts as one in the target's name. */
        boolean names() {
            return this == NAME || this == ALIAS || this == TITLE || this == STATEMENT;
        }
    }

    /**
     * A text and where the query's words stand in it.
     *
     * @param field which text it is
     * @param text the text as the document has it
     * @param marks ascending, not overlapping, as indices of chars of {@code text}; may be empty for the first field of a hit
     */
    public record MarkedText(Field field, String text, List<TextRange> marks) {
        /** Copies the list. */
        public MarkedText {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(text, "text");
            marks = List.copyOf(marks);
        }
    }
}
