package dateline.ui.app;

import dateline.format.CommentaryReader;
import dateline.format.ReadMonitor;
import dateline.format.ReadResult;
import dateline.imports.ImportFormat;
import dateline.imports.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file of our format or of another timeline program, told by its content; in the background. */
final class DocumentReading {
    private static final String OWN_ENDING = ".dateline.json";

    private DocumentReading() {}

    /** What a file turned out to be. */
    enum Origin {
        /** A commentary in our format. */
        OWN,
        /** Something that another program has made. */
        FOREIGN
    }

    /**
     * What came of reading a file.
     *
     * @param result the commentary and the problems
     * @param origin whose format it was in
     */
    record Read(ReadResult result, Origin origin) {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if it cannot be read
     */
    static Read read(Path file, ReadMonitor monitor) throws IOException {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        // Whatever another program has made is small; a commentary may be too large to be held as bytes.
        if (!name.endsWith(OWN_ENDING) && Files.isRegularFile(file) && Files.size(file) <= Importer.MAX_BYTES) {
            byte[] content = Importer.load(file, monitor);
            Optional<ImportFormat> format = ImportFormat.detect(name, content);
            if (format.isPresent()) {
                return new Read(Importer.read(content, name, format.get(), Optional.empty()), Origin.FOREIGN);
            }
        }
        return new Read(CommentaryReader.read(file, monitor), Origin.OWN);
    }
}
