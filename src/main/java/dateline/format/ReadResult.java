package dateline.format;

import dateline.model.Commentary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param commentary the commentary; present exactly if there are no errors
 * @param salvaged what is left without the faulty items; absent if there is nothing to show:
 *     neither a title or text of a source, nor any sound item
 * @param problems in file order, at most {@value #MAX_LISTED}
 * @param errors how many errors there are, listed or not
 * @param warnings how many warnings there are, listed or not
 */
public record ReadResult(
        Optional<Commentary> commentary,
        Optional<Salvaged> salvaged,
        List<Problem> problems,
        long errors,
        long warnings) {
    /** How many problems are listed; the rest are counted. */
    public static final int MAX_LISTED = 1000;

    /** Copies the list. */
    public ReadResult {
        Objects.requireNonNull(commentary, "commentary");
        Objects.requireNonNull(salvaged, "salvaged");
        problems = List.copyOf(problems);
    }

    /** Returns how many problems there are beyond those listed. */
    public long unlisted() {
        return errors + warnings - problems.size();
    }

    /** Returns the problems alone. */
    public Findings findings() {
        return new Findings(problems, errors, warnings);
    }

    /** Whether a file was read to its end. */
    public enum Ending {
        /** There is nothing more. */
        COMPLETE,
        /** The text stops being JSON, or UTF-8: what would have come is unknown. */
        BROKEN_OFF
    }

    /**
     * A consistent commentary made of what is free of errors: references in it lead somewhere and not in circles, ids are
     * unique, passages stand within the source.
     *
     * <p>A document without an id, or whose source has no title, gets one of ours.
     *
     * @param commentary what can be shown
     * @param leftOut what is missing from it
     * @param ending whether more is missing than can be counted
     */
    public record Salvaged(Commentary commentary, LeftOut leftOut, Ending ending) {
        /** Checks for nulls. */
        public Salvaged {
            Objects.requireNonNull(commentary, "commentary");
            Objects.requireNonNull(leftOut, "leftOut");
            Objects.requireNonNull(ending, "ending");
        }
    }
}
