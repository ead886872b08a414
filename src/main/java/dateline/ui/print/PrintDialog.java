package dateline.ui.print;

import dateline.export.content.ExportContent;
import dateline.export.paper.PaperSize;
import dateline.index.CommentaryIndex;
import dateline.ui.parts.DialogFrame;
import dateline.ui.print.PrintRequest.What;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;

/**
 * Asks what is to be printed, on which paper and by which printer.
 *
 * <p>Built and used on the JavaFX application thread. Stands before its window alone and does not wait.
 */
final class PrintDialog {
    private static final int MOST_COPIES = 99;

    private final ButtonType print = new ButtonType("Print", ButtonData.OK_DONE);
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final GridPane rows = new GridPane();
    private final ChoiceBox<What> what;
    private final ChoiceBox<PaperSize> size;
    private final ChoiceBox<String> printer;
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final CheckBox filtered = new CheckBox();
    private final CheckBox text = new CheckBox("With the text, word for word, which is its publisher\u2019s");
    private final ExportContent whole;
    private final Optional<ExportContent> part;

    /**
     * Builds the dialogue without showing it.
     *
     * @param owner the window that it stands before
     * @param whole the whole document
     * @param part what the filter shows, if that is less
     * @param printers their names, one at least
     */
    PrintDialog(Window owner, ExportContent whole, Optional<ExportContent> part, List<String> printers) {
        this.whole = whole;
        this.part = part;
        what = choice(List.of(What.values()), What::label);
        size = choice(List.of(PaperSize.values()), PaperSize::label);
        printer = choice(printers, Function.identity());
        rows.getStyleClass().add("print-dialog");
        copies.setEditable(true);
        copies.setPrefWidth(90);
        row("_What", what);
        row("_Printer", printer);
        row("P_aper", size);
        row("_Copies", copies);
        part.ifPresent(shown -> {
            filtered.setText("Only what the filter shows: " + share(shown));
            filtered.setSelected(true);
            rows.addRow(rows.getRowCount(), new Label(), filtered);
        });
        if (whole.hasPublishersText()) {
            text.disableProperty().bind(Bindings.notEqual(what.valueProperty(), What.REPORT));
            rows.addRow(rows.getRowCount(), new Label(), text);
        }
        dialog.getDialogPane().setContent(rows);
        dialog.getDialogPane().getButtonTypes().setAll(print, ButtonType.CANCEL);
        DialogFrame.dress(dialog, owner);
        dialog.setHeaderText("Print");
        DialogFrame.fit(dialog);
        dialog.setOnShown(event -> what.requestFocus());
    }

    /** Returns how much of the document the filter shows, in words. */
    private String share(ExportContent shown) {
        CommentaryIndex all = whole.index();
        return Wording.share(shown.index().events().size(), all.events().size(), "event") + ", "
                + Wording.share(shown.index().claims().size(), all.claims().size(), "claim");
    }

    private static <T> ChoiceBox<T> choice(List<T> values, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String name) {
                throw new UnsupportedOperationException("a value is chosen, not written");
            }
        });
        box.setValue(values.get(0));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private void row(String name, Node control) {
        Label label = new Label(name);
        label.setMnemonicParsing(true);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        rows.addRow(rows.getRowCount(), label, control);
    }

    /**
     * Shows the dialogue and returns at once.
     *
     * @param onPrint hears what is to be printed; not called if the reader cancels
     */
    void show(Consumer<PrintRequest> onPrint) {
        dialog.setOnHidden(event -> {
            if (print.equals(dialog.getResult())) {
                onPrint.accept(request());
            }
        });
        dialog.show();
    }

    private PrintRequest request() {
        ExportContent chosen = part.filter(shown -> filtered.isSelected()).orElse(whole);
        ExportContent content = whole.hasPublishersText() && !text.isSelected() ? chosen.withoutText() : chosen;
        return new PrintRequest(content, what.getValue(), size.getValue(), printer.getValue(), copies.getValue());
    }
}
