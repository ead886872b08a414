package dateline.ui.filter;

import dateline.index.FacetValue;
import dateline.index.FacetValue.Choice;
import dateline.text.ShownText;
import dateline.ui.filter.FilterWords.ChosenValue;
import dateline.ui.parts.Icons;
import dateline.ui.parts.WrappedTip;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A chip of the filter: filled, with a check or a cross, where it is chosen. */
final class FilterChip extends ToggleButton {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("leaves-nothing");

    private FilterChip(String key, String words, Runnable onToggle) {
        super(ShownText.line(words));
        setId(key);
        getStyleClass().setAll("filter-chip");
        setMnemonicParsing(false);
        setMinHeight(Region.USE_PREF_SIZE);
        setOnAction(event -> onToggle.run());
    }

    /** Returns the chip of an actor, with its number of events. */
    static FilterChip of(FacetValue actor, Runnable onToggle) {
        FilterChip chip = new FilterChip("actor " + actor.key(), actor.label(), onToggle);
        boolean chosen = actor.chosen() == Choice.CHOSEN;
        Label name = new Label(chip.getText());
        HBox words = new HBox(4, name, new EventCount(actor));
        words.setAlignment(Pos.CENTER_LEFT);
        if (chosen) {
            words.getChildren().add(0, Icons.icon("icon-check"));
        }
        chip.setGraphic(words);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setSelected(chosen);
        chip.pseudoClassStateChanged(EMPTY, ActorChoices.leavesNothing(actor));
        chip.setTooltip(WrappedTip.of(FilterWords.counts(actor)));
        chip.setAccessibleText("Filter by " + FilterWords.spoken(actor));
        return chip;
    }

    /** Returns the chip of another chosen value; a press takes the value out of the filter. */
    static FilterChip of(ChosenValue value, Runnable onToggle) {
        FilterChip chip = new FilterChip(value.dimension() + " " + value.key(), value.words(), onToggle);
        chip.setGraphic(Icons.icon("icon-clear"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setSelected(true);
        chip.setTooltip(WrappedTip.of("Take \u201c" + value.words() + "\u201d out of the filter"));
        chip.setAccessibleText("Filter by " + value.words() + ", in the filter");
        return chip;
    }
}
