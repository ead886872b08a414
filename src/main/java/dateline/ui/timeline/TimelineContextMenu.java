package dateline.ui.timeline;

import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.HitTester.Hit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Shows the context menu of an item, a cluster, a lane, a gap or the timeline itself. */
final class TimelineContextMenu {
    private static final double ZOOM = 2.4;

    private final TimelineControl control;
    private final OnCluster zoom;
    private final OnCluster list;
    private final ContextMenu menu = new ContextMenu();

    /** Acts on a cluster. */
    @FunctionalInterface
    interface OnCluster {
        /** Acts on a cluster at a place on the screen. */
        void act(Cluster cluster, double screenX, double screenY);
    }

    TimelineContextMenu(TimelineControl control, OnCluster zoom, OnCluster list) {
        this.control = control;
        this.zoom = zoom;
        this.list = list;
    }

    void show(Hit hit, double plotX, double screenX, double screenY) {
        List<MenuItem> entries = new ArrayList<>();
        if (hit instanceof Hit.OnItem on) {
            addItem(entries, on.item());
        } else if (hit instanceof Hit.OnCluster on) {
            String count = ItemWords.count(on.cluster().count());
            entries.add(entry("Zoom to the " + count, () -> zoom.act(on.cluster(), screenX, screenY)));
            entries.add(entry("List the " + count, () -> list.act(on.cluster(), screenX, screenY)));
        } else if (hit instanceof Hit.OnLane on) {
            addLane(entries, on.lane());
        } else if (hit instanceof Hit.OnGap on) {
            entries.add(entry(
                    "Show This Stretch at Length",
                    () -> control.moves().showGap(on.gap().gap())));
        }
        if (!entries.isEmpty()) {
            entries.add(new SeparatorMenuItem());
        }
        addTimeline(entries, plotX);
        menu.getItems().setAll(entries);
        menu.show(control, screenX, screenY);
    }

    private void addItem(List<MenuItem> entries, int index) {
        TimelineItems items = control.items();
        String id = items.item(index).id();
        entries.add(entry("Open", () -> {
            control.select(index);
            control.onOpenProperty().get().accept(id);
        }));
        entries.add(entry("Zoom to It", () -> control.moves().zoomTo(index)));
        entries.addAll(control.itemEntries(id));
    }

    private void addLane(List<MenuItem> entries, LaneBounds lane) {
        List<String> ids = control.lanesProperty().get().ids();
        boolean collapsed = lane.expansion() == VisibleLanes.Expansion.COLLAPSED;
        boolean pinned = control.laneArrangementProperty().get().pinned().contains(lane.id());
        entries.add(entry(
                collapsed ? "Expand Lane (L)" : "Collapse Lane (L)",
                () -> control.laneActions().toggleCollapsed(lane.id())));
        entries.add(
                entry("Collapse All Other Lanes", () -> control.laneActions().collapseAllBut(lane.id())));
        entries.add(entry("Expand All Lanes", control.laneActions()::expandAll));
        entries.add(entry(
                pinned ? "Unpin Lane (P)" : "Pin Lane at the Top (P)",
                () -> control.laneActions().togglePinned(lane.id())));
        int place = ids.indexOf(lane.id());
        MenuItem up =
                entry("Move Lane Up (Ctrl+Up)", () -> control.laneActions().move(lane.id(), place - 1));
        MenuItem down =
                entry("Move Lane Down (Ctrl+Down)", () -> control.laneActions().move(lane.id(), place + 1));
        up.setDisable(place <= 0);
        down.setDisable(place == ids.size() - 1);
        entries.add(up);
        entries.add(down);
        entries.add(entry("Lanes as They Come", control.laneActions()::reset));
        boolean isActor = control.laneGroupingProperty().get() == LaneGrouping.ACTOR
                && !lane.id().startsWith("#");
        if (isActor) {
            entries.add(entry(
                    "Filter by " + ShownText.name(lane.name()),
                    () -> control.onActorProperty().get().accept(lane.id())));
        }
    }

    private void addTimeline(List<MenuItem> entries, double plotX) {
        if (plotX >= 0) {
            entries.add(entry("Zoom In Here", () -> control.moves().zoom(ZOOM, plotX)));
            entries.add(entry("Zoom Out Here", () -> control.moves().zoom(1 / ZOOM, plotX)));
        }
        entries.add(entry("Fit All (0)", control::fit));
        CheckMenuItem leftOut = new CheckMenuItem("Leave Out Gaps (F)");
        leftOut.setSelected(control.gapsLeftOutProperty().get());
        leftOut.setOnAction(e -> control.gapsLeftOutProperty().set(leftOut.isSelected()));
        entries.add(leftOut);
    }

    private static MenuItem entry(String text, Runnable action) {
        MenuItem entry = new MenuItem(text);
        entry.setMnemonicParsing(false);
        entry.setOnAction(e -> action.run());
        return entry;
    }

    void hide() {
        menu.hide();
    }
}
