package dateline.ui.links;

import dateline.io.commentary.BundledCommentary;
import dateline.io.json.TopLevelString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds documents by their ids among files, of which no more is read than the id. */
public final class KnownDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(KnownDocuments.class);

    private KnownDocuments() {}

    /** Tells whether an id is that of the commentary that comes with the program. */
    public static boolean isBundled(String id) {
        try (InputStream in = BundledCommentary.open()) {
            return TopLevelString.read(in, "id").equals(Optional.of(id));
        } catch (IOException e) {
            LOG.warn("Could not read the bundled commentary", e);
            return false;
        }
    }

    /**
     * Returns the first of some files whose document has an id; takes time, as files are read.
     *
     * @param id the id
     * @param files the files, the likeliest first; those that cannot be read are passed over
     */
    public static Optional<Path> find(String id, Collection<Path> files) {
        return files.stream().filter(file -> id(file).equals(Optional.of(id))).findFirst();
    }

    private static Optional<String> id(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return TopLevelString.read(in, "id");
        } catch (IOException e) {
            LOG.info("Could not look for a document in {}", file, e);
            return Optional.empty();
        }
    }
}
