package dateline.ui.claims;

import dateline.model.Claim;

/** A row of the claims view: the heading of a group, or a claim. */
sealed interface ClaimRow {
    /**
     * A group's heading.
     *
     * @param title its name
     * @param explanation what belongs to it; may be empty
     * @param count how many claims
     */
    record Heading(String title, String explanation, int count) implements ClaimRow {}

    /**
     * A claim.
     *
     * @param claim the claim
     */
    record Entry(Claim claim) implements ClaimRow {}
}
