package dateline.timeline.story;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.words.English;
import dateline.date.words.YearWords;
import dateline.index.CommentaryIndex;
import dateline.index.TimeOrder;
import dateline.index.TimeOrder.TimeClass;
import dateline.model.Event;
import dateline.timeline.chapters.AxisPiece;
import dateline.timeline.chapters.AxisWords;
import dateline.timeline.chapters.ChapterAxis;
import dateline.timeline.chapters.ChapterAxisBuilder;
import dateline.timeline.items.TimelineItems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names the chapter of each event of a document, in time order, for lists.
 *
 * <p>The chapters are those of the axis of a story. A document with more events than a story shows is divided by years or
 * decades instead.
 */
public final class StoryChapters {
    private static final String THROUGHOUT = "Throughout";
    private static final String AHEAD = "Ahead";
    private static final String OFF_AXIS = "No place on the timeline";

    /** The most stretches of equal length that a large document is divided into. */
    private static final long MOST_STRETCHES = 40;

    private final TimelineItems items;
    private final TimeOrder order;
    private final boolean weighed;
    private final CommentaryIndex index;

    private StoryChapters(CommentaryIndex index, TimelineItems items) {
        this.index = index;
        this.items = items;
        order = new TimeOrder(index.commentary().source());
        weighed = StoryEvents.weighs(index);
    }

    /**
     * An event with the name of its chapter.
     *
     * @param name of the chapter, such as "Late 2023" or "Throughout"
     * @param timeClass how the event is related to the publication
     * @param event the event
     */
    public record ChapterEvent(String name, TimeClass timeClass, StoryEvent event) {}

    /**
     * Returns all events in time order, those of a chapter next to each other.
     *
     * @param index of the document
     * @param items of the document
     */
    public static List<ChapterEvent> of(CommentaryIndex index, TimelineItems items) {
        return new StoryChapters(index, items).events();
    }

    private List<ChapterEvent> events() {
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < index.events().size(); i++) {
            if (isDated(i)) {
                dated.add(i);
            }
        }
        dated.sort(Comparator.comparingDouble(this::day));
        List<String> names = dated.size() > StoryLayout.MOST_EVENTS ? stretches(dated) : chapters(dated);
        List<ChapterEvent> events = new ArrayList<>();
        for (int k = 0; k < dated.size(); k++) {
            events.add(event(dated.get(k), names.get(k)));
        }
        for (int i = 0; i < index.events().size(); i++) {
            if (items.isOnAxis(i) && !isDated(i)) {
                boolean ahead = order.timeClass(index.events().get(i)) == TimeClass.AHEAD;
                events.add(event(i, ahead ? AHEAD : THROUGHOUT));
            }
        }
        for (int i = 0; i < index.events().size(); i++) {
            if (!items.isOnAxis(i)) {
                events.add(event(i, OFF_AXIS));
            }
        }
        return events;
    }

    private ChapterEvent event(int item, String name) {
        Event event = index.events().get(item);
        return new ChapterEvent(name, order.timeClass(event), StoryEvents.of(item, event, index, weighed));
    }

    /** Tells whether an event belongs to a chapter of the axis; without a publication all do that have a place on it. */
    private boolean isDated(int item) {
        TimeClass timeClass = order.timeClass(index.events().get(item));
        boolean ahead = timeClass == TimeClass.AHEAD;
        return items.isOnAxis(item)
                && (timeClass == TimeClass.DATED
                        || (ahead && items.publication().isEmpty()));
    }

    private double day(int item) {
        Edtf when = index.events().get(item).when();
        return when.earliestDay().orElseGet(() -> when.latestDay().orElseThrow());
    }

    private List<String> chapters(List<Integer> dated) {
        if (dated.isEmpty()) {
            return List.of();
        }
        List<Edtf> dates =
                dated.stream().map(item -> index.events().get(item).when()).toList();
        ChapterAxis axis = new ChapterAxisBuilder(dates, items.publication(), 0, 1000, 1).build();
        return dated.stream().map(item -> name(axis, day(item))).toList();
    }

    private static String name(ChapterAxis axis, double day) {
        List<AxisPiece> pieces = axis.pieces();
        AxisPiece of =
                pieces.stream().filter(piece -> day < piece.end()).findFirst().orElse(pieces.get(pieces.size() - 1));
        AxisPiece first = pieces.stream()
                .filter(piece -> piece.chapter() == of.chapter())
                .findFirst()
                .orElseThrow();
        boolean byYears = axis.focus().isEmpty() || pieces.size() == 1;
        long firstYear = year(of.first());
        long lastYear = year(of.end() - 1);
        if (byYears && firstYear < lastYear) {
            return English.capitalised(YearWords.span(firstYear, lastYear));
        }
        return axis.focus().isEmpty()
                ? YearWords.brief(firstYear)
                : AxisWords.names(first).get(0);
    }

    private static long year(double day) {
        return CivilDate.ofEpochDay((long) Math.floor(day)).year();
    }

    /** Names the year of each event; where the years are many, the decade, the century and so on. */
    private List<String> stretches(List<Integer> dated) {
        List<Long> years = dated.stream().map(item -> year(day(item))).toList();
        long length = 1;
        while (countStretches(years, length) > MOST_STRETCHES) {
            length *= 10;
        }
        List<String> names = new ArrayList<>();
        for (long year : years) {
            long first = Math.floorDiv(year, length) * length;
            names.add(English.capitalised(YearWords.span(first, first + length - 1)));
        }
        return names;
    }

    private static long countStretches(List<Long> years, long length) {
        return years.stream()
                .map(year -> Math.floorDiv(year, length))
                .distinct()
                .count();
    }
}
