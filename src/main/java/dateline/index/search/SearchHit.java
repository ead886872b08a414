package dateline.index.search;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.List;

/**
 * A found actor, event, claim or sentence, with its marked texts.
 *
 * @param target what was found
 * @param fields its name, title, statement or sentence first, then the statement of a claim with a title, whether anything is
 *     marked there or not; then the other texts in which something is marked
 */
public record SearchHit(Target target, List<MarkedText> fields) {
    /** Copies the list. */
    public SearchHit {
        fields = List.copyOf(fields);
    }

    /** The thing found. */
    public sealed interface Target {}

    /** A found actor. */
    public record ActorTarget(Actor actor) implements Target {}

    /** A found event. */
    public record EventTarget(Event event) implements Target {}

    /** A found claim. */
    public record ClaimTarget(Claim claim) implements Target {}

    /** A found sentence of the source, by its number. */
    public record SentenceTarget(SentenceId sentence) implements Target {}

    /** The texts of a target in which a search looks. */
    public enum Field {
        /** An actor's name. */
        NAME,
        /** Another name of an actor. */
        ALIAS,
        /** The description of an actor. */
        DESCRIPTION,
        /** An event's or a claim's title. */
        TITLE,
        /** An event's summary. */
        SUMMARY,
        /** A note on an event, a claim or a tension. */
        NOTE,
        /** A place of an event. */
        PLACE,
        /** An event's category. */
        CATEGORY,
        /** A claim's statement. */
        STATEMENT,
        /** The words that weaken an event or a claim. */
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
     * A text with the ranges that match the query.
     *
     * @param field which text it is
     * @param text the text as the document has it
     * @param marks ascending, not overlapping, as indices of chars of {@code text}; may be empty for the first field of a hit and
     *     for a statement
     */
    public record MarkedText(Field field, String text, List<TextRange> marks) {
        /** Copies the list. */
        public MarkedText {
            marks = List.copyOf(marks);
        }
    }
}
