package dateline.ui.filter;

import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.FacetValue;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.ui.filter.FilterWords.ChosenValue;
import dateline.ui.parts.Choice;
import dateline.ui.parts.Segmented;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * The filter as a row of chips: what is chosen, then the most frequent actors, then popups with all actors and all other
 * dimensions.
 */
public final class FilterBar extends ChipRow {
    /** The most chips of actors that are not chosen, where there is room. */
    private static final int MOST_FREE = 12;

    /** The widths of the grey chips that stand there while a document is being read, in pixels. */
    private static final List<Integer> WAITING = List.of(108, 84, 116, 80, 104);

    private final ReadingState state;
    private final Label show = new Label("Show");
    private final Button all = new Button();
    private final Button more = new Button();
    private final Hyperlink clear = new Hyperlink("Clear");
    private final Segmented<FilterMode> mode;
    private final ActorPicker picker;
    private final MoreFilters others;
    private final List<Region> waiting =
            WAITING.stream().map(FilterBar::waiting).toList();
    private final BooleanProperty loading = new SimpleBooleanProperty(this, "loading");

    /**
     * Creates the row and ties it to what the window shows.
     *
     * @param state what the window shows
     */
    public FilterBar(ReadingState state) {
        this.state = state;
        getStyleClass().add("filter-bar");
        show.getStyleClass().add("secondary");
        mode = new Segmented<>(
                state.filterModeProperty(),
                List.of(
                        Choice.explained(FilterMode.SHOW_ONLY, "Only", "Show only what the filter keeps"),
                        Choice.explained(FilterMode.DIM, "Dim", "Show the rest faintly")));
        mode.makeSmall();
        dress(all, "Choose among all actors");
        dress(
                more,
                "Filter by certainty, role, kind and holder of claims, by category of events, and by what is unfinished");
        more.setId("more");
        clear.setTooltip(new Tooltip("Show everything again"));
        clear.setOnAction(event -> {
            all.requestFocus();
            state.clearFilter();
        });
        picker = new ActorPicker(state, all);
        others = new MoreFilters(state, more);
        all.setOnAction(event -> picker.toggle());
        more.setOnAction(event -> others.toggle());
        state.acceptedProperty().addListener((o, was, is) -> update());
        loading.addListener((o, was, is) -> update());
        update();
    }

    private static void dress(Button button, String tip) {
        button.getStyleClass().setAll("filter-menu");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
    }

    private static Region waiting(int width) {
        Region chip = new Region();
        chip.getStyleClass().add("waiting-chip");
        chip.setPrefWidth(width);
        chip.setMouseTransparent(true);
        return chip;
    }

    /** Returns whether a window without a document is about to have one, so that grey chips stand in for its actors. */
    public BooleanProperty loadingProperty() {
        return loading;
    }

    /** Opens the list of all actors with the cursor in the field that finds an actor. */
    public void focusFind() {
        picker.show();
    }

    private void update() {
        state.documentProperty().get().map(OpenDocument::index).ifPresentOrElse(this::update, () -> {
            all.setText("All \u25be");
            more.setText("More filters \u25be");
            show(List.of(show), loading.get() ? waiting : List.of(), List.of(all, more));
        });
    }

    private void update(CommentaryIndex index) {
        Filter filter = state.filterProperty().get();
        ActorChoices choices = ActorChoices.of(index, filter);
        List<ChosenValue> values = FilterWords.chosen(filter, index);
        Optional<String> focused = Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.getParent() == this)
                .map(Node::getId);
        List<Region> leading = new ArrayList<>(List.of(show));
        for (FacetValue actor : choices.chosen()) {
            if (leading.size() > 1) {
                leading.add(conjunction(filter.match()));
            }
            leading.add(chip(actor));
        }
        for (ChosenValue value : values) {
            leading.add(FilterChip.of(value, () -> take(value)));
        }
        List<Region> trailing = new ArrayList<>(List.of(all, more));
        if (!filter.isEmpty()) {
            leading.add(mode);
            trailing.add(clear);
        }
        all.setText("All " + choices.all().size() + " \u25be");
        all.setAccessibleText("All " + choices.all().size() + " actors");
        more.setText(values.isEmpty() ? "More filters \u25be" : "More filters " + values.size() + " \u25be");
        more.setAccessibleText(values.isEmpty() ? "More filters" : "More filters, " + values.size() + " chosen");
        show(leading, choices.free(MOST_FREE).stream().map(this::chip).toList(), trailing);
        focused.ifPresent(this::focus);
        picker.show(choices);
        others.update();
    }

    private Region chip(FacetValue actor) {
        return FilterChip.of(actor, () -> state.toggleActor(actor.key()));
    }

    private void take(ChosenValue value) {
        var filter = state.filterProperty();
        filter.set(filter.get().withToggled(value.dimension(), value.key()));
    }

    /** Returns the word between two chosen actors, which is the switch between all and any of them. */
    private Button conjunction(ActorMatch match) {
        boolean atOnce = match == ActorMatch.ALL;
        Button word = new Button(atOnce ? "and" : "or");
        word.setId("conjunction");
        word.getStyleClass().setAll("filter-menu");
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.setTooltip(new Tooltip(
                atOnce
                        ? "What concerns all of the chosen actors at once; press for any of them"
                        : "What concerns any of the chosen actors; press for all of them at once"));
        word.setAccessibleText(atOnce ? "and: all of the chosen actors at once" : "or: any of the chosen actors");
        word.setOnAction(event -> {
            var filter = state.filterProperty();
            filter.set(filter.get().withMatch(atOnce ? ActorMatch.ANY : ActorMatch.ALL));
        });
        return word;
    }

    /** Gives the keyboard back to the control that had it before the chips were made anew. */
    private void focus(String id) {
        getChildren().stream()
                .filter(child -> Objects.equals(child.getId(), id))
                .findFirst()
                .orElse(all)
                .requestFocus();
    }
}
