package dateline.ui.chapters;

import dateline.date.CivilDate;
import dateline.date.words.DateWords;
import dateline.date.words.YearWords;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import dateline.ui.timeline.TimelineControl;
import dateline.wording.Wording;
import javafx.beans.property.StringProperty;

/** Says in the status line which time the timeline shows. */
final class TimelineSpan {
    /** The length below which months and days are told, in days. */
    private static final double SHORT = 2 * 365.2425;

    private final TimelineControl timeline;
    private final StringProperty words;

    TimelineSpan(TimelineControl timeline, StringProperty words) {
        this.timeline = timeline;
        this.words = words;
        timeline.viewportProperty().addListener((o, was, is) -> show());
        timeline.gapsProperty().addListener((o, was, is) -> show());
        timeline.timelineProperty().addListener((o, was, is) -> show());
        show();
    }

    private void show() {
        Viewport viewport = timeline.viewportProperty().get();
        int beyond = timeline.items().countBeyond();
        String others = beyond > 0 ? Wording.count(beyond, "item") + " beyond the axis" : "";
        if (!viewport.isSet() || timeline.items().countOnAxis() == 0) {
            words.set(others);
            return;
        }
        double end = new TimeScale(viewport, timeline.gapsProperty().get()).day(viewport.width());
        words.set("Showing "
                + words(viewport.start(), end)
                + (timeline.gapsLeftOutProperty().get() ? ", gaps left out" : "")
                + (others.isEmpty() ? "" : ", " + others));
    }

    /** Returns the years from one day to another; the months and days where these are less than two years apart. */
    static String words(double start, double end) {
        CivilDate first = CivilDate.ofEpochDay((long) Math.floor(start));
        CivilDate last = CivilDate.ofEpochDay((long) Math.max(Math.floor(start), Math.ceil(end) - 1));
        if (end - start >= SHORT) {
            return YearWords.span(first.year(), last.year());
        }
        boolean isWholeEnd = last.day() == CivilDate.lengthOfMonth(last.year(), last.month());
        String from = first.day() == 1 ? month(first) : DateWords.of(first);
        String to = isWholeEnd && first.day() == 1 ? month(last) : DateWords.of(last);
        if (first.year() != last.year()) {
            return from + " to " + to;
        }
        String year = " " + YearWords.brief(first.year());
        return from.equals(to) ? to : from.replace(year, "") + " to " + to;
    }

    private static String month(CivilDate date) {
        String words = DateWords.of(date);
        return words.substring(words.indexOf(' ') + 1);
    }
}
