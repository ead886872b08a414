package dateline.ui.timeline;

import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.LaneWalk;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/** Builds a timeline's lanes when something changes, and collapses, pins and moves them for the reader. */
final class LaneActions {
    private final TimelineControl control;
    private final ObjectProperty<VisibleLanes> lanes;
    private Optional<BackgroundTask<PreparedTimeline>> preparation = Optional.empty();
    private Optional<String> keptLane = Optional.empty();
    private Optional<String> keptFor = Optional.empty();

    LaneActions(TimelineControl control, ObjectProperty<VisibleLanes> lanes) {
        this.control = control;
        this.lanes = lanes;
    }

    /** Builds the lanes; those of many items, where the grouping is new, in the background. */
    void build() {
        preparation.ifPresent(BackgroundTask::cancel);
        PreparedTimeline timeline = control.timelineProperty().get();
        LaneGrouping grouping = control.laneGroupingProperty().get();
        if (timeline.isPrepared(grouping) || timeline.items().size() <= TaskExecutor.MOST_ITEMS_AT_ONCE) {
            show();
            return;
        }
        if (!lanes.get().items().equals(timeline.items())) {
            lanes.set(VisibleLanes.of(PreparedTimeline.empty(), grouping));
        }
        preparation = Optional.of(BackgroundTask.<PreparedTimeline>create(cancelled -> {
                    timeline.prepare(grouping);
                    return timeline;
                })
                .onSuccess(prepared -> show())
                .run(control.background()));
    }

    private void show() {
        VisibleLanes arranged = VisibleLanes.of(
                control.timelineProperty().get(),
                control.laneGroupingProperty().get(),
                arrangement(),
                control.accepted(),
                control.filterModeProperty().get());
        BitSet matches = control.matchesProperty().get();
        lanes.set(matches.isEmpty() ? arranged : arranged.matching(matches));
    }

    private LaneArrangement arrangement() {
        return control.laneArrangementProperty().get();
    }

    private void arrange(LaneArrangement changed) {
        control.laneArrangementProperty().set(changed);
    }

    /** Collapses a lane to one row, or expands it. */
    void toggleCollapsed(String lane) {
        arrange(arrangement().withCollapseToggled(lane));
    }

    void collapseAllBut(String lane) {
        Set<String> others = new LinkedHashSet<>(lanes.get().ids());
        others.remove(lane);
        arrange(arrangement().withCollapsed(others));
    }

    void expandAll() {
        arrange(arrangement().withCollapsed(Set.of()));
    }

    /** Pins a lane to the top, or lets it scroll with the others. */
    void togglePinned(String lane) {
        arrange(arrangement().withPinToggled(lane));
    }

    /** Moves a lane to a place among the others, from 0. */
    void move(String lane, int place) {
        arrange(arrangement().withMoved(lanes.get().ids(), lane, place));
    }

    /** Undoes all arranging. */
    void reset() {
        arrange(LaneArrangement.NONE);
    }

    /** Returns the number of the lane that keys act on: the selected item's first, else the first of all. */
    int current() {
        int kept = kept().map(lanes.get().ids()::indexOf).orElse(-1);
        if (kept >= 0) {
            return kept;
        }
        OptionalInt selected = control.selectedIndex();
        int[] own = selected.isPresent() ? lanes.get().lanesOf(selected.getAsInt()) : new int[0];
        return own.length > 0 ? own[0] : 0;
    }

    /** Returns the lane that the last key acted on, which the next key means too, wherever it has moved to. */
    private Optional<String> kept() {
        return control.selectedItemProperty().get().equals(keptFor) ? keptLane : Optional.empty();
    }

    /** Acts on the lane that keys mean, if there is any. */
    void onCurrent(Consumer<String> action) {
        List<String> ids = lanes.get().ids();
        if (!ids.isEmpty()) {
            String id = ids.get(current());
            keptLane = Optional.of(id);
            keptFor = control.selectedItemProperty().get();
            action.accept(id);
        }
    }

    /** Goes from an item a stop up or down; keys act on the lane of that stop from then on. */
    void walk(int item, BiFunction<LaneWalk, LaneWalk.Stop, Optional<LaneWalk.Stop>> step) {
        step.apply(new LaneWalk(lanes.get()), new LaneWalk.Stop(current(), item))
                .ifPresent(stop -> {
                    keptLane = Optional.of(lanes.get().ids().get(stop.lane()));
                    keptFor = Optional.of(lanes.get().items().item(stop.item()).id());
                    control.moves().select(OptionalInt.of(stop.item()));
                });
    }
}
