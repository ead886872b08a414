package dateline.copy.extract;

import java.io.IOException;

/** A copy holds no text that can be read; the message is a sentence for people: what is wrong, and what was expected. */
public final class UnreadableCopyException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why a copy cannot be read. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is no text, page or PDF. */
        BINARY,
        /** It is larger than any article. */
        TOO_LARGE,
        /** Its letters are in an encoding that is not known. */
        UNKNOWN_ENCODING,
        /** It is a PDF that is locked. */
        ENCRYPTED,
        /** It is a PDF of pictures, without a text layer. */
        NO_TEXT_LAYER,
        /** It is a PDF that is broken. */
        DAMAGED
    }

    private final Reason reason;

    /**
     * Makes one.
     *
     * @param reason why
     * @param sentence the same for people
     */
    UnreadableCopyException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /** Returns why the copy cannot be read. */
    public Reason reason() {
        return reason;
    }
}
