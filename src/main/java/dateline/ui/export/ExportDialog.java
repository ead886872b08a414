package dateline.ui.export;

import dateline.export.ExportFormat;
import dateline.ui.parts.DialogFrame;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks in which form the document is handed on, and shows what that will be.
 *
 * <p>Built and used on the JavaFX application thread. Stands before its window alone and does not wait.
 */
final class ExportDialog {
    /** Size of the dialogue, in font sizes. */
    private static final double WIDTH = 76;

    private static final double HEIGHT = 52;

    private final ButtonType export = new ButtonType("Export\u2026", ButtonData.OK_DONE);
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ExportModel model;

    /**
     * Builds the dialogue without showing it.
     *
     * @param owner the window that it stands before
     * @param model what is chosen at the start
     * @param textSize the size of the text, in pixels
     */
    ExportDialog(Window owner, ExportModel model, double textSize) {
        this.model = model;
        ListView<ExportFormat> formats = formats();
        ExportPreviewPane preview = new ExportPreviewPane(model);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox right = new VBox(new ExportChoices(model), preview);
        right.getStyleClass().add("export-right");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox content = new HBox(formats, new Separator(Orientation.VERTICAL), right);
        content.getStyleClass().add("export-content");
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("export-dialog");
        pane.setContent(content);
        pane.getButtonTypes().setAll(export, ButtonType.CANCEL);
        pane.lookupButton(export).disableProperty().bind(model.failureProperty().map(reason -> reason.isPresent()));
        DialogFrame.dress(dialog, owner);
        dialog.setHeaderText("In which form is the document handed on?");
        DialogFrame.fit(dialog, WIDTH * textSize, HEIGHT * textSize);
        dialog.setOnShown(event -> formats.requestFocus());
    }

    private ListView<ExportFormat> formats() {
        ListView<ExportFormat> formats = new ListView<>();
        formats.getItems().setAll(ExportFormat.values());
        formats.getStyleClass().addAll("export-formats", "edge-to-edge");
        formats.setAccessibleText("Formats");
        formats.setCellFactory(list -> new ExportFormatCell());
        // The list would keep the key, by which it ends an editing that it does not have.
        formats.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dialog.setResult(ButtonType.CANCEL);
            }
        });
        formats.getSelectionModel().select(model.formatProperty().get());
        formats.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.formatProperty().set(is);
            }
        });
        return formats;
    }

    /**
     * Shows the dialogue and returns at once.
     *
     * @param onExport hears what was chosen; not called if the reader cancels
     */
    void show(Consumer<ExportRequest> onExport) {
        dialog.setOnHidden(event -> {
            model.close();
            if (export.equals(dialog.getResult())) {
                onExport.accept(model.request());
            }
        });
        dialog.show();
    }
}
