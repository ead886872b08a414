package dateline.timeline.marks;

import dateline.date.words.English;
import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Describes the items of a cluster. */
public final class ClusterWords {
    /** The most items that are named. */
    private static final int MOST_NAMED = 3;

    private ClusterWords() {}

    /**
     * Returns how many items a cluster has and the most important of them, such as "25 events: A, B, C and 22 more".
     *
     * <p>Takes time in proportion to their number.
     */
    public static String of(DisplayList list, Cluster cluster) {
        TimelineItems items = list.items();
        int[] members = list.itemsOf(cluster);
        int claims = (int) IntStream.of(members).filter(items::isClaim).count();
        int events = members.length - claims;
        String counts = claims == 0
                ? English.count(events, "event")
                : events == 0
                        ? English.count(claims, "claim")
                        : English.count(events, "event") + " and " + English.count(claims, "claim");
        String named = IntStream.of(members)
                .boxed()
                .sorted(Comparator.comparingInt((Integer item) -> -items.importance(item)))
                .limit(MOST_NAMED)
                .map(item -> ShownText.line(items.item(item).label()))
                .collect(Collectors.joining(", "));
        int others = members.length - MOST_NAMED;
        return counts + ": " + named + (others > 0 ? " and " + English.grouped(others) + " more" : "");
    }
}
