package dateline.edit;

import dateline.edit.attributes.ClaimAttributes;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Passage;
import dateline.text.Slugs;
import java.util.List;
import java.util.Optional;

/** Adds, changes and removes the steps of the text's argument. */
public final class ArgumentEdits {
    private ArgumentEdits() {}

    /**
     * Adds a step as the last one, under a new id that is made of its title.
     *
     * @param title what the step says
     * @param at the sentences in which the text takes it, without a quote
     * @throws EditRefusedException if the title is empty, or the sentences are not there
     */
    public static Edit add(Commentary commentary, String title, Passage at) {
        Slugs ids = new Slugs();
        commentary.argument().forEach(step -> ids.take(step.id()));
        ArgumentStep added = new ArgumentStep(ids.id(title, "step"), title, at);
        return new Edit(
                "Add step " + Labels.quoted(title),
                commentary,
                commentary.withArgument(Changes.with(commentary.argument(), added)));
    }

    /**
     * Replaces the step that has the same id.
     *
     * @throws EditRefusedException if there is no such step, or the new one does not fit
     */
    public static Edit change(Commentary commentary, ArgumentStep step) {
        ArgumentStep present = Lookup.step(commentary, step.id());
        return new Edit(
                "Change step " + Labels.quoted(present.title()),
                commentary,
                commentary.withArgument(
                        Changes.each(commentary.argument(), other -> other.id().equals(step.id()) ? step : other)));
    }

    /**
     * Removes a step; the claims of the step then belong to none.
     *
     * @throws EditRefusedException if there is no such step
     */
    public static Edit remove(Commentary commentary, String stepId) {
        ArgumentStep step = Lookup.step(commentary, stepId);
        int claims = (int) commentary.claims().stream()
                .filter(claim -> claim.part().filter(stepId::equals).isPresent())
                .count();
        return new Edit(
                "Remove step " + Labels.quoted(step.title()) + Labels.references(claims, "it"),
                commentary,
                without(commentary, List.of(stepId)));
    }

    /** Returns a commentary without some steps, and without references to them. */
    static Commentary without(Commentary commentary, List<String> stepIds) {
        return commentary
                .withArgument(commentary.argument().stream()
                        .filter(step -> !stepIds.contains(step.id()))
                        .toList())
                .withClaims(Changes.each(commentary.claims(), claim -> outOf(claim, stepIds)));
    }

    private static Claim outOf(Claim claim, List<String> stepIds) {
        return claim.part().filter(stepIds::contains).isPresent()
                ? ClaimAttributes.PART.with(claim, Optional.empty())
                : claim;
    }
}
