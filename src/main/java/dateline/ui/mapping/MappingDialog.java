package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.CsvTrial;
import dateline.ui.parts.DialogFrame;
import dateline.ui.parts.TaskExecutor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks which column of a table holds what.
 *
 * <p>Built and used on the JavaFX application thread. Stands before its window alone and does not wait: what was chosen
 * is told to whoever asked.
 */
public final class MappingDialog {
    /** Size of the dialogue, in font sizes. */
    private static final double WIDTH = 70;

    private static final double HEIGHT = 50;

    private final ButtonType open = new ButtonType("Open", ButtonData.OK_DONE);
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final MappingModel model;
    private Runnable onCancel = () -> {};

    /**
     * Builds the dialogue without showing it.
     *
     * @param owner the window that it stands before
     * @param background where mappings are tried
     * @param name the file's name
     * @param trial the table
     * @param initial what is chosen at the start, of columns that the table has
     * @param textSize the size of the text, in pixels
     */
    public MappingDialog(
            Window owner,
            TaskExecutor background,
            String name,
            CsvTrial trial,
            ColumnMapping initial,
            double textSize) {
        model = new MappingModel(trial, initial, background);
        MappingView view = new MappingView(model);
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("mapping-dialog");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        pane.setContent(new VBox(scroll, new MappingVerdict(model)));
        pane.getButtonTypes().setAll(open, ButtonType.CANCEL);
        pane.lookupButton(open)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.obstacleProperty().get().isPresent(), model.obstacleProperty()));
        DialogFrame.dress(dialog, owner);
        dialog.setHeaderText("Which column of " + MappingWords.shorten(name, 60) + " holds what?");
        DialogFrame.fit(dialog, WIDTH * textSize, HEIGHT * textSize);
        dialog.setOnShown(event -> view.focusFirst());
    }

    /**
     * Shows the dialogue and returns at once.
     *
     * @param onOpen hears what was chosen
     * @param whenCancelled is told that nothing was
     */
    public void show(Consumer<ColumnMapping> onOpen, Runnable whenCancelled) {
        onCancel = whenCancelled;
        dialog.setOnHidden(event -> {
            model.close();
            if (open.equals(dialog.getResult())) {
                onOpen.accept(model.chosen());
            } else {
                onCancel.run();
            }
        });
        dialog.show();
    }

    /** Takes the dialogue away; nobody is told. */
    public void close() {
        onCancel = () -> {};
        dialog.close();
    }
}
