package dateline.io.commentary;

import dateline.io.json.ReadMonitor;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the commentary that comes with the program. */
public final class BundledCommentary {
    /** Path of the commentary on the class path. */
    public static final String RESOURCE = "/dateline/commentaries/china-north-korea-2024.dateline.json";

    private BundledCommentary() {}

    /**
     * Opens the JSON text.
     *
     * @throws IOException if the program comes without it
     */
    public static InputStream open() throws IOException {
        InputStream in = BundledCommentary.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IOException("the program comes without its commentary, " + RESOURCE);
        }
        return in;
    }

    /**
     * Loads the commentary.
     *
     * @throws UncheckedIOException if the program comes without it
     * @throws IllegalStateException if it has errors, which a test excludes
     */
    public static Commentary load() {
        try (InputStream in = open()) {
            ReadResult result = CommentaryReader.read(in, ReadMonitor.NONE);
            return result.commentary()
                    .orElseThrow(() -> new IllegalStateException("the bundled commentary has errors: "
                            + result.problems().get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
