package dateline.ui.actors;

import atlantafx.base.controls.Spacer;
import dateline.model.Certainty;
import dateline.query.Dimension;
import dateline.query.FacetValue;
import dateline.query.Facets;
import dateline.ui.control.CertaintyScale;
import dateline.ui.control.Wording;
import dateline.ui.state.ReadingState;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many claims there are of each certainty; a click keeps only those. */
final class CertaintyFacet extends VBox {
    private final ReadingState state;
    private final Map<Certainty, Label> counts = new EnumMap<>(Certainty.class);
    private final Map<Certainty, ToggleButton> rows = new EnumMap<>(Certainty.class);

    CertaintyFacet(ReadingState state) {
        this.state = state;
        getStyleClass().add("certainty-facet");
        Label title = new Label("Certainty of claims");
        title.getStyleClass().add("panel-title");
        getChildren().add(title);
        for (Certainty certainty : Certainty.values()) {
            getChildren().add(row(certainty));
        }
        state.acceptedProperty().addListener((o, was, is) -> update());
        update();
    }

    private ToggleButton row(Certainty certainty) {
        Label count = new Label();
        count.getStyleClass().add("secondary");
        count.setMinWidth(Region.USE_PREF_SIZE);
        counts.put(certainty, count);
        HBox row = new HBox(10, new CertaintyScale(certainty), new Label(Wording.of(certainty)), new Spacer(), count);
        row.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("facet-row");
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(12));
        button.setTooltip(new Tooltip("Keep claims that are " + Wording.explain(certainty)));
        button.setOnAction(event -> {
            var filter = state.filterProperty();
            filter.set(filter.get().withCertaintyToggled(certainty));
        });
        rows.put(certainty, button);
        return button;
    }

    private void update() {
        state.documentProperty().get().ifPresent(document -> {
            Facets facets = Facets.of(document.index(), state.filterProperty().get());
            Map<String, Integer> remaining = facets.of(Dimension.CERTAINTY).stream()
                    .collect(Collectors.toMap(
                            FacetValue::key, value -> value.remaining().claims()));
            rows.forEach((certainty, button) -> {
                int count = remaining.getOrDefault(certainty.name(), 0);
                counts.get(certainty).setText(Integer.toString(count));
                button.setSelected(state.filterProperty().get().certainties().contains(certainty));
                button.setAccessibleText(Wording.of(certainty) + ", " + Wording.count(count, "claim"));
            });
        });
    }
}
