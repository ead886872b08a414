package dateline.ui.document;

import dateline.io.files.FileStamp;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.ReadResult;
import dateline.ui.document.DocumentLoader.Attempt;
import dateline.ui.document.DocumentLoader.Origin;
import dateline.ui.document.DocumentLoader.Read;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.problems.ProblemReport;
import dateline.ui.problems.ProblemReport.Outcome;
import dateline.ui.problems.SourceFile;
import dateline.ui.state.OpenDocument;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What came of reading: a document, or problems.
 *
 * @param name what the document is called in a sentence
 * @param document what can be shown
 * @param result the commentary and the problems
 * @param origin whose format it was in
 * @param mapping by which mapping it was read; empty unless it is a plain table
 * @param source the file as it was just before it was read; empty for the bundled commentary
 */
record LoadedDocument(
        String name,
        Optional<OpenDocument> document,
        ReadResult result,
        Origin origin,
        Optional<ColumnMapping> mapping,
        Optional<SourceFile> source)
        implements OpenResult {

    /** What of a document with errors is shown. */
    enum Faulty {
        /** What is free of errors. */
        IN_PART,
        /** Nothing. */
        NOT
    }

    /**
     * Reads and indexes a document; in the background.
     *
     * @param name what the document is called in a sentence
     * @param file where it is, if it is a file
     * @param faulty what of it is shown if it has errors; another program's file is shown as far as it goes
     * @throws Exception if it cannot be read, or is no longer wanted
     */
    static OpenResult of(
            String name,
            Optional<Path> file,
            BackgroundTask.Work<Attempt> read,
            Faulty faulty,
            BooleanSupplier cancelled)
            throws Exception {
        Optional<FileStamp> stamp = file.isPresent() ? Optional.of(FileStamp.of(file.get())) : Optional.empty();
        Attempt attempt = read.perform(cancelled);
        if (attempt instanceof ColumnQuestion question) {
            return question;
        }
        Read came = (Read) attempt;
        ReadResult result = came.result();
        SourceFile.Bytes bytes =
                came.origin() == Origin.FOREIGN ? SourceFile.Bytes.UNICODE_OR_WESTERN : SourceFile.Bytes.UNICODE;
        return new LoadedDocument(
                name,
                result.commentary()
                        .or(() -> result.partial()
                                .filter(sound -> faulty == Faulty.IN_PART || came.origin() == Origin.FOREIGN)
                                .map(PartialCommentary::commentary))
                        .map(commentary -> OpenDocument.of(commentary, file)),
                result,
                came.origin(),
                came.mapping(),
                stamp.map(was -> new SourceFile(file.get(), was, bytes)));
    }

    /** Returns the list of its problems. */
    ProblemReport report(Outcome outcome) {
        return new ProblemReport(name, source, outcome, result.report());
    }

    /** Returns how many problems it has. */
    long problems() {
        return result.errors() + result.warnings();
    }
}
