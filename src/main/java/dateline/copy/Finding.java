package dateline.copy;

/** The result of aligning for a numbered sentence. */
public enum Finding {
    /** The copy has it: its quotes stand there word for word, or its neighbours leave no other place. */
    EXACT,
    /** The copy has it in other words, or it is not sure that this is it. */
    CHANGED,
    /** The copy does not have it. */
    MISSING
}
