package dateline.io.problems;

import dateline.model.Commentary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds the result of reading a file.
 *
 * @param commentary the commentary; present exactly if there are no errors
 * @param partial what is left without the faulty items, which is all if there are no errors; absent if there is nothing to
 *     show: neither a title or text of a source, nor any sound item
 * @param report the problems
 */
public record ReadResult(Optional<Commentary> commentary, Optional<PartialCommentary> partial, CheckReport report) {
    /** Checks for nulls. */
    public ReadResult {
        Objects.requireNonNull(commentary, "commentary");
        Objects.requireNonNull(partial, "partial");
        Objects.requireNonNull(report, "report");
    }

    /** Returns the problems in file order, at most {@value CheckReport#MAX_LISTED}. */
    public List<Problem> problems() {
        return report.problems();
    }

    /** Returns how many errors there are, listed or not. */
    public long errors() {
        return report.errors();
    }

    /** Returns how many warnings there are, listed or not. */
    public long warnings() {
        return report.warnings();
    }

    /** Returns how many problems there are beyond those listed. */
    public long unlisted() {
        return report.unlisted();
    }
}
