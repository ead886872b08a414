package dateline.ui.timeline;

import dateline.timeline.lanes.LaneGrouping;
import dateline.ui.parts.RadioItems;
import dateline.ui.parts.WrappingRow;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The buttons of the time axis. */
final class TimelineTools {
    private final WrappingRow row = new WrappingRow();
    private final TimelineControl axis;
    private final Button chapters;

    TimelineTools(TimelinePane pane, TimelineControl axis) {
        this.axis = axis;
        row.setAlignment(Pos.CENTER_RIGHT);
        chapters = button("Chapters", "Show the story in chapters (0)", pane::fit);
        Button legend = button("Legend", "What the signs mean", () -> {});
        LegendPopup popup = new LegendPopup(axis);
        legend.setOnAction(e -> popup.toggle(legend));
        row.getChildren()
                .setAll(
                        chapters,
                        button("Fit", "Show the whole range", axis::fit),
                        button("+", "Zoom in (+)", axis::zoomIn),
                        button("−", "Zoom out (−)", axis::zoomOut),
                        gapsToggle(),
                        axisLanes(),
                        legend);
        offerChapters(false);
    }

    /** Returns the row of buttons. */
    WrappingRow row() {
        return row;
    }

    /** Offers the way to the chapters, or does not. */
    void offerChapters(boolean wanted) {
        chapters.setVisible(wanted);
        chapters.setManaged(wanted);
    }

    private static Button button(String text, String tip, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(e -> action.run());
        return button;
    }

    private Button gapsToggle() {
        BooleanProperty leftOut = axis.gapsLeftOutProperty();
        Button toggle = button("", "Leave out empty stretches of time (F)", () -> leftOut.set(!leftOut.get()));
        toggle.textProperty().bind(leftOut.map(on -> on ? "Gaps: left out" : "Gaps: shown"));
        return toggle;
    }

    private static MenuButton menu(String tip, List<RadioMenuItem> items) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(tip));
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuButton axisLanes() {
        MenuButton menu = menu(
                "What the lanes stand for",
                RadioItems.of(axis.laneGroupingProperty(), LaneGrouping.values(), LaneGrouping::label));
        menu.textProperty()
                .bind(axis.laneGroupingProperty()
                        .map(grouping -> "Lanes: " + grouping.label().toLowerCase(Locale.ROOT)));
        return menu;
    }
}
