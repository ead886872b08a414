package dateline.ui.document;

import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.CommentaryReader;
import dateline.io.files.ChecksumStream;
import dateline.io.files.FileStamp;
import dateline.io.files.InputFile;
import dateline.io.files.Sha256;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.CsvTrial;
import dateline.io.imports.csv.MappingMemory;
import dateline.io.json.ReadMonitor;
import dateline.io.problems.ReadResult;
import dateline.ui.document.LoadedDocument.Faulty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of our format or of another timeline program, told by its content; in the background.
 *
 * <p>A plain table is read by the mapping that is given, or else by the one that was chosen for such columns before;
 * without one, or if it came with answers about the dates of another file, the reading comes back with a question.
 */
public final class DocumentLoader {
    /** Name of the bundled commentary within a sentence. */
    static final String BUNDLED = "the bundled commentary";

    private static final String OWN_ENDING = ".dateline.json";

    private final MappingMemory memory;

    public DocumentLoader(MappingMemory memory) {
        this.memory = memory;
    }

    /** Reads the commentary that comes with the program; it is small. */
    static LoadedDocument readBundled() throws IOException {
        try (InputStream in = BundledCommentary.open()) {
            return LoadedDocument.bundled(CommentaryReader.read(in.readAllBytes()));
        }
    }

    /**
     * Reads and indexes a file, or comes back with a question; in the background.
     *
     * @param file the file
     * @param chosen by which mapping to read it, if it is a plain table with such columns; remembered where it served
     * @param faulty what of it is shown if it has errors; another program's file is shown as far as it goes
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if it cannot be read
     */
    OpenResult read(Path file, Optional<ColumnMapping> chosen, Faulty faulty, ReadMonitor monitor) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        String name = name(file);
        // Whatever another program has made is small; a commentary may be too large to be held as bytes.
        if (!name.endsWith(OWN_ENDING) && Files.isRegularFile(file)) {
            byte[] head = Importer.loadHead(file);
            boolean small = Files.size(file) <= Importer.MAX_BYTES;
            Optional<ImportFormat> format =
                    ImportFormat.detect(name, head).filter(found -> small || found != ImportFormat.TIMELINE_JS);
            if (format.isPresent()) {
                return format.get() == ImportFormat.CSV
                        ? readTable(file, stamp, head, chosen, monitor)
                        : foreign(file, stamp, load(file, head, monitor), format.get(), Optional.empty());
            }
        }
        try (ChecksumStream in = new ChecksumStream(InputFile.open(file))) {
            ReadResult result = CommentaryReader.read(in, monitor);
            return LoadedDocument.own(file, stamp, in.sha256(), result, faulty);
        }
    }

    /**
     * Comes back with a question, unless the file is no plain table any more; then reads it.
     *
     * @param file the file
     * @param current the mapping by which it was read
     * @param monitor hears how far the reading has come, and may stop it
     * @throws IOException if it cannot be read
     */
    OpenResult ask(Path file, ColumnMapping current, ReadMonitor monitor) throws IOException {
        byte[] head = Importer.loadHead(file);
        boolean table = ImportFormat.detect(name(file), head)
                .filter(ImportFormat.CSV::equals)
                .isPresent();
        Optional<CsvTrial> trial = table ? CsvTrial.of(head) : Optional.empty();
        return trial.isPresent()
                ? question(trial.get(), Optional.of(current))
                : read(file, Optional.empty(), Faulty.IN_PART, monitor);
    }

    private OpenResult readTable(
            Path file, FileStamp stamp, byte[] head, Optional<ColumnMapping> chosen, ReadMonitor monitor)
            throws IOException {
        Optional<CsvTrial> trial = CsvTrial.of(head);
        if (trial.isEmpty()) {
            return foreign(file, stamp, load(file, head, monitor), ImportFormat.CSV, Optional.empty());
        }
        List<String> identity = trial.get().identity(file);
        Optional<ColumnMapping> given =
                chosen.filter(mapping -> mapping.fits(trial.get().preview().header()));
        Optional<ColumnMapping> mapping = given.or(() -> memory.find(identity, file));
        if (mapping.isEmpty()) {
            return question(trial.get(), memory.columns(identity));
        }
        LoadedDocument read = foreign(file, stamp, load(file, head, monitor), ImportFormat.CSV, mapping);
        if (read.result().partial().isPresent()) {
            given.ifPresent(served -> memory.keep(identity, file, served));
        } else if (given.isEmpty()) {
            return question(trial.get(), mapping);
        }
        return read;
    }

    private static ColumnQuestion question(CsvTrial trial, Optional<ColumnMapping> known) {
        return new ColumnQuestion(
                trial,
                known.filter(mapping -> mapping.fits(trial.preview().header()))
                        .orElse(trial.preview().proposal()));
    }

    private static LoadedDocument foreign(
            Path file, FileStamp stamp, byte[] content, ImportFormat format, Optional<ColumnMapping> mapping) {
        return LoadedDocument.foreign(
                file, stamp, Sha256.of(content), Importer.read(content, name(file), format, mapping), mapping);
    }

    private static byte[] load(Path file, byte[] head, ReadMonitor monitor) throws IOException {
        return head.length < CsvTrial.HEAD_BYTES ? head : Importer.load(file, monitor);
    }

    /** Returns a file's name without its folders. */
    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
