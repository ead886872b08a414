package dateline.ui.shell;

import dateline.date.CivilDate;
import dateline.date.words.YearWords;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import dateline.ui.parts.Wording;
import dateline.ui.timeline.TimelineControl;
import javafx.beans.property.StringProperty;

/** Says in the status line which years the timeline shows. */
final class TimelineSpan {
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
        long firstYear =
                CivilDate.ofEpochDay((long) Math.floor(viewport.start())).year();
        long lastYear = CivilDate.ofEpochDay((long) Math.floor(end)).year();
        words.set("Showing "
                + YearWords.span(firstYear, lastYear)
                + (timeline.gapsLeftOutProperty().get() ? ", gaps left out" : "")
                + (others.isEmpty() ? "" : ", " + others));
    }
}
