package dateline.ui.problems;

import dateline.io.problems.CheckReport;
import dateline.io.problems.Problem;
import dateline.io.problems.ProblemFormat;
import dateline.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the outcome of reading a file, for the list of its problems.
 *
 * @param name the file's name
 * @param source the file; empty where it is none that could be looked into
 * @param outcome what became of the file
 * @param findings its problems
 */
public record ProblemReport(String name, Optional<SourceFile> source, Outcome outcome, CheckReport findings) {
    /** Checks for nulls. */
    public ProblemReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(findings, "findings");
    }

    /** The outcomes of reading a file. */
    public enum Outcome {
        /** All of it is shown; there may be warnings. */
        SHOWN,
        /** The parts without errors are shown. */
        SHOWN_IN_PART,
        /** The open file has changed and has errors now; the document as it was stays open. */
        NOT_RELOADED,
        /** There is nothing in it to be shown; what was open stays open. */
        REFUSED,
        /** There is nothing in it to be shown, and nothing was open. */
        NOTHING_OPEN,
        /** Another program made it, and not all of it could be carried over. */
        CARRIED_OVER_IN_PART
    }

    /** Returns how many problems there are, listed or not. */
    public long count() {
        return findings.errors() + findings.warnings();
    }

    /** Returns what became of the file, in a few words. */
    String heading() {
        return switch (outcome) {
            case SHOWN, SHOWN_IN_PART, CARRIED_OVER_IN_PART -> "Problems of " + name;
            case NOT_RELOADED -> name + " has changed and was not reloaded";
            case REFUSED, NOTHING_OPEN -> name + " cannot be opened";
        };
    }

    /** Returns how many problems there are, and what follows from them. */
    String summary() {
        if (count() == 0) {
            return "None any more.";
        }
        String unlisted = findings.unlisted() == 0
                ? ""
                : String.format(
                        Locale.ENGLISH,
                        " And %s not listed.",
                        Wording.count(findings.unlisted(), "more problem")
                                + (findings.unlisted() == 1 ? " is" : " are"));
        return counts() + "." + consequence() + unlisted;
    }

    private String counts() {
        String errors = Wording.count(findings.errors(), "error");
        String warnings = Wording.count(findings.warnings(), "warning");
        if (findings.warnings() == 0) {
            return errors;
        }
        return findings.errors() == 0 ? warnings : errors + ", " + warnings;
    }

    private String consequence() {
        return switch (outcome) {
            case SHOWN, NOTHING_OPEN -> "";
            case SHOWN_IN_PART -> " The parts without errors are shown.";
            case NOT_RELOADED, REFUSED -> " What was open stays open.";
            case CARRIED_OVER_IN_PART -> " Everything else could be carried over.";
        };
    }

    /** Returns problems as the command line prints them, a line each. */
    String lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> ProblemFormat.line(name, problem))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
