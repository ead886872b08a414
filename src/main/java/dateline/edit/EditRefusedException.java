package dateline.edit;

/** Says in a sentence for a person why an operation cannot be done; the commentary stays as it was. */
public final class EditRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a refusal.
     *
     * @param reason a whole sentence
     */
    public EditRefusedException(String reason) {
        super(reason);
    }

    /** Returns the reason, a whole sentence. */
    public String reason() {
        return getMessage();
    }
}
