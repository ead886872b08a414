package dateline.copy.extract;

import java.io.IOException;

/** Tells that a copy holds no text that can be read; the message is a sentence for people. */
public final class UnreadableCopyException extends IOException {
    private static final long serialVersionUID = 1L;

    private static final String COPY = "The copy";

    /**
     * Makes an exception.
     *
     * @param sentence what is wrong, and what was expected
     */
    UnreadableCopyException(String sentence) {
        super(sentence);
    }

    /**
     * Returns the same failure with another subject in its sentence.
     *
     * @param noun what was read instead of a copy, such as {@code article}
     */
    public UnreadableCopyException about(String noun) {
        String sentence = getMessage();
        UnreadableCopyException other = new UnreadableCopyException(
                sentence.startsWith(COPY) ? "The " + noun + sentence.substring(COPY.length()) : sentence);
        other.initCause(this);
        return other;
    }
}
