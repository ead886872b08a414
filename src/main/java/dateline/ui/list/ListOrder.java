package dateline.ui.list;

import dateline.model.Passage;
import dateline.timeline.story.StoryChapters.ChapterEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The orders of the list. */
enum ListOrder {
    /** By chapters, as the events came about. */
    TIME(" in order of time", "in order of time"),
    /** As the text tells of the events; those without a passage last. */
    TEXT(" in the order of the text", "order of the text"),
    /** By the number of claims that rest on the events. */
    CLAIMS(", most claims first", "most claims first");

    private static final Comparator<ChapterEvent> AS_IN_THE_TEXT = Comparator.comparing(
            event -> event.event().event().passages().stream()
                    .map(Passage::first)
                    .min(Comparator.naturalOrder()),
            (one, other) -> one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isEmpty(), other.isEmpty()));

    private final String behindCount;
    private final String label;

    ListOrder(String behindCount, String label) {
        this.behindCount = behindCount;
        this.label = label;
    }

    /** Returns what the head says behind the number of events. */
    String behindCount() {
        return behindCount;
    }

    /** Returns the name of the order on its link. */
    String label() {
        return label;
    }

    /**
     * Returns the rows in this order.
     *
     * @param events in time order
     */
    List<ListRow> rows(List<ChapterEvent> events) {
        return switch (this) {
            case TIME -> byChapter(events);
            case TEXT ->
                events.stream().sorted(AS_IN_THE_TEXT).map(ListOrder::row).toList();
            case CLAIMS ->
                events.stream()
                        .sorted(Comparator.comparingInt(event -> -event.event().claims()))
                        .map(ListOrder::row)
                        .toList();
        };
    }

    private static ListRow row(ChapterEvent event) {
        return new ListRow.Entry(event);
    }

    private static List<ListRow> byChapter(List<ChapterEvent> events) {
        Map<String, List<ListRow>> chapters = new LinkedHashMap<>();
        events.forEach(event -> chapters.computeIfAbsent(event.name(), name -> new ArrayList<>())
                .add(row(event)));
        List<ListRow> rows = new ArrayList<>();
        chapters.forEach((name, entries) -> {
            rows.add(new ListRow.Heading(name, entries.size()));
            rows.addAll(entries);
        });
        return rows;
    }
}
