package dateline.edit;

import dateline.edit.attributes.Attribute;
import dateline.edit.attributes.ClaimAttributes;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Tension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ties claims to the events and claims that they rest on or speak against. */
public final class LinkEdits {
    private LinkEdits() {}

    /**
     * Lets a claim rest on an event or claim.
     *
     * @param claimId the claim
     * @param itemId its ground
     * @throws EditRefusedException if the claim would come to rest on itself, or one of both is not there
     */
    public static Edit addGround(Commentary commentary, String claimId, String itemId) {
        Claim claim = Lookup.claim(commentary, claimId);
        Item ground = Lookup.item(commentary, itemId);
        List<String> grounds =
                claim.restsOn().contains(itemId) ? claim.restsOn() : Changes.with(claim.restsOn(), itemId);
        String label = "Rest " + Labels.of(claim) + " on " + Labels.of(ground);
        return set(commentary, claim, label, ClaimAttributes.RESTS_ON, grounds);
    }

    /**
     * Lets a claim no longer rest on an event or claim.
     *
     * @param claimId the claim
     * @param itemId its ground
     * @throws EditRefusedException if one of both is not there
     */
    public static Edit removeGround(Commentary commentary, String claimId, String itemId) {
        Claim claim = Lookup.claim(commentary, claimId);
        Item ground = Lookup.item(commentary, itemId);
        List<String> grounds =
                claim.restsOn().stream().filter(id -> !id.equals(itemId)).toList();
        String label = "No longer rest " + Labels.of(claim) + " on " + Labels.of(ground);
        return set(commentary, claim, label, ClaimAttributes.RESTS_ON, grounds);
    }

    /**
     * Lets a claim speak against an event or claim; where it does already, the note is replaced.
     *
     * @param claimId the claim
     * @param tension the event or claim, and in what they disagree
     * @throws EditRefusedException if both are the same, the other claim speaks against this one, or one is not there
     */
    public static Edit addTension(Commentary commentary, String claimId, Tension tension) {
        Claim claim = Lookup.claim(commentary, claimId);
        Item other = Lookup.item(commentary, tension.id());
        if (other.equals(claim)) {
            throw new EditRefusedException(Labels.of(claim) + " cannot speak against itself.");
        }
        if (other instanceof Claim opposing
                && opposing.against().stream().anyMatch(back -> back.id().equals(claimId))) {
            throw new EditRefusedException(
                    Labels.of(other) + " speaks against " + Labels.of(claim) + " already, which is shown at both.");
        }
        List<Tension> tensions = new ArrayList<>(claim.against());
        tensions.replaceAll(present -> present.id().equals(tension.id()) ? tension : present);
        if (!tensions.contains(tension)) {
            tensions.add(tension);
        }
        String label = "Set " + Labels.of(claim) + " against " + Labels.of(other);
        return set(commentary, claim, label, ClaimAttributes.AGAINST, tensions);
    }

    /**
     * Lets a claim no longer speak against an event or claim.
     *
     * @param claimId the claim
     * @param itemId the event or claim
     * @throws EditRefusedException if one of both is not there
     */
    public static Edit removeTension(Commentary commentary, String claimId, String itemId) {
        Claim claim = Lookup.claim(commentary, claimId);
        Item other = Lookup.item(commentary, itemId);
        List<Tension> tensions = claim.against().stream()
                .filter(tension -> !tension.id().equals(itemId))
                .toList();
        String label = "No longer set " + Labels.of(claim) + " against " + Labels.of(other);
        return set(commentary, claim, label, ClaimAttributes.AGAINST, tensions);
    }

    private static <V> Edit set(
            Commentary commentary, Claim claim, String label, Attribute<Claim, V> attribute, V value) {
        return ItemEdits.change(commentary, Set.of(claim.id()), label, item -> attribute.with(claim, value));
    }
}
