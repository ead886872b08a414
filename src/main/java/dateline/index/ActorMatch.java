package dateline.index;

/** How several chosen actors are combined. */
public enum ActorMatch {
    /** An item of at least one of them passes. */
    ANY,
    /** Only an item of every one of them passes. */
    ALL
}
