package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnMapping;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says below the choices what becomes of the rows, what is lost, and why the table cannot be read if it cannot. */
final class MappingVerdict extends VBox {
    private final MappingModel model;
    private final Label rows = new Label();
    private final Label unused = new Label();
    private final Label obstacle = new Label();

    MappingVerdict(MappingModel model) {
        this.model = model;
        getStyleClass().add("mapping-verdict");
        for (Label label : List.of(rows, unused, obstacle)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        rows.getStyleClass().add("mapping-rows");
        unused.getStyleClass().add("secondary");
        obstacle.getStyleClass().add("mapping-obstacle");
        getChildren().setAll(rows, unused, obstacle);
        model.mappingProperty().addListener((o, was, is) -> say(is));
        model.attemptProperty()
                .addListener((o, was, is) -> say(model.mappingProperty().get()));
        model.obstacleProperty().addListener((o, was, is) -> {
            say(model.mappingProperty().get());
            show(is);
        });
        say(model.mappingProperty().get());
        show(model.obstacleProperty().get());
    }

    private void say(ColumnMapping mapping) {
        rows.setText(model.attemptProperty()
                .get()
                .map(attempt -> MappingWords.rows(model.trial(), attempt))
                .orElse(model.hasFailed() ? "" : "Reading the first rows\u2026"));
        unused.setText(MappingWords.unused(model.trial().preview().header(), mapping));
        show(unused, !unused.getText().isEmpty());
    }

    private void show(Optional<String> reason) {
        obstacle.setText(reason.map(words -> "\u26a0 " + words).orElse(""));
        show(obstacle, reason.isPresent());
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
