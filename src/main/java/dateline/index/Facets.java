package dateline.index;

import dateline.model.Actor;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The values of every dimension with their counts, as a reader chooses among them.
 *
 * <p>What remains of a value is counted under the choices in the <em>other</em> dimensions, so that choosing one value does
 * not empty its neighbours. Only where all chosen actors must be present do the chosen actors count too: there the number
 * tells what one more actor would leave. A dimension is counted when it is first asked for; not for several threads at once.
 */
public final class Facets {
    private static final Comparator<FacetValue> BY_COUNT_THEN_LABEL = Comparator.comparingInt(
                    (FacetValue value) -> value.total().sum())
            .reversed()
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::key);

    private final CommentaryIndex index;
    private final Filter filter;
    private final Map<Dimension, List<FacetValue>> values = new EnumMap<>(Dimension.class);

    private Facets(CommentaryIndex index, Filter filter) {
        this.index = index;
        this.filter = filter;
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
        return values.computeIfAbsent(dimension, this::valuesOf);
    }

    private List<FacetValue> valuesOf(Dimension dimension) {
        boolean narrowing = dimension == Dimension.ACTOR && filter.match() == ActorMatch.ALL;
        BitSet passing = index.postings().accepted(narrowing ? filter : filter.without(dimension));
        Set<String> chosen = dimension.chosenIn(filter);
        List<FacetValue> result = new ArrayList<>();
        vocabulary(dimension, index).forEach((key, label) -> {
            int[] indices = index.postings().of(dimension, key);
            result.add(new FacetValue(
                    key,
                    label,
                    chosen.contains(key) ? FacetValue.Choice.CHOSEN : FacetValue.Choice.FREE,
                    count(indices, p -> true),
                    count(indices, passing::get)));
        });
        result.sort(BY_COUNT_THEN_LABEL);
        return Collections.unmodifiableList(result);
    }

    private FacetValue.Count count(int[] indices, IntPredicate counted) {
        int eventCount = 0;
        int claimCount = 0;
        for (int item : indices) {
            if (counted.test(item)) {
                boolean isEvent = item < index.events().size();
                eventCount += isEvent ? 1 : 0;
                claimCount += isEvent ? 0 : 1;
            }
        }
        return new FacetValue.Count(eventCount, claimCount);
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
                index.postings().values(dimension).forEach(key -> labels.put(key, index.actorName(key)));
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
}
