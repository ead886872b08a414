package dateline.timeline.marks;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.Viewport;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * All that a picture of the timeline depends on.
 *
 * @param lanes the lanes and, in them, the items, what the filter accepts and what the search found
 * @param gaps the gaps in force
 * @param viewport what is shown, in what scale
 * @param selected the index of the selected item
 * @param metrics the sizes
 * @param measurer how wide words are
 * @param locale the language of the axis
 */
public record LayoutInput(
        VisibleLanes lanes,
        Gaps gaps,
        Viewport viewport,
        OptionalInt selected,
        Metrics metrics,
        TextMeasurer measurer,
        Locale locale) {
    /** Checks that nothing is missing. */
    public LayoutInput {
        Objects.requireNonNull(lanes, "lanes");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(viewport, "viewport");
        Objects.requireNonNull(selected, "selected");
        Objects.requireNonNull(metrics, "metrics");
        Objects.requireNonNull(measurer, "measurer");
        Objects.requireNonNull(locale, "locale");
    }

    TimelineItems items() {
        return lanes.items();
    }
}
