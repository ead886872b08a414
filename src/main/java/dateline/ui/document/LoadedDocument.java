package dateline.ui.document;

import dateline.io.files.FileStamp;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.ReadResult;
import dateline.ui.problems.ProblemReport;
import dateline.ui.problems.ProblemReport.Outcome;
import dateline.ui.problems.SourceFile;
import dateline.ui.state.OpenDocument;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it was read: a document, its problems, or both.
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

    /** Whose format a document was in. */
    enum Origin {
        /** A commentary in our format. */
        OWN,
        /** Something that another program has made. */
        FOREIGN
    }

    /** The parts of a document with errors that are shown. */
    enum Faulty {
        /** The parts without errors. */
        IN_PART,
        /** No part. */
        NOT
    }

    /** Indexes the commentary that comes with the program. */
    static LoadedDocument bundled(ReadResult result) {
        return new LoadedDocument(
                DocumentLoader.BUNDLED,
                document(result, Optional.empty(), true),
                result,
                Origin.OWN,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Indexes a file in our format; in the background.
     *
     * @param sha256 the checksum of the content that was read
     * @param faulty what of it is shown if it has errors
     */
    static LoadedDocument own(Path file, FileStamp stamp, String sha256, ReadResult result, Faulty faulty) {
        return new LoadedDocument(
                DocumentLoader.name(file),
                document(result, Optional.of(file), faulty == Faulty.IN_PART).map(document -> document.readAs(sha256)),
                result,
                Origin.OWN,
                Optional.empty(),
                Optional.of(new SourceFile(file, stamp, SourceFile.Bytes.UNICODE)));
    }

    /**
     * Indexes another program's file, which is shown as far as it goes; in the background.
     *
     * @param sha256 the checksum of the content that was read
     * @param mapping by which mapping it was read; empty unless it is a plain table
     */
    static LoadedDocument foreign(
            Path file, FileStamp stamp, String sha256, ReadResult result, Optional<ColumnMapping> mapping) {
        return new LoadedDocument(
                DocumentLoader.name(file),
                document(result, Optional.of(file), true).map(document -> document.readAs(sha256)),
                result,
                Origin.FOREIGN,
                mapping,
                Optional.of(new SourceFile(file, stamp, SourceFile.Bytes.UNICODE_OR_WESTERN)));
    }

    private static Optional<OpenDocument> document(ReadResult result, Optional<Path> file, boolean inPart) {
        return result.commentary()
                .or(() -> result.partial().filter(sound -> inPart).map(PartialCommentary::commentary))
                .map(commentary -> OpenDocument.of(commentary, file));
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
