package dateline.storage.rows;

/** What is made of bytes that are not the UTF-8 that a text seems to be. */
public enum Malformed {
    /** Each faulty sequence is shown as U+FFFD, the replacement character. */
    REPLACED,
    /** The whole text is taken for windows-1252, as old tables are. */
    WESTERN
}
