package dateline.ui.claims;

import dateline.date.words.English;
import dateline.index.TensionPair;
import dateline.model.Claim;

/** A row of the claims view: the heading of a group, a claim, or a tension. */
sealed interface ClaimRow {
    /**
     * A group's heading.
     *
     * @param brief a name for links to the group
     * @param title its name
     * @param explanation what belongs to it; may be empty
     * @param count how many members
     * @param noun what a member is, in the singular
     */
    record Heading(String brief, String title, String explanation, int count, String noun) implements ClaimRow {
        /** Returns the heading for a screen reader. */
        String spoken() {
            return title + ", " + English.count(count, noun);
        }

        /** Returns the heading above those members of the group that stand in another column. */
        Heading continued() {
            return new Heading(brief, title + " (continued)", explanation, count, noun);
        }
    }

    /**
     * A claim.
     *
     * @param claim the claim
     */
    record Entry(Claim claim) implements ClaimRow {}

    /**
     * A tension.
     *
     * @param pair its two ends and its note
     */
    record Tension(TensionPair pair) implements ClaimRow {}
}
