package dateline.query;

import dateline.model.Actor;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The values of every dimension with their counts, as a reader chooses among them.
 *
 * <p>What remains of a value is counted under the choices in the <em>other</em> dimensions, so that choosing one value does
 * not empty its neighbours. Only where all chosen actors must be present do the chosen actors count too: there the number
 * tells what one more actor would leave.
 */
public final class Facets {
    private static final Comparator<FacetValue> BY_COUNT_THEN_LABEL = Comparator.comparingInt(
                    (FacetValue value) -> value.total().sum())
            .reversed()
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::key);

    private final Map<Dimension, List<FacetValue>> values = new EnumMap<>(Dimension.class);

    private Facets(CommentaryIndex index, Filter filter) {
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension, valuesOf(dimension, index, filter));
        }
    }

    /**
     * Counts.
     *
     * @param index the commentary's items
     * @param filter the present choices
     */
    public static Facets of(CommentaryIndex index, Filter filter) {
        return new Facets(Objects.requireNonNull(index, "index"), Objects.requireNonNull(filter, "filter"));
    }

    /**
     * Returns the values of a dimension, those with most items in the whole commentary first, then by label.
     *
     * <p>Every actor of the commentary is there, even one without items, and so are all kinds and certainties.
     *
     * @param dimension what to choose in
     */
    public List<FacetValue> of(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    private static List<FacetValue> valuesOf(Dimension dimension, CommentaryIndex index, Filter filter) {
        boolean narrowing = dimension == Dimension.ACTOR && filter.match() == ActorMatch.ALL;
        Filter others = narrowing ? filter : filter.without(dimension);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Map<String, String> labels = vocabulary(dimension, index);
        labels.keySet().forEach(key -> tallies.put(key, new Tally()));
        for (Item item : index.itemsInTimeOrder()) {
            boolean passes = others.accepts(item);
            for (String key : keysOf(dimension, item)) {
                Tally tally = tallies.get(key);
                if (tally != null) {
                    tally.add(item, passes);
                }
            }
        }
        Set<String> chosen = chosenIn(dimension, filter);
        List<FacetValue> result = new ArrayList<>();
        tallies.forEach((key, tally) -> result.add(new FacetValue(
                key,
                labels.getOrDefault(key, key),
                chosen.contains(key) ? FacetValue.Choice.CHOSEN : FacetValue.Choice.FREE,
                tally.total(),
                tally.remaining())));
        result.sort(BY_COUNT_THEN_LABEL);
        return Collections.unmodifiableList(result);
    }

    /** The keys that a dimension offers, each with its label. */
    private static Map<String, String> vocabulary(Dimension dimension, CommentaryIndex index) {
        Map<String, String> labels = new HashMap<>();
        switch (dimension) {
            case ACTOR -> {
                for (Actor actor : index.commentary().actors()) {
                    labels.put(actor.id(), actor.name());
                }
            }
            case CLAIM_KIND -> addNames(labels, ClaimKind.values());
            case CERTAINTY -> addNames(labels, Certainty.values());
            case CATEGORY, HOLDER -> {
                for (Item item : index.itemsInTimeOrder()) {
                    keysOf(dimension, item).forEach(key -> labels.put(key, index.actorName(key)));
                }
                if (dimension == Dimension.CATEGORY) {
                    labels.replaceAll((key, label) -> key);
                } else {
                    labels.computeIfPresent(Claim.AUTHORS, (key, label) -> "The authors");
                }
            }
        }
        return labels;
    }

    private static void addNames(Map<String, String> labels, Enum<?>... constants) {
        Arrays.stream(constants)
                .forEach(constant -> labels.put(constant.name(), constant.name().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> keysOf(Dimension dimension, Item item) {
        if (dimension == Dimension.ACTOR) {
            Set<String> involved = new LinkedHashSet<>(item.actors());
            if (item instanceof Claim claim) {
                involved.add(claim.holder());
            }
            return involved;
        }
        if (item instanceof Event event) {
            return dimension == Dimension.CATEGORY
                    ? event.category().map(Set::of).orElse(Set.of())
                    : Set.of();
        }
        Claim claim = (Claim) item;
        return switch (dimension) {
            case CLAIM_KIND -> Set.of(claim.kind().name());
            case HOLDER -> Set.of(claim.holder());
            case CERTAINTY -> Set.of(claim.certainty().name());
            case ACTOR, CATEGORY -> Set.of();
        };
    }

    private static Set<String> chosenIn(Dimension dimension, Filter filter) {
        return switch (dimension) {
            case ACTOR -> filter.actors();
            case CATEGORY -> filter.categories();
            case CLAIM_KIND -> names(filter.claimKinds());
            case HOLDER -> filter.holders();
            case CERTAINTY -> names(filter.certainties());
        };
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        Set<String> names = new LinkedHashSet<>();
        constants.forEach(constant -> names.add(constant.name()));
        return names;
    }

    /** Counts of one value while they grow. */
    private static final class Tally {
        private int events;
        private int claims;
        private int remainingEvents;
        private int remainingClaims;

        void add(Item item, boolean passes) {
            if (item instanceof Event) {
                events++;
                remainingEvents += passes ? 1 : 0;
            } else {
                claims++;
                remainingClaims += passes ? 1 : 0;
            }
        }

        FacetValue.Count total() {
            return new FacetValue.Count(events, claims);
        }

        FacetValue.Count remaining() {
            return new FacetValue.Count(remainingEvents, remainingClaims);
        }
    }
}
