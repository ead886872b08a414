package dateline.timeline.story;

import dateline.date.words.EdtfWords;
import dateline.model.Event;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryMark.Openness;
import dateline.timeline.story.StoryMark.Shape;
import dateline.timeline.story.StoryPart.Heading.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Places what lay ahead when the text was written: in a column without a scale, by kind of future and time. */
final class AheadColumn {
    /** The widest words, in pixels at the size of the drawings; longer titles take more lines. */
    private static final double WIDEST = 250;

    private static final double INDENT = 13;

    /** The space at both sides of the words together. */
    private static final double AROUND = 20;

    private final StorySizes sizes;
    private final double widest;
    private final Map<String, List<StoryEvent>> groups = new LinkedHashMap<>();

    /**
     * Groups the events.
     *
     * @param events in time order
     * @param publication the epoch day of the publication
     * @param sizes the sizes
     * @param most the most pixels that the column may take
     */
    AheadColumn(List<StoryEvent> events, OptionalDouble publication, StorySizes sizes, double most) {
        this.sizes = sizes;
        widest = Math.min(WIDEST, most / sizes.unit() - INDENT - AROUND);
        List<StoryEvent> byKind = new ArrayList<>(events);
        byKind.sort(Comparator.comparing(event -> event.event().status()));
        for (StoryEvent event : byKind) {
            groups.computeIfAbsent(heading(event.event(), publication), key -> new ArrayList<>())
                    .add(event);
        }
    }

    private static String heading(Event event, OptionalDouble publication) {
        String kind =
                switch (event.status()) {
                    case EXPECTED -> "Foreseen";
                    case CONDITIONAL -> "On a condition";
                    case PROPOSED -> "Proposed";
                    case HYPOTHETICAL -> "Imagined";
                    case HAPPENED, ONGOING, ABSENT -> "Later";
                };
        boolean someDay = publication.isPresent()
                && event.when().earliestDay().orElse(Long.MIN_VALUE) <= publication.getAsDouble() + 1;
        return someDay ? kind : kind + ", " + EdtfWords.of(event.when());
    }

    /** Returns the width of the column; 0 if nothing lies ahead. */
    double width() {
        double words = groups.values().stream()
                .flatMap(List::stream)
                .mapToDouble(event -> sizes.width(event, sizes.wrapped(event, widest * sizes.unit())))
                .max()
                .orElse(0);
        double headings = groups.keySet().stream()
                .mapToDouble(heading -> sizes.measurer().width(heading, Face.STRONG))
                .max()
                .orElse(0);
        double column = Math.max(words + INDENT * sizes.unit(), headings);
        return groups.isEmpty() ? 0 : column + AROUND * sizes.unit();
    }

    /**
     * Places the groups under each other.
     *
     * @param x the left edge of the words
     * @return the height
     */
    double place(double x, StoryPart.Builder out) {
        double unit = sizes.unit();
        double y = sizes.laneGap();
        for (Map.Entry<String, List<StoryEvent>> group : groups.entrySet()) {
            out.headings.add(new StoryPart.Heading(group.getKey(), "", x, y + sizes.row() / 2, Use.NAME));
            y += sizes.row();
            for (StoryEvent event : group.getValue()) {
                double middle = y + sizes.row() / 2;
                double r = sizes.ring();
                double centre = x + 4 * unit;
                out.marks.add(
                        new StoryMark(event, Shape.RING, centre - r, centre + r, centre - r, middle, Openness.CLOSED));
                List<String> lines = sizes.wrapped(event, widest * unit);
                out.labels.add(new LabelPlace(event, lines, 0, x + INDENT * unit, x, x).label(sizes, middle));
                y += sizes.rows(event, lines) * sizes.row();
            }
            y += sizes.laneGap();
        }
        return y;
    }
}
