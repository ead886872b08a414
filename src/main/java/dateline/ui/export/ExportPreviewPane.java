package dateline.ui.export;

import dateline.date.words.English;
import dateline.export.ExportPreview;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Shows the beginning of what will be exported, its size, and what the format leaves out. */
final class ExportPreviewPane extends VBox {
    /** Time after which the reader is told that a preview is being made. */
    private static final Duration PATIENCE = Duration.millis(500);

    private final TextArea words = new TextArea();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Label waiting = new Label();
    private final Label size = new Label();
    private final Label leftOut = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    ExportPreviewPane(ExportModel model) {
        getStyleClass().add("export-preview");
        words.setEditable(false);
        words.getStyleClass().add("export-words");
        words.setAccessibleText("Beginning of the file");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.fitWidthProperty().bind(frame.widthProperty().subtract(2));
        picture.fitHeightProperty().bind(frame.heightProperty().subtract(2));
        frame.getStyleClass().add("export-picture");
        frame.setMinSize(0, 0);
        frame.setAlignment(Pos.CENTER);
        waiting.getStyleClass().add("secondary");
        waiting.setWrapText(true);
        StackPane middle = new StackPane(frame, words, waiting);
        middle.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        size.getStyleClass().add("secondary");
        leftOut.getStyleClass().add("export-left-out");
        leftOut.setWrapText(true);
        leftOut.managedProperty().bind(leftOut.textProperty().isNotEmpty());
        getChildren().addAll(middle, size, leftOut);
        patience.setOnFinished(event -> sayThatOneIsMade());
        model.previewProperty().addListener((o, was, is) -> show(is));
        model.failureProperty()
                .addListener((o, was, is) -> is.ifPresentOrElse(this::fail, () -> show(Optional.empty())));
        show(model.previewProperty().get());
    }

    private void show(Optional<ShownPreview> preview) {
        if (preview.isEmpty()) {
            // What was shown before stays for a moment, so that quick choices do not flicker.
            patience.playFromStart();
            waiting.setText("Preparing the preview\u2026");
            size.setText("");
            leftOut.setText("");
            return;
        }
        patience.stop();
        waiting.setVisible(false);
        ExportPreview made = preview.get().made();
        picture.setImage(preview.get().picture().orElse(null));
        frame.setVisible(made.png().isPresent());
        words.setText(made.beginning());
        words.setVisible(made.png().isEmpty());
        size.setText(made.what() + ", " + English.grouped(Math.max(1, Math.round(made.bytes() / 1000.0))) + " kB");
        leftOut.setText(String.join(" ", made.leftOut()));
    }

    private void sayThatOneIsMade() {
        picture.setImage(null);
        words.clear();
        waiting.setText("Preparing the preview\u2026");
        waiting.setVisible(true);
    }

    private void fail(String sentence) {
        patience.stop();
        frame.setVisible(false);
        words.setVisible(false);
        waiting.setVisible(true);
        waiting.setText(sentence);
    }
}
