package dateline.io.problems;

import java.util.Locale;

/** How bad a {@link Problem} is. */
public enum Severity {
    /** The file, or the item, cannot be used as it stands. */
    ERROR,
    /** Something looks like a mistake, and was passed over. */
    WARNING;

    /** Returns the word for it in a message, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
