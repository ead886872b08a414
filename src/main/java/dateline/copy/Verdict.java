package dateline.copy;

/** What a copy is. */
public enum Verdict {
    /** The article: at least 95 of 100 quotes stand in place. */
    ARTICLE,
    /** Another edition of the article, or a part of it: at least half of the quotes stand in place. */
    EDITION,
    /** Something else. */
    OTHER
}
