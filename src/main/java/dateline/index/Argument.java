package dateline.index;

import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.ClaimRole;
import dateline.model.Commentary;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The steps of a commentary's argument, and the claims that each step is about.
 *
 * <p>The thesis of a step is its first claim, in the order of the text, of the role thesis; in a step without one, the first
 * recommendation.
 */
public final class Argument {
    /** Sorts claims by the first sentence that they name; those without a passage come last. */
    public static final Comparator<Claim> TEXT_ORDER = Comparator.comparing(claim ->
            claim.passages().stream().findFirst().map(Passage::first).orElse(new SentenceId(Integer.MAX_VALUE, 1)));

    private final List<ArgumentStep> steps;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Claim> theses = new HashMap<>();

    Argument(Commentary commentary) {
        steps = commentary.argument();
        steps.forEach(step -> numbers.putIfAbsent(step.id(), numbers.size() + 1));
        for (ClaimRole role : List.of(ClaimRole.THESIS, ClaimRole.RECOMMENDATION)) {
            commentary.claims().stream()
                    .filter(claim -> claim.part().isPresent()
                            && claim.role().filter(role::equals).isPresent())
                    .sorted(TEXT_ORDER)
                    .forEach(claim -> theses.putIfAbsent(claim.part().orElseThrow(), claim));
        }
    }

    /** Returns the steps in the order of the text. */
    public List<ArgumentStep> steps() {
        return steps;
    }

    /** Returns the number of the step that a claim belongs to, from 1. */
    public OptionalInt numberOf(Claim claim) {
        Integer number = claim.part().map(numbers::get).orElse(null);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns the thesis of a step. */
    public Optional<Claim> thesisOf(ArgumentStep step) {
        return Optional.ofNullable(theses.get(step.id()));
    }

    /** Tells whether a claim is the thesis of its step. */
    public boolean isThesis(Claim claim) {
        return claim.part().map(theses::get).filter(claim::equals).isPresent();
    }
}
