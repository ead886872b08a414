package dateline.index;

import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
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
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The values of every dimension, with the number of items that have each.
 *
 * <p>What remains of a value is counted under the choices in the <em>other</em> dimensions, so that choosing one value does
 * not empty its neighbours. Only where all chosen actors must be present do the chosen actors count too: there the number
 * tells what one more actor would leave. A dimension is counted when first asked for; only one thread may use it.
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

    /** Prepares the values of a commentary under a filter. */
    public static Facets of(CommentaryIndex index, Filter filter) {
        return new Facets(index, filter);
    }

    /**
     * Returns the values of a dimension by falling number of items in the whole commentary, then by label.
     *
     * <p>Actors, kinds, certainties, roles and what may be lacking are included without items too.
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
        int[] items = Arrays.stream(indices).filter(counted).toArray();
        long events = Arrays.stream(items)
                .filter(item -> item < index.events().size())
                .count();
        return new FacetValue.Count((int) events, items.length - (int) events);
    }

    /** Returns the keys of a dimension with their labels. */
    private static Map<String, String> vocabulary(Dimension dimension, CommentaryIndex index) {
        Map<String, String> labels = new HashMap<>();
        switch (dimension) {
            case ACTOR -> index.commentary().actors().forEach(actor -> labels.put(actor.id(), actor.name()));
            case CLAIM_KIND -> addNames(labels, ClaimKind.values());
            case CERTAINTY -> addNames(labels, Certainty.values());
            case ROLE -> addNames(labels, ClaimRole.values());
            case UNFINISHED -> Arrays.stream(Lack.values()).forEach(lack -> labels.put(lack.name(), lack.label()));
            case CATEGORY -> index.postings().values(dimension).forEach(key -> labels.put(key, key));
            case HOLDER -> {
                index.postings().values(dimension).forEach(key -> labels.put(key, index.actorName(key)));
                labels.computeIfPresent(Claim.AUTHORS, (key, label) -> "The authors");
            }
        }
        return labels;
    }

    private static void addNames(Map<String, String> labels, Enum<?>... constants) {
        Arrays.stream(constants)
                .forEach(constant -> labels.put(constant.name(), constant.name().toLowerCase(Locale.ROOT)));
    }
}
