package dateline.link;

import dateline.index.ActorMatch;
import dateline.index.Dimension;
import dateline.index.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a filter into a link and parses it: {@code actors=kim,xi&match=all&certainties=hedged}. */
final class LinkFilter {
    private static final String MATCH = "match";

    private static final Map<String, Dimension> KEYS = new TreeMap<>(Map.of(
            "actors", Dimension.ACTOR,
            "categories", Dimension.CATEGORY,
            "kinds", Dimension.CLAIM_KIND,
            "holders", Dimension.HOLDER,
            "certainties", Dimension.CERTAINTY,
            "roles", Dimension.ROLE,
            "unfinished", Dimension.UNFINISHED));

    private LinkFilter() {}

    /** Tells whether a part of a link belongs to the filter. */
    static boolean isKey(String key) {
        return KEYS.containsKey(key) || key.equals(MATCH);
    }

    /** Returns the parts of a link for a filter, in the order of the alphabet, the values too. */
    static List<String> parts(Filter filter) {
        List<String> parts = KEYS.entrySet().stream()
                .filter(entry -> !entry.getValue().chosenIn(filter).isEmpty())
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().chosenIn(filter).stream()
                                .map(value -> PercentCode.encode(written(entry.getValue(), value)))
                                .sorted()
                                .collect(Collectors.joining(",")))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!filter.actors().isEmpty() && filter.match() == ActorMatch.ALL) {
            parts.add(MATCH + "=" + filter.match().name().toLowerCase(Locale.ROOT));
        }
        return parts;
    }

    /** Returns a filter with a part of a link added; empty where the part has a value that there is not. */
    static Optional<Filter> with(Filter filter, String key, String code) {
        if (key.equals(MATCH)) {
            return Arrays.stream(ActorMatch.values())
                    .filter(match -> match.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .map(filter::withMatch);
        }
        Dimension dimension = KEYS.get(key);
        Filter result = filter.without(dimension);
        for (String one : code.split(",", -1)) {
            Optional<String> value = PercentCode.decode(one).filter(text -> !text.isEmpty());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            String name = isEnum(dimension) ? value.get().toUpperCase(Locale.ROOT) : value.get();
            try {
                if (!dimension.chosenIn(result).contains(name)) {
                    result = result.withToggled(dimension, name);
                }
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(result);
    }

    private static String written(Dimension dimension, String value) {
        return isEnum(dimension) ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static boolean isEnum(Dimension dimension) {
        return switch (dimension) {
            case CLAIM_KIND, CERTAINTY, ROLE, UNFINISHED -> true;
            case ACTOR, CATEGORY, HOLDER -> false;
        };
    }
}
