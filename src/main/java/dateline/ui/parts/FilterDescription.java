package dateline.ui.parts;

import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.Unfinished.Lack;
import dateline.model.Actor;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a filter in words, such as "any of China, Russia; claims hedged". */
public final class FilterDescription {
    private FilterDescription() {}

    /**
     * Returns the words for what a filter keeps.
     *
     * @param chosen the filter, not empty
     * @param index where the names of the actors are found
     */
    public static String of(Filter chosen, CommentaryIndex index) {
        List<String> parts = new ArrayList<>();
        if (!chosen.actors().isEmpty()) {
            String names = String.join(
                    ", ",
                    chosen.actors().stream()
                            .map(id -> index.actor(id).map(Actor::name).orElse(id))
                            .sorted()
                            .toList());
            parts.add(
                    chosen.actors().size() == 1
                            ? names
                            : (chosen.match() == ActorMatch.ANY ? "any of " : "all of ") + names);
        }
        add(parts, "events of category ", chosen.categories().stream());
        add(parts, "claims ", chosen.certainties().stream().map(Wording::of));
        add(parts, "claims ", chosen.claimKinds().stream().map(Wording::of));
        add(parts, "claims of the role ", chosen.roles().stream().map(Wording::of));
        add(parts, "", chosen.lacks().stream().map(Lack::label));
        add(parts, "held by ", chosen.holders().stream().map(index::actorName));
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String lead, Stream<String> names) {
        String joined = names.sorted().collect(Collectors.joining(" or "));
        if (!joined.isEmpty()) {
            parts.add(lead + joined);
        }
    }
}
