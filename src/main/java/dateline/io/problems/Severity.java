package dateline.io.problems;

import dateline.date.words.English;

/** Grades of a {@link Problem}. */
public enum Severity {
    /** The file, or the item, cannot be used as it stands. */
    ERROR,
    /** Something looks like a mistake and is ignored. */
    WARNING;

    /** Returns the word in a message, in lower case. */
    public String word() {
        return English.word(this);
    }
}
