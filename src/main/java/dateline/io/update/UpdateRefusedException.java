package dateline.io.update;

import java.io.IOException;

/** Says that a text cannot be updated, so that the commentary can only be saved as another file. */
public final class UpdateRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Reasons for which a text is not updated. */
    public enum Reason {
        /** The text is not UTF-8 or JSON up to its end, or no commentary at all. */
        NOT_WHOLE("the file is not JSON up to its end"),
        /** The text holds another commentary than the one that was edited. */
        CHANGED("the file has been changed since it was read"),
        /** The result would not read as the edited commentary. */
        NOT_SAFE("the changes cannot be written into the file as it is laid out");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final Reason reason;

    UpdateRefusedException(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    /** Returns the reason; the message has it in words, as the end of a sentence, without a full stop. */
    public Reason reason() {
        return reason;
    }
}
