package dateline.ui.timeline;

import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.story.StoryOptions;
import dateline.ui.parts.RadioItems;
import dateline.ui.parts.WrappingRow;
import dateline.ui.story.StoryView;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The buttons of the timeline: those of the chapters, or those of the time axis. */
final class TimelineTools {
    private final WrappingRow row = new WrappingRow();
    private final StoryView story;
    private final TimelineControl axis;
    private final List<Node> ofChapters;
    private final List<Node> ofAxis;
    private final Button chapters;

    TimelineTools(TimelinePane pane, StoryView story, TimelineControl axis) {
        this.story = story;
        this.axis = axis;
        row.getStyleClass().add("timeline-tools");
        row.setAlignment(Pos.CENTER_RIGHT);
        chapters = button("Chapters", "Show the story in chapters (0)", pane::fit);
        ofChapters = List.of(
                storyLanes(),
                claims(),
                button(
                        "Time Axis",
                        "Zoom on one scale of time (+)",
                        () -> pane.scaleProperty().set(TimelineScale.AXIS)));
        Button legend = button("Legend", "What the signs mean", () -> {});
        LegendPopup popup = new LegendPopup(axis);
        legend.setOnAction(e -> popup.toggle(legend));
        ofAxis = List.of(
                chapters,
                button("Fit", "Show the whole range", axis::fit),
                button("+", "Zoom in (+)", axis::zoomIn),
                button("−", "Zoom out (−)", axis::zoomOut),
                gapsToggle(),
                axisLanes(),
                legend);
        show(TimelineScale.AXIS);
    }

    /** Returns the row of buttons. */
    WrappingRow row() {
        return row;
    }

    /** Shows the buttons of a scale. */
    void show(TimelineScale scale) {
        chapters.setVisible(story.isStory());
        chapters.setManaged(story.isStory());
        row.getChildren().setAll(scale == TimelineScale.CHAPTERS ? ofChapters : ofAxis);
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
        menu.textProperty().bind(axis.laneGroupingProperty().map(grouping -> "Lanes: " + grouping.word()));
        return menu;
    }

    private MenuButton storyLanes() {
        ObjectProperty<StoryOptions> options = story.optionsProperty();
        ObjectProperty<StoryOptions.Lanes> lanes =
                new SimpleObjectProperty<>(options.get().lanes());
        lanes.addListener((o, was, is) -> options.set(options.get().withLanes(is)));
        options.addListener((o, was, is) -> lanes.set(is.lanes()));
        MenuButton menu = menu(
                "What the lanes stand for",
                RadioItems.of(lanes, StoryOptions.Lanes.values(), StoryOptions.Lanes::label));
        menu.textProperty().bind(lanes.map(chosen -> "Lanes: " + chosen.label().toLowerCase(Locale.ROOT)));
        return menu;
    }

    private MenuButton claims() {
        ObjectProperty<StoryOptions> options = story.optionsProperty();
        ObjectProperty<StoryOptions.Claims> claims =
                new SimpleObjectProperty<>(options.get().claims());
        claims.addListener((o, was, is) -> options.set(options.get().withClaims(is)));
        options.addListener((o, was, is) -> claims.set(is.claims()));
        MenuButton menu = menu(
                "How the claims that rest on an event are shown",
                RadioItems.of(claims, StoryOptions.Claims.values(), StoryOptions.Claims::label));
        menu.textProperty()
                .bind(claims.map(chosen -> "Claims: " + chosen.label().toLowerCase(Locale.ROOT)));
        return menu;
    }
}
