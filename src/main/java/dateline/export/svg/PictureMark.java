package dateline.export.svg;

/** Marks the pictures of the program, so that they can be told from other SVG files. */
public final class PictureMark {
    static final String COMMENT = "<!-- Drawn by Dateline -->";

    private PictureMark() {}

    /**
     * Tells whether a file is a picture that the program drew.
     *
     * @param head its beginning, some hundred characters
     */
    public static boolean isIn(String head) {
        return head.contains(COMMENT);
    }
}
