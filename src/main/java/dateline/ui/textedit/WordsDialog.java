package dateline.ui.textedit;

import dateline.ui.parts.DialogFrame;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks for the words of a sentence or paragraph, and says below what would no longer fit with them.
 *
 * <p>Enter accepts, Escape cancels. Stands before its window alone and does not wait.
 */
final class WordsDialog {
    /** Rows of the words and of the report, and the characters of a row. */
    private static final int ROWS = 5;

    private static final int COLUMNS = 48;

    private final ButtonType accept;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TextArea words;
    private final Function<String, Trial> trial;
    private final TextArea report = area("");

    /**
     * Builds the dialogue without showing it.
     *
     * @param owner the window that it stands before
     * @param title what is done
     * @param button the word of the button that accepts
     * @param words the words at first
     * @param trial says what the edit with some words would do
     */
    WordsDialog(Window owner, String title, String button, String words, Function<String, Trial> trial) {
        this.trial = trial;
        this.words = area(inOneLine(words));
        accept = new ButtonType(button, ButtonData.OK_DONE);
        this.words.setAccessibleText("Words");
        this.words.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(inOneLine(change.getText()));
            return change;
        }));
        this.words.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        this.words.textProperty().addListener((o, was, is) -> judge());
        report.setEditable(false);
        report.setFocusTraversable(false);
        report.getStyleClass().add("edit-report");
        report.setAccessibleText("What no longer fits");
        VBox content = new VBox(this.words, report);
        content.getStyleClass().add("words-dialog");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(accept, ButtonType.CANCEL);
        DialogFrame.dress(dialog, owner);
        dialog.setHeaderText(title);
        DialogFrame.fit(dialog);
        dialog.setOnShown(event -> this.words.requestFocus());
        judge();
    }

    private static TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(COLUMNS);
        return area;
    }

    /** Returns a text with blanks in the place of line ends and tabs. */
    static String inOneLine(String text) {
        return text.replaceAll("\\R|\\t", " ");
    }

    /** Shows words that are not to be changed, as those of a sentence that is to be removed. */
    WordsDialog readOnly() {
        words.setEditable(false);
        return this;
    }

    private void judge() {
        Trial now = trial.apply(words.getText());
        report.setText(now.report());
        button(accept).setDisable(!now.possible());
    }

    private Node button(ButtonType type) {
        return dialog.getDialogPane().lookupButton(type);
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            if (!event.isShiftDown()) {
                ((Button) button(accept)).fire();
            }
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            ((Button) button(ButtonType.CANCEL)).fire();
            event.consume();
        } else if (code == KeyCode.TAB) {
            button(event.isShiftDown() ? ButtonType.CANCEL : accept).requestFocus();
            event.consume();
        }
    }

    /**
     * Shows the dialogue and returns at once.
     *
     * @param onAccept hears the words; not called if the reader cancels
     */
    void show(Consumer<String> onAccept) {
        dialog.setOnHidden(event -> {
            if (accept.equals(dialog.getResult())) {
                onAccept.accept(words.getText());
            }
        });
        dialog.show();
    }
}
