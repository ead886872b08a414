package dateline.ui.timeline;

import dateline.timeline.lanes.LaneGrouping;
import dateline.ui.parts.RadioItems;
import dateline.ui.parts.WrappingRow;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows a timeline with a toolbar above and an overview below. */
public final class TimelinePane extends BorderPane {
    /** The width in pixels below which the toolbar does without its name. */
    private static final double NARROW = 500;

    private final TimelineControl timeline = new TimelineControl();
    private final Label counts = new Label();

    /** Makes the pane of an empty timeline. */
    public TimelinePane() {
        getStyleClass().add("timeline-pane");
        getStylesheets()
                .add(Objects.requireNonNull(TimelinePane.class.getResource("timeline.css"))
                        .toExternalForm());
        setTop(toolbar());
        setCenter(timeline);
        setBottom(new OverviewStrip(timeline));
        setMinWidth(320);
    }

    /** Returns the timeline. */
    public TimelineControl timeline() {
        return timeline;
    }

    /** The counts beside the title, such as "18 of 42 events"; left out where there is no room. */
    public StringProperty countsProperty() {
        return counts.textProperty();
    }

    private HBox toolbar() {
        Label title = new Label("Timeline");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("text-muted");
        counts.setMinWidth(0);
        // It has what the buttons leave.
        counts.setPrefWidth(0);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        Button legend = button("Legend", "What the signs mean", () -> {});
        LegendPopup popup = new LegendPopup(timeline);
        legend.setOnAction(e -> popup.toggle(legend));
        WrappingRow buttons = new WrappingRow(
                button("Fit", "Show the whole range (0)", timeline::fit),
                button("+", "Zoom in (+)", timeline::zoomIn),
                button("−", "Zoom out (−)", timeline::zoomOut),
                gapsToggle(),
                laneMenu(),
                legend);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox bar = new HBox(6, title, counts, buttons);
        HBox.setMargin(counts, new Insets(0, 6, 0, 6));
        // Where there is no room for all, the name goes first: the window's own buttons say it too.
        title.visibleProperty().bind(bar.widthProperty().greaterThan(NARROW));
        title.managedProperty().bind(title.visibleProperty());
        bar.getStyleClass().add("timeline-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(8, 10, 8, 14));
        return bar;
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
        BooleanProperty leftOut = timeline.gapsLeftOutProperty();
        Button toggle = button("", "Leave out empty stretches of time (F)", () -> leftOut.set(!leftOut.get()));
        toggle.textProperty().bind(leftOut.map(on -> on ? "Gaps: left out" : "Gaps: shown"));
        return toggle;
    }

    private MenuButton laneMenu() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(new Tooltip("What the lanes stand for"));
        menu.textProperty().bind(timeline.laneGroupingProperty().map(grouping -> "Lanes: " + grouping.word()));
        menu.getItems()
                .setAll(RadioItems.of(timeline.laneGroupingProperty(), LaneGrouping.values(), LaneGrouping::label));
        return menu;
    }
}
