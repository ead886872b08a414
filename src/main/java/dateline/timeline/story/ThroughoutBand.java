package dateline.timeline.story;

import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryMark.Openness;
import dateline.timeline.story.StoryMark.Shape;
import dateline.timeline.story.StoryPart.Heading;
import dateline.timeline.story.StoryPart.Heading.Use;
import java.util.Comparator;
import java.util.List;

/** Places what went on throughout, from no date that the text gives: in columns in a band below the lanes. */
final class ThroughoutBand {
    private static final String NAME = "Throughout";
    private static final String MEANING = "going on when this was written, from no date that the text gives";
    private static final int MOST_COLUMNS = 5;
    private static final double INDENT = 17;
    private static final double WIDEST_GAP = 90;

    private final StorySizes sizes;
    private final List<StoryEvent> events;

    /**
     * Prepares the band.
     *
     * @param events in the order of the text
     * @param sizes the sizes
     */
    ThroughoutBand(List<StoryEvent> events, StorySizes sizes) {
        this.sizes = sizes;
        this.events = events.stream()
                .sorted(Comparator.comparingInt(StoryEvent::claims).reversed())
                .toList();
    }

    /** Returns the least height of the whole band; 0 if it is empty. */
    double leastHeight(double width) {
        return events.isEmpty() ? 0 : height(mostColumns(width));
    }

    private double height(int columns) {
        int rows = 0;
        for (int c = 0; c < columns; c++) {
            rows = Math.max(
                    rows, column(c, columns).stream().mapToInt(this::rows).sum());
        }
        return Math.rint((headHeight() + 4) * sizes.unit()) + rows * sizes.row();
    }

    /** Returns the height of the heading above the events; where rows stand close, it stands beside them instead. */
    private double headHeight() {
        return sizes.isClose() ? 5 : 24;
    }

    /** Returns the left edge of the first column. */
    private double firstX() {
        double beside = sizes.measurer().width(NAME, Face.STRONG) + sizes.margin();
        return sizes.margin() + (sizes.isClose() ? beside : 0);
    }

    private int rows(StoryEvent event) {
        return sizes.rows(event, List.of(event.title()));
    }

    private int mostColumns(double width) {
        int columns = Math.min(MOST_COLUMNS, events.size());
        while (columns > 1 && total(columns) > width - firstX() - sizes.margin()) {
            columns--;
        }
        return columns;
    }

    private double total(int columns) {
        double total = -sizes.margin();
        for (int c = 0; c < columns; c++) {
            total += columnWidth(c, columns) + sizes.margin();
        }
        return total;
    }

    private List<StoryEvent> column(int column, int columns) {
        int length = (events.size() + columns - 1) / columns;
        return events.subList(Math.min(events.size(), column * length), Math.min(events.size(), (column + 1) * length));
    }

    private double columnWidth(int column, int columns) {
        return column(column, columns).stream().mapToDouble(sizes::width).max().orElse(0) + INDENT * sizes.unit();
    }

    /** Places all events, in as few columns as the height allows. */
    StoryPart whole(double width, double height) {
        if (events.isEmpty()) {
            return new StoryPart.Builder().build(0);
        }
        int most = mostColumns(width);
        int columns = 1;
        while (columns < most && height(columns) > height) {
            columns++;
        }
        StoryPart.Builder out = new StoryPart.Builder();
        double middle = sizes.isClose() ? 5 * sizes.unit() + sizes.row() / 2 : 13 * sizes.unit();
        out.headings.add(new Heading(NAME, sizes.isClose() ? "" : MEANING, sizes.margin(), middle, Use.FOLDS));
        double words = total(columns) - (columns - 1) * sizes.margin();
        double free = columns == 1
                ? 0
                : Math.min(WIDEST_GAP * sizes.unit(), (width - firstX() - sizes.margin() - words) / (columns - 1));
        double x = firstX();
        for (int c = 0; c < columns; c++) {
            double y = headHeight() * sizes.unit() + sizes.row() / 2;
            for (StoryEvent event : column(c, columns)) {
                entry(event, x, y, sizes, out);
                y += rows(event) * sizes.row();
            }
            x += columnWidth(c, columns) + free;
        }
        return out.build(height(columns));
    }

    private static void entry(StoryEvent event, double x, double y, StorySizes of, StoryPart.Builder out) {
        double unit = of.unit();
        out.marks.add(new StoryMark(event, Shape.DASH, x, x + 11 * unit, x, y, Openness.CLOSED));
        out.labels.add(new LabelPlace(event, List.of(event.title()), 0, x + INDENT * unit, x, x).label(of, y));
    }

    /** Places as many of the events with most claims as fit one row; the heading says how many others there are. */
    StoryPart folded(double width) {
        if (events.isEmpty()) {
            return new StoryPart.Builder().build(0);
        }
        StorySizes oneRow = sizes.withoutWritten();
        StoryPart.Builder out = new StoryPart.Builder();
        double y = sizes.row() / 2 + 5 * sizes.unit();
        double x = sizes.margin() + sizes.measurer().width(NAME, Face.STRONG) + sizes.margin();
        double right = width - sizes.margin() - sizes.measurer().width(more(events.size()), Face.SMALL) - sizes.gap();
        int shown = 0;
        for (StoryEvent event : events) {
            double end = x + INDENT * sizes.unit() + oneRow.width(event);
            if (end > right) {
                break;
            }
            entry(event, x, y, oneRow, out);
            x = end + sizes.margin();
            shown++;
        }
        out.headings.add(new Heading(NAME, "", sizes.margin(), y, Use.FOLDS));
        if (shown < events.size()) {
            out.headings.add(new Heading("", more(events.size() - shown), x, y, Use.FOLDS));
        }
        return out.build(Math.rint(sizes.row() + 10 * sizes.unit()));
    }

    private static String more(int count) {
        return "and " + count + " more \u25b8";
    }
}
