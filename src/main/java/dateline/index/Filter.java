package dateline.index;

import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A choice of events and claims by actor, category, kind, holder, certainty, role and what they lack.
 *
 * <p>An empty set does not restrict. A dimension restricts only the items that it concerns: categories say nothing about
 * claims, and kinds, holders, certainties and roles nothing about events. An event without a category is not accepted where
 * categories are chosen, nor a claim without a role where roles are.
 *
 * @param actors the ids of the chosen actors
 * @param match how several actors are combined
 * @param categories the chosen categories of events
 * @param claimKinds the chosen kinds of claims
 * @param holders the chosen holders of claims: {@link Claim#AUTHORS} or actor ids
 * @param certainties the chosen certainties of claims
 * @param roles the chosen roles of claims
 * @param lacks what events and claims lack, one of which is enough
 */
public record Filter(
        Set<String> actors,
        ActorMatch match,
        Set<String> categories,
        Set<ClaimKind> claimKinds,
        Set<String> holders,
        Set<Certainty> certainties,
        Set<ClaimRole> roles,
        Set<Lack> lacks) {
    /** Accepts everything. */
    public static final Filter NONE =
            new Filter(Set.of(), ActorMatch.ANY, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Filter {
        Objects.requireNonNull(match, "match");
        actors = Set.copyOf(actors);
        categories = Set.copyOf(categories);
        claimKinds = Set.copyOf(claimKinds);
        holders = Set.copyOf(holders);
        certainties = Set.copyOf(certainties);
        roles = Set.copyOf(roles);
        lacks = Set.copyOf(lacks);
    }

    /** Tells whether nothing is chosen, so that every item is accepted. */
    public boolean isEmpty() {
        return actors.isEmpty()
                && categories.isEmpty()
                && claimKinds.isEmpty()
                && holders.isEmpty()
                && certainties.isEmpty()
                && roles.isEmpty()
                && lacks.isEmpty();
    }

    /** Returns a filter with an actor added, or removed if it was chosen. */
    public Filter withActorToggled(String id) {
        return withActors(toggled(actors, id));
    }

    /** Returns a filter with an actor added, or removed if it was chosen; a second one is joined by "and". */
    public Filter withActorJoined(String id) {
        Filter toggled = withActorToggled(id);
        return actors.size() == 1 && toggled.actors.size() == 2 ? toggled.withMatch(ActorMatch.ALL) : toggled;
    }

    /** Returns a filter with other actors. */
    public Filter withActors(Set<String> ids) {
        return new Filter(ids, match, categories, claimKinds, holders, certainties, roles, lacks);
    }

    /** Returns a filter that combines actors in another way. */
    public Filter withMatch(ActorMatch how) {
        return new Filter(actors, how, categories, claimKinds, holders, certainties, roles, lacks);
    }

    /** Returns a filter with a category added, or removed if it was chosen. */
    public Filter withCategoryToggled(String category) {
        return new Filter(actors, match, toggled(categories, category), claimKinds, holders, certainties, roles, lacks);
    }

    /** Returns a filter with a kind of claims added, or removed if it was chosen. */
    public Filter withClaimKindToggled(ClaimKind kind) {
        return new Filter(actors, match, categories, toggled(claimKinds, kind), holders, certainties, roles, lacks);
    }

    /** Returns a filter with a holder added, or removed if it was chosen. */
    public Filter withHolderToggled(String holder) {
        return new Filter(actors, match, categories, claimKinds, toggled(holders, holder), certainties, roles, lacks);
    }

    /** Returns a filter with a certainty added, or removed if it was chosen. */
    public Filter withCertaintyToggled(Certainty certainty) {
        return new Filter(
                actors, match, categories, claimKinds, holders, toggled(certainties, certainty), roles, lacks);
    }

    /** Returns a filter with a role of claims added, or removed if it was chosen. */
    public Filter withRoleToggled(ClaimRole role) {
        return new Filter(actors, match, categories, claimKinds, holders, certainties, toggled(roles, role), lacks);
    }

    /** Returns a filter with something that items lack added, or removed if it was chosen. */
    public Filter withLackToggled(Lack lack) {
        return new Filter(actors, match, categories, claimKinds, holders, certainties, roles, toggled(lacks, lack));
    }

    /** Returns a filter with a value of a dimension, as {@link Dimension#chosenIn} has it, added, or removed if it was chosen. */
    public Filter withToggled(Dimension dimension, String key) {
        return switch (dimension) {
            case ACTOR -> withActorToggled(key);
            case CATEGORY -> withCategoryToggled(key);
            case CLAIM_KIND -> withClaimKindToggled(ClaimKind.valueOf(key));
            case HOLDER -> withHolderToggled(key);
            case CERTAINTY -> withCertaintyToggled(Certainty.valueOf(key));
            case ROLE -> withRoleToggled(ClaimRole.valueOf(key));
            case UNFINISHED -> withLackToggled(Lack.valueOf(key));
        };
    }

    /** Returns a filter with nothing chosen in one dimension; how actors are combined is kept. */
    public Filter without(Dimension dimension) {
        return new Filter(
                dimension == Dimension.ACTOR ? Set.of() : actors,
                match,
                dimension == Dimension.CATEGORY ? Set.of() : categories,
                dimension == Dimension.CLAIM_KIND ? Set.of() : claimKinds,
                dimension == Dimension.HOLDER ? Set.of() : holders,
                dimension == Dimension.CERTAINTY ? Set.of() : certainties,
                dimension == Dimension.ROLE ? Set.of() : roles,
                dimension == Dimension.UNFINISHED ? Set.of() : lacks);
    }

    private static <T> Set<T> toggled(Set<T> chosen, T value) {
        Set<T> result = new LinkedHashSet<>(chosen);
        if (!result.remove(value)) {
            result.add(value);
        }
        return result;
    }
}
