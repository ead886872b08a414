package dateline.export.citation;

/** Styles of citations. */
public enum CitationStyle {
    /** That of the American Psychological Association, seventh edition. */
    APA("APA"),
    /** That of the Modern Language Association, ninth edition. */
    MLA("MLA"),
    /** The Chicago Manual's, author and date, seventeenth edition. */
    CHICAGO("Chicago"),
    /** Authors, title, publisher and date in words, separated by commas. */
    PLAIN("Plain");

    private final String label;

    CitationStyle(String label) {
        this.label = label;
    }

    /** Returns the name of the style, for a menu. */
    public String label() {
        return label;
    }
}
