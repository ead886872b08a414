package dateline.ui.state;

import dateline.model.SentenceId;

/** The selected item, sentence or actor, if any. */
public sealed interface Selection {
    /** Nothing. */
    Selection NONE = new Nothing();

    /** Nothing is selected. */
    record Nothing() implements Selection {}

    /**
     * An event or a claim.
     *
     * @param id its id
     */
    record OfItem(String id) implements Selection {}

    /**
     * A sentence, and with it all that rests on it.
     *
     * @param sentence its number
     */
    record OfSentence(SentenceId sentence) implements Selection {}

    /**
     * An actor, and with it all that the actor takes part in or holds.
     *
     * @param id its id
     */
    record OfActor(String id) implements Selection {}
}
