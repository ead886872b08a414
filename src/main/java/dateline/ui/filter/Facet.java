package dateline.ui.filter;

import dateline.index.Dimension;
import dateline.index.FacetValue;
import dateline.index.Facets;
import dateline.index.Filter;
import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.ui.state.ReadingState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Lists the values of a filter's dimension with their counts; a click, Space or Enter keeps only what has a value. */
final class Facet extends VBox {
    /** The most rows that are shown without scrolling. */
    private static final int ROWS = 8;

    private final ReadingState state;
    private final Dimension dimension;
    private final Label heading = new Label();
    private final ListView<FacetValue> list = new ListView<>();

    /**
     * Creates an empty list.
     *
     * @param state what the window shows
     * @param dimension what to choose in
     */
    Facet(ReadingState state, Dimension dimension) {
        super(4);
        this.state = state;
        this.dimension = dimension;
        heading.getStyleClass().add("panel-title");
        list.getStyleClass().addAll("facet-list", "edge-to-edge");
        // Its rows come when the popup is open, which would open out of place for the height of a common list.
        list.setPrefHeight(1);
        list.setCellFactory(view -> new FacetCell(dimension, this::toggle));
        list.setPlaceholder(new Label("None in this document"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(heading, list);
    }

    /** Returns the list, for the keyboard. */
    ListView<FacetValue> list() {
        return list;
    }

    private void onKey(KeyEvent event) {
        FacetValue value = list.getSelectionModel().getSelectedItem();
        if (value != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            toggle(value);
            event.consume();
        }
    }

    private void toggle(FacetValue value) {
        var filter = state.filterProperty();
        filter.set(filter.get().withToggled(dimension, value.key()));
    }

    /** Counts the values anew under the filter. */
    void update(Facets facets, Filter filter) {
        int chosen = dimension.chosenIn(filter).size();
        String title = FilterWords.heading(dimension);
        heading.setText(chosen == 0 ? title : title + " (" + chosen + ")");
        list.setAccessibleText(chosen == 0 ? title : title + ", " + chosen + " in the filter");
        show(values(facets));
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
        } else if (dimension == Dimension.UNFINISHED) {
            values.sort(Comparator.comparing(value -> Lack.valueOf(value.key())));
        }
        return values;
    }

    private void show(List<FacetValue> values) {
        int current = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(values);
        list.getSelectionModel().clearAndSelect(Math.max(0, Math.min(current, values.size() - 1)));
        int rows = Math.max(1, Math.min(ROWS, values.size()));
        list.prefHeightProperty()
                .bind(list.fixedCellSizeProperty().multiply(rows).add(2));
    }
}
