package dateline.ui.reading;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Item;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * What stands left of a sentence: where there is room the items that rest on it, its number, a tick for each claim, and a bar
 * beside the selection.
 */
final class MarginMark extends HBox {
    private static final PseudoClass STARTS = PseudoClass.getPseudoClass("starts-paragraph");

    /** The most ticks that have room. */
    private static final int MOST_TICKS = 6;

    private final Label number = new Label();
    private final HBox ticks = new HBox();
    private final Region bar = new Region();

    MarginMark() {
        getStyleClass().add("margin-mark");
        setAlignment(Pos.TOP_RIGHT);
        number.getStyleClass().add("paragraph-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        ticks.getStyleClass().add("ticks");
        bar.getStyleClass().add("bar");
        bar.setMaxHeight(Double.MAX_VALUE);
        setFillHeight(true);
        getChildren().addAll(number, ticks, bar);
    }

    /**
     * Shows a sentence.
     *
     * @param text the number
     * @param selected whether the sentence belongs to the selection
     * @param startsParagraph whether it is the first of a paragraph
     * @param items what rests on it
     */
    void show(String text, boolean selected, boolean startsParagraph, List<Item> items) {
        number.setText(text);
        bar.getStyleClass().add(selected ? "selected" : "plain");
        pseudoClassStateChanged(STARTS, startsParagraph);
        ticks.getChildren().clear();
        items.stream()
                .filter(Claim.class::isInstance)
                .sorted((one, other) -> Boolean.compare(isPale(one), isPale(other)))
                .limit(MOST_TICKS)
                .forEach(claim -> {
                    Region tick = new Region();
                    tick.getStyleClass().addAll("tick", isPale(claim) ? "pale" : "sure");
                    ticks.getChildren().add(tick);
                });
    }

    private static boolean isPale(Item claim) {
        return claim.certainty() != Certainty.ASSERTED;
    }

    /**
     * Names the items beside the sentence.
     *
     * @param items what rests on it
     * @param width of the names, in pixels
     * @param onItem what a click on a name does
     */
    void name(List<Item> items, double width, Consumer<Item> onItem) {
        getChildren().add(0, new MarginItems(items, width, onItem));
    }
}
