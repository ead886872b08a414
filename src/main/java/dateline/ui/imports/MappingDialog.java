package dateline.ui.imports;

import dateline.imports.ColumnMapping;
import dateline.imports.CsvTrial;
import dateline.ui.task.Background;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Asks which column of a table holds what.
 *
 * <p>Built and used on the JavaFX application thread. Stands before its window alone and does not wait: what was chosen
 * is told to whoever asked.
 */
public final class MappingDialog {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    /** How large the dialogue is, in widths of the text's size. */
    private static final double WIDTH = 70;

    private static final double HEIGHT = 50;
    /** What is left free of the screen for the frame, in pixels. */
    private static final double FRAME = 60;

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
            Window owner, Background background, String name, CsvTrial trial, ColumnMapping initial, double textSize) {
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
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Dateline");
        dialog.setHeaderText("Which column of " + MappingWords.shorten(name, 60) + " holds what?");
        dialog.setResizable(true);
        dress(owner, textSize);
        dialog.setOnShown(event -> view.focusFirst());
    }

    /** Gives the dialogue the window's look and size of text, and as much room as both need. */
    private void dress(Window owner, double size) {
        DialogPane pane = dialog.getDialogPane();
        pane.setStyle("-fx-font-size: " + size + "px;");
        if (owner.getScene() != null) {
            Parent root = owner.getScene().getRoot();
            pane.getStylesheets().setAll(owner.getScene().getStylesheets());
            pane.pseudoClassStateChanged(DARK, root.getPseudoClassStates().contains(DARK));
        }
        Rectangle2D screen = Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double width = Math.min(WIDTH * size, screen.getWidth() - FRAME);
        double height = Math.min(HEIGHT * size, screen.getHeight() - FRAME);
        pane.setPrefSize(width, height);
        // Some window managers of Linux show a dialogue at 200 by 200 pixels, unless it may not be that small, and tell
        // of
        // such a size of its owner, whose place alone is of no use then (openjdk-jfx issue 222).
        if (pane.getScene().getWindow() instanceof Stage stage) {
            stage.setMinWidth(width);
            stage.setMinHeight(height);
        }
        dialog.setWidth(width);
        dialog.setHeight(height);
        double x = within(owner.getX(), sceneWidth(owner), width, screen.getMinX(), screen.getMaxX());
        double y = within(owner.getY(), sceneHeight(owner), height, screen.getMinY(), screen.getMaxY());
        moveTo(x, y);
        // Some of them move it to the corner when they show it.
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> Platform.runLater(() -> moveTo(x, y)));
    }

    private void moveTo(double x, double y) {
        dialog.setX(x);
        dialog.setY(y);
    }

    private static double sceneWidth(Window owner) {
        return owner.getScene() == null ? 0 : owner.getScene().getWidth();
    }

    private static double sceneHeight(Window owner) {
        return owner.getScene() == null ? 0 : owner.getScene().getHeight();
    }

    /** Centres a stretch on another, with room for the frame at both ends of the screen. */
    private static double within(double start, double length, double own, double least, double most) {
        double centred = start + (length - own) / 2;
        // A window that was never shown stands nowhere yet.
        return Double.isNaN(centred) || length == 0
                ? (least + most - own) / 2
                : Math.max(least + FRAME / 2, Math.min(centred, most - own - FRAME / 2));
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
                onOpen.accept(model.mappingProperty().get());
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
