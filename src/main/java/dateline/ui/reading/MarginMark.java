package dateline.ui.reading;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What stands left of a sentence: its paragraph's number and a bar that tells whether anything rests on it. */
final class MarginMark extends HBox {
    private static final PseudoClass STARTS = PseudoClass.getPseudoClass("starts-paragraph");

    private final Label number = new Label();
    private final Region bar = new Region();

    MarginMark() {
        getStyleClass().add("margin-mark");
        setAlignment(Pos.TOP_RIGHT);
        number.getStyleClass().add("paragraph-number");
        bar.getStyleClass().add("bar");
        bar.setMaxHeight(Double.MAX_VALUE);
        setFillHeight(true);
        getChildren().addAll(number, bar);
    }

    void show(String paragraphNumber, String role, boolean startsParagraph) {
        number.setText(paragraphNumber);
        bar.getStyleClass().add(role);
        pseudoClassStateChanged(STARTS, startsParagraph);
    }
}
