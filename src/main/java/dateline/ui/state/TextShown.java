package dateline.ui.state;

/** In whose words the text is shown. */
public enum TextShown {
    /** In the commentary's own: the retelling that comes with it. */
    RETELLING("Retelling"),
    /** In the article's, from the reader's copy. */
    EXACT("Exact words"),
    /** In both, sentence by sentence. */
    BOTH("Both");

    private final String label;

    TextShown(String label) {
        this.label = label;
    }

    /** Returns what the choice is called. */
    public String label() {
        return label;
    }
}
