package dateline.ui.document;

import dateline.io.problems.PartialCommentary;
import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import dateline.ui.document.LoadedDocument.Origin;
import dateline.ui.problems.ProblemReport;
import dateline.ui.problems.ProblemReport.Outcome;
import dateline.ui.problems.ProblemsPane;
import dateline.ui.problems.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reports the outcome of reading: a banner on missing parts, and the list of problems.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class DocumentNotices {
    private final IncompleteDocumentBanner banner;
    private final ProblemsPane problems;
    private final NoDocumentPage page;

    /** Parts that the open document lacks. */
    private Optional<PartialCommentary> lacking = Optional.empty();

    public DocumentNotices(IncompleteDocumentBanner banner, ProblemsPane problems, NoDocumentPage page) {
        this.banner = banner;
        this.problems = problems;
        this.page = page;
    }

    /** Takes away what was said of other documents, since a new one has been made. */
    void begun() {
        page.clear();
        lacking = Optional.empty();
        banner.clear();
        problems.clear();
    }

    /** Reports on a document that has been opened, if only in part. */
    void opened(LoadedDocument reading) {
        page.clear();
        ReadResult result = reading.result();
        lacking = result.commentary().isPresent() ? Optional.empty() : result.partial();
        if (result.commentary().isEmpty()) {
            ProblemReport report = reading.report(Outcome.SHOWN_IN_PART);
            banner.show(reading.name(), result, () -> reveal(report));
            problems.setReport(report);
        } else if (reading.origin() == Origin.FOREIGN && reading.problems() > 0) {
            ProblemReport report = reading.report(Outcome.CARRIED_OVER_IN_PART);
            List<String> losses =
                    result.problems().stream().map(Problem::message).toList();
            banner.showLosses(reading.name(), losses, () -> reveal(report));
            problems.setReport(report);
        } else {
            banner.clear();
            settle(reading);
        }
    }

    private void settle(LoadedDocument reading) {
        if (reading.problems() > 0) {
            problems.setReport(reading.report(Outcome.SHOWN));
        } else {
            problems.clear();
        }
    }

    /** Tells whether something is missing from what is open. */
    boolean isShownInPart() {
        return lacking.isPresent();
    }

    /** Reports on the open document after a reload; a list in use stays, though empty. */
    void reloaded(LoadedDocument reading) {
        boolean lossy = reading.origin() == Origin.FOREIGN && reading.problems() > 0;
        if (reading.result().commentary().isEmpty() || lossy) {
            opened(reading);
            return;
        }
        lacking = Optional.empty();
        banner.clear();
        if (!problems.shownProperty().get()) {
            settle(reading);
        } else if (!showsAnotherFile(reading)) {
            problems.setReport(reading.report(Outcome.SHOWN));
        }
    }

    /** Reports that the changed file has errors, so that the document as it was stays open. */
    void notReloaded(LoadedDocument reading) {
        ProblemReport report = reading.report(Outcome.NOT_RELOADED);
        banner.showNotReloaded(reading.name(), reading.result(), lacking, () -> reveal(report));
        if (!showsAnotherFile(reading)) {
            problems.setReport(report);
        }
    }

    /** Tells whether the list in use belongs to another file, which could not be opened. */
    private boolean showsAnotherFile(LoadedDocument reading) {
        Optional<Path> listed = problems.reportProperty().get().flatMap(DocumentNotices::file);
        Optional<Path> read = reading.source().map(SourceFile::path);
        return problems.shownProperty().get() && !listed.equals(read);
    }

    private static Optional<Path> file(ProblemReport report) {
        return report.source().map(SourceFile::path);
    }

    /**
     * Reports, in place of a document, why there is none.
     *
     * @param name what could not be opened
     * @param why one or two sentences
     * @param tryAgain opens the same again
     */
    void nothingOpened(String name, String why, Runnable tryAgain) {
        page.show(name + " is not open", why, tryAgain);
    }

    /** Lists the problems of a file of which nothing can be shown, beside the open document. */
    void refused(LoadedDocument reading) {
        reveal(reading.report(Outcome.REFUSED));
    }

    /** Lists the problems of a file of which nothing can be shown, below the page that says so. */
    void refusedFirst(LoadedDocument reading, Runnable tryAgain) {
        nothingOpened(reading.name(), "Nothing of it can be shown; its problems are listed below.", tryAgain);
        reveal(reading.report(Outcome.NOTHING_OPEN));
    }

    private void reveal(ProblemReport report) {
        if (!problems.reportProperty().get().equals(Optional.of(report))) {
            problems.setReport(report);
        }
        problems.reveal();
    }
}
