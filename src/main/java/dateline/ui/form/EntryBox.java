package dateline.ui.form;

import dateline.ui.parts.Icons;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of several values of a row, with a cross that removes it; Delete and Backspace do so too. */
final class EntryBox extends VBox {
    private final Button cross;
    private final Optional<FormRow> note;

    /**
     * Creates the box.
     *
     * @param entry what it shows
     * @param onRemove what the cross does
     */
    EntryBox(Entry entry, Runnable onRemove) {
        getStyleClass().add("entry");
        cross = Icons.dress(new Button(), "icon-clear", "Remove " + entry.name(), "");
        cross.setOnAction(event -> onRemove.run());
        cross.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                onRemove.run();
                event.consume();
            }
        });
        Region words = entry.node().get();
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, cross);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        note = entry.note().map(Supplier::get);
        note.ifPresent(row -> {
            row.hideName();
            getChildren().add(row);
        });
    }

    Button cross() {
        return cross;
    }

    Optional<FormRow> note() {
        return note;
    }
}
