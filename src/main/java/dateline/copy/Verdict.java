package dateline.copy;

/** The kinds of copies: the article, another edition of it, or something else. */
public enum Verdict {
    /** The article: at least 95 of 100 quotes stand in place. */
    ARTICLE,
    /** Another edition of the article, or a part of it: at least half of the quotes stand in place. */
    EDITION,
    /** Something else. */
    OTHER
}
