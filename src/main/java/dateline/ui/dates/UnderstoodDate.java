package dateline.ui.dates;

import dateline.date.Edtf;
import dateline.io.imports.dates.entered.EnteredReading;
import dateline.ui.parts.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The line that says what was understood of a date: its words and its EDTF, or a sign and the reason why there is none.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class UnderstoodDate extends HBox {
    private final Region sign = Icons.icon("icon-error");
    private final Label words = new Label();
    private final Label edtf = new Label();

    /** Creates an empty line. */
    public UnderstoodDate() {
        getStyleClass().add("understood-date");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.SOMETIMES);
        edtf.getStyleClass().add("understood-edtf");
        edtf.setMinWidth(Region.USE_PREF_SIZE);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(sign, words, edtf);
    }

    /** Shows a reading. */
    public void show(EnteredReading reading) {
        boolean isDate = reading.date().isPresent();
        words.setText(reading.words());
        edtf.setText(reading.date().map(Edtf::canonical).orElse(""));
        for (Region part : new Region[] {sign, edtf}) {
            part.setVisible(isDate == (part == edtf));
            part.setManaged(part.isVisible());
        }
        words.getStyleClass().remove("understood-fault");
        if (!isDate) {
            words.getStyleClass().add("understood-fault");
        }
    }

    /** Returns all that the line says. */
    String text() {
        return edtf.getText().isEmpty() ? words.getText() : words.getText() + ", " + edtf.getText();
    }
}
