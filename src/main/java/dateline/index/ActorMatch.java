package dateline.index;

/** The ways of combining several chosen actors. */
public enum ActorMatch {
    /** Accepts items of at least one of them. */
    ANY,
    /** Accepts only items of every one of them. */
    ALL
}
