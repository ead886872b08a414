package dateline.suggest;

import dateline.edit.Edit;
import dateline.model.Commentary;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.List;
import java.util.Objects;

/** Something that a text says and its document does not have yet. */
public sealed interface Suggestion permits DateSuggestion, NameSuggestion {
    /** The kinds of suggestions, in the order in which they are listed. */
    enum Kind {
        /** A date for which there is no event. */
        DATE,
        /** A name with two mentions or more. */
        REPEATED_NAME,
        /** A name with one mention, which is less often an actor. */
        SINGLE_NAME
    }

    /** Returns the kind. */
    Kind kind();

    /**
     * Where words of a suggestion stand.
     *
     * @param sentence the number of the sentence
     * @param range their range in it
     */
    record Place(SentenceId sentence, TextRange range) {
        /** Checks for nulls. */
        public Place {
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(range, "range");
        }
    }

    /** Returns where its words stand, in reading order; never empty. */
    List<Place> places();

    /** Returns where its words stand first. */
    default Place first() {
        return places().get(0);
    }

    /** Returns what it offers, in a few words. */
    String offer();

    /** Returns where it came from, in a few words. */
    String origin();

    /** Returns what tells it from others, also in the same text with other sentence numbers. */
    String key();

    /**
     * Returns the edit that takes it.
     *
     * @throws dateline.edit.EditRefusedException if it no longer fits the commentary
     */
    Edit take(Commentary commentary);
}
