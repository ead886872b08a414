package dateline.ui.actors;

import dateline.index.Dimension;
import dateline.index.FacetValue;
import dateline.index.Facets;
import dateline.index.Filter;
import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.ui.state.ReadingState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lists the values of a filter's dimension with their counts; a click, Space or Enter keeps only what has a value. */
final class Facet extends TitledPane {
    /** The most rows that are shown without scrolling. */
    private static final int ROWS = 5;

    private final ReadingState state;
    private final Dimension dimension;
    private final String title;
    private final ListView<FacetValue> list = new ListView<>();

    /**
     * Creates the list.
     *
     * @param state what the window shows
     * @param dimension what to choose in
     * @param title what the list is called
     */
    Facet(ReadingState state, Dimension dimension, String title) {
        this.state = state;
        this.dimension = dimension;
        this.title = title;
        getStyleClass().add("facet");
        setAnimated(false);
        setMinWidth(0);
        list.setMinWidth(0);
        setContent(list);
        list.getStyleClass().addAll("facet-list", "edge-to-edge");
        list.setAccessibleText(title);
        list.setCellFactory(view -> new FacetCell(dimension, this::toggle));
        list.setPlaceholder(new Label("None in this document"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        state.acceptedProperty().addListener((o, was, is) -> update());
        expandedProperty().addListener((o, was, is) -> update());
        update();
    }

    private void onKey(KeyEvent event) {
        FacetValue value = list.getSelectionModel().getSelectedItem();
        if (value != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            toggle(value);
            event.consume();
        }
    }

    private void toggle(FacetValue value) {
        String key = value.key();
        Filter filter = state.filterProperty().get();
        state.filterProperty()
                .set(
                        switch (dimension) {
                            case ACTOR -> filter.withActorToggled(key);
                            case CATEGORY -> filter.withCategoryToggled(key);
                            case CLAIM_KIND -> filter.withClaimKindToggled(ClaimKind.valueOf(key));
                            case HOLDER -> filter.withHolderToggled(key);
                            case CERTAINTY -> filter.withCertaintyToggled(Certainty.valueOf(key));
                            case ROLE -> filter.withRoleToggled(ClaimRole.valueOf(key));
                        });
    }

    private void update() {
        int chosen = dimension.chosenIn(state.filterProperty().get()).size();
        setText(chosen == 0 ? title : title + " (" + chosen + ")");
        setAccessibleText(chosen == 0 ? title : title + ", " + chosen + " in the filter");
        // The values of a closed list are counted when it is opened.
        if (isExpanded()) {
            state.documentProperty()
                    .get()
                    .ifPresent(document -> show(values(
                            Facets.of(document.index(), state.filterProperty().get()))));
        }
    }

    /** Returns the values in the order of their scale where they have one, else the most frequent first. */
    private List<FacetValue> values(Facets facets) {
        List<FacetValue> values = new ArrayList<>(facets.of(dimension));
        if (dimension == Dimension.CERTAINTY) {
            values.sort(Comparator.comparing(value -> Certainty.valueOf(value.key())));
        } else if (dimension == Dimension.CLAIM_KIND) {
            values.sort(Comparator.comparing(value -> ClaimKind.valueOf(value.key())));
        } else if (dimension == Dimension.ROLE) {
            values.sort(Comparator.comparing(value -> ClaimRole.valueOf(value.key())));
        }
        return values;
    }

    private void show(List<FacetValue> values) {
        int current = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(values);
        list.getSelectionModel().clearAndSelect(Math.min(current, values.size() - 1));
        int rows = Math.max(1, Math.min(ROWS, values.size()));
        list.prefHeightProperty()
                .bind(list.fixedCellSizeProperty().multiply(rows).add(2));
    }
}
