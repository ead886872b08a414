package dateline.format;

import dateline.model.Commentary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param commentary the commentary; present exactly if there are no errors
 * @param salvaged what is left without the faulty items; absent if not even a source could be read
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

    /**
     * A consistent commentary made of the items that are free of errors.
     *
     * <p>References to items that were left out are left out too; a claim whose holder was left out is itself left out.
     *
     * @param commentary what can be shown
     * @param actorsLeftOut how many actors are missing from it
     * @param eventsLeftOut how many events are missing from it
     * @param claimsLeftOut how many claims are missing from it
     */
    public record Salvaged(Commentary commentary, int actorsLeftOut, int eventsLeftOut, int claimsLeftOut) {
        /** Checks for null. */
        public Salvaged {
            Objects.requireNonNull(commentary, "commentary");
        }
    }
}
