package dateline.model;

import java.util.Objects;

/**
 * A step of the text's argument.
 *
 * @param id unique among the steps of the commentary
 * @param title what the step says, in a few words
 * @param at the sentences in which the text takes the step
 */
public record ArgumentStep(String id, String title, Passage at) {
    /** Checks that nothing is {@code null}. */
    public ArgumentStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(at, "at");
    }
}
