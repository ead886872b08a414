package dateline.timeline.story;

import dateline.date.CivilDate;
import dateline.model.EventStatus;
import dateline.timeline.chapters.EventTime;
import dateline.timeline.story.StoryMark.Openness;
import dateline.timeline.story.StoryMark.Shape;
import java.util.List;

/** Places what is known only to lie some time within the focus: in columns within a bracket over all of it. */
final class BracketPlacer {
    /** The most space between columns, beyond the usual one, where there is room. */
    private static final double MOST_APART = 24;

    private static final double[] COLUMNS_FROM = {0, 380, 620, 840};

    private final MarkPlan plan;
    private final StorySizes sizes;
    private final StoryPart.Builder out;

    BracketPlacer(MarkPlan plan, StoryPart.Builder out) {
        this.plan = plan;
        this.sizes = plan.sizes();
        this.out = out;
    }

    /**
     * Places events on the first rows that are free over the whole focus.
     *
     * @param events in the order of the text
     * @param rows of the lane
     * @param top of the lane
     */
    void place(List<StoryEvent> events, RowSpace rows, double top) {
        double unit = sizes.unit();
        double x0 = plan.axis().focus().orElseThrow().x0();
        double x1 = plan.axis().right();
        double room = x1 - x0 - 15 * unit;
        int columns = columns(events, room);
        int perColumn = (events.size() + columns - 1) / columns;
        List<List<String>> lines = events.stream()
                .map(event -> columns == 1 ? sizes.wrapped(event, room - 20 * unit) : List.of(event.title()))
                .toList();
        int[] firstRows = new int[events.size()];
        int height = 0;
        for (int k = 0; k < events.size(); k++) {
            boolean begins = k % perColumn == 0;
            firstRows[k] = begins ? 1 : firstRows[k - 1] + sizes.rows(events.get(k - 1), lines.get(k - 1));
            height = Math.max(height, firstRows[k] + sizes.rows(events.get(k), lines.get(k)));
        }
        // What ends where the focus begins may touch the bracket.
        double taken = x0 + sizes.clearance();
        int row = rows.firstFree(0, height, taken, x1);
        rows.take(row, height, taken, x1);
        double y = top + row * sizes.row();
        out.brackets.add(new StoryPart.Bracket(
                words(), x0, x1 - 6 * unit, y + sizes.row() / 2, y + height * sizes.row() - unit));
        double spare = room - widthOf(events, perColumn, columns);
        double apart = columns == 1 ? 0 : Math.min(MOST_APART * unit, Math.max(0, spare) / (columns - 1));
        for (int k = 0; k < events.size(); k++) {
            int column = k / perColumn;
            double x = x0 + 9 * unit + widthOf(events, perColumn, column) + column * apart;
            double middle = y + (firstRows[k] + 0.5) * sizes.row();
            StoryMark mark = mark(events.get(k), x, middle);
            out.marks.add(mark);
            LabelPlace place = new LabelPlace(events.get(k), lines.get(k), 0, x + 15 * unit, x, x);
            out.labels.add(place.label(sizes, middle));
        }
    }

    /** Returns the number of columns whose words fit beside each other. */
    private int columns(List<StoryEvent> events, double room) {
        int columns = 1;
        while (columns < COLUMNS_FROM.length && room >= COLUMNS_FROM[columns] * sizes.unit()) {
            columns++;
        }
        columns = Math.min(columns, events.size());
        while (columns > 1 && widthOf(events, (events.size() + columns - 1) / columns, columns) > room) {
            columns--;
        }
        return columns;
    }

    /** Returns the width of the first columns. */
    private double widthOf(List<StoryEvent> events, int perColumn, int columns) {
        double width = 0;
        for (int c = 0; c < columns; c++) {
            int from = Math.min(events.size(), c * perColumn);
            int to = Math.min(events.size(), from + perColumn);
            double words = events.subList(from, to).stream()
                    .mapToDouble(sizes::width)
                    .max()
                    .orElse(0);
            width += words + 20 * sizes.unit();
        }
        return width;
    }

    private String words() {
        CivilDate first =
                CivilDate.ofEpochDay((long) plan.axis().focus().orElseThrow().first());
        return first.month() == 1 ? "some time in " + first.year() : "some time within these months";
    }

    private StoryMark mark(StoryEvent event, double x, double y) {
        double right = x + 10 * sizes.unit();
        EventTime time = plan.time(event);
        if (!time.begins()) {
            return new StoryMark(event, Shape.UNTIL, x, right, x, y, Openness.OPENS_LEFT);
        }
        boolean ongoing = event.event().status() == EventStatus.ONGOING;
        Openness openness = time.lasts() ? Openness.GOES_ON : Openness.CLOSED;
        return new StoryMark(event, ongoing ? Shape.BAR : Shape.PILL, x, right, x, y, openness);
    }
}
