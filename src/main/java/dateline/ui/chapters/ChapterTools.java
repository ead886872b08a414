package dateline.ui.chapters;

import dateline.timeline.story.StoryOptions;
import dateline.ui.parts.RadioItems;
import dateline.ui.story.StoryView;
import dateline.ui.timeline.TimelinePane;
import dateline.ui.timeline.TimelineScale;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The buttons of the chapters: lanes, claims and the way to the time axis; one button where there is little room. */
final class ChapterTools extends HBox {
    private final ObjectProperty<StoryOptions> options;
    private final Runnable onAxis;

    /**
     * Makes the buttons of a timeline.
     *
     * @param pane the timeline
     * @param narrow whether there is little room
     */
    ChapterTools(TimelinePane pane, ObservableValue<Boolean> narrow) {
        StoryView story = pane.story();
        options = story.optionsProperty();
        onAxis = () -> pane.scaleProperty().set(TimelineScale.AXIS);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        ObjectProperty<StoryOptions.Lanes> lanes = part(StoryOptions::lanes, StoryOptions::withLanes);
        ObjectProperty<StoryOptions.Claims> claims = part(StoryOptions::claims, StoryOptions::withClaims);
        List<HBox> forms = List.of(wide(lanes, claims), new HBox(together(lanes, claims)));
        getChildren().setAll(forms.get(narrow.getValue() ? 1 : 0));
        narrow.addListener((o, was, is) -> getChildren().setAll(forms.get(is ? 1 : 0)));
    }

    /** Returns a part of the options as a property of its own. */
    private <T> ObjectProperty<T> part(
            Function<StoryOptions, T> read, BiFunction<StoryOptions, T, StoryOptions> written) {
        ObjectProperty<T> part = new SimpleObjectProperty<>(read.apply(options.get()));
        part.addListener((o, was, is) -> options.set(written.apply(options.get(), is)));
        options.addListener((o, was, is) -> part.set(read.apply(is)));
        return part;
    }

    private HBox wide(ObjectProperty<StoryOptions.Lanes> lanes, ObjectProperty<StoryOptions.Claims> claims) {
        MenuButton ofLanes = menu("What the lanes stand for", lanes(lanes));
        ofLanes.textProperty().bind(lanes.map(chosen -> "Lanes: " + small(chosen.label())));
        MenuButton ofClaims = menu("How the claims that rest on an event are shown", claims(claims));
        ofClaims.textProperty().bind(claims.map(chosen -> "Claims: " + small(chosen.label())));
        Button axis = new Button("Time Axis");
        axis.getStyleClass().add("flat");
        axis.setMinWidth(Region.USE_PREF_SIZE);
        axis.setTooltip(new Tooltip("Zoom on one scale of time (+)"));
        axis.setOnAction(event -> onAxis.run());
        HBox row = new HBox(4, ofLanes, ofClaims, axis);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private MenuButton together(ObjectProperty<StoryOptions.Lanes> lanes, ObjectProperty<StoryOptions.Claims> claims) {
        Menu ofLanes = new Menu("Lanes");
        ofLanes.getItems().setAll(lanes(lanes));
        Menu ofClaims = new Menu("Claims");
        ofClaims.getItems().setAll(claims(claims));
        MenuItem axis = new MenuItem("Time Axis");
        axis.setOnAction(event -> onAxis.run());
        MenuButton menu =
                menu("Lanes, claims and the time axis", List.of(ofLanes, ofClaims, new SeparatorMenuItem(), axis));
        menu.setText("Lanes, claims");
        return menu;
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static List<RadioMenuItem> lanes(ObjectProperty<StoryOptions.Lanes> lanes) {
        return RadioItems.of(lanes, StoryOptions.Lanes.values(), StoryOptions.Lanes::label);
    }

    private static List<RadioMenuItem> claims(ObjectProperty<StoryOptions.Claims> claims) {
        return RadioItems.of(claims, StoryOptions.Claims.values(), StoryOptions.Claims::label);
    }

    private static MenuButton menu(String tip, List<? extends MenuItem> items) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(tip));
        menu.getItems().setAll(items);
        return menu;
    }
}
