package dateline.export.paper.font;

import java.util.Collections;
import java.util.NavigableSet;

/** Some letters of a font, as a font file. Immutable. */
final class FontLetters {
    private final NavigableSet<Integer> letters;
    private final byte[] file;

    /**
     * Keeps a font file.
     *
     * @param letters the code points
     * @param file the file; not changed from now on
     */
    FontLetters(NavigableSet<Integer> letters, byte[] file) {
        this.letters = Collections.unmodifiableNavigableSet(letters);
        this.file = file;
    }

    /** Returns the code points. */
    NavigableSet<Integer> letters() {
        return letters;
    }

    /** Returns the file; not to be changed. */
    byte[] file() {
        return file;
    }
}
