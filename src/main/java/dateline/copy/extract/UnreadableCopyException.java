package dateline.copy.extract;

import java.io.IOException;

/** Tells that a copy holds no text that can be read; the message is a sentence for people. */
public final class UnreadableCopyException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param sentence what is wrong, and what was expected
     */
    UnreadableCopyException(String sentence) {
        super(sentence);
    }
}
