package dateline.io.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one output that were not there before, such as its three tables; removed if one cannot be written. */
public final class CreatedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(CreatedFiles.class);

    private final List<Path> created = new ArrayList<>();

    /**
     * Notes a file that is about to be written, if it is not there.
     *
     * @param file the file
     */
    public void note(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            created.add(file);
        }
    }

    /** Removes all that were created; what cannot be removed stays. */
    public void remove() {
        for (Path file : created) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("Could not remove {}", file, e);
            }
        }
    }
}
