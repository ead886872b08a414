package dateline.ui.filter;

import atlantafx.base.controls.Spacer;
import dateline.index.FacetValue;
import dateline.index.FacetValue.Choice;
import dateline.text.ShownText;
import dateline.ui.parts.WrappedTip;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** An actor in the list of all: a check box, the name, and the number of events that would be left. */
final class ActorRow extends ListCell<FacetValue> {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("leaves-nothing");

    private final CheckBox check = new CheckBox();

    /**
     * Creates a row.
     *
     * @param toggle what a click does
     */
    ActorRow(Consumer<FacetValue> toggle) {
        getStyleClass().add("actor-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        check.setFocusTraversable(false);
        // The row answers the click, wherever it is.
        check.setMouseTransparent(true);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                toggle.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(FacetValue actor, boolean empty) {
        super.updateItem(actor, empty);
        if (empty || actor == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            pseudoClassStateChanged(EMPTY, false);
            return;
        }
        check.setSelected(actor.chosen() == Choice.CHOSEN);
        Label name = new Label(ShownText.line(actor.label()));
        name.setMinWidth(0);
        HBox row = new HBox(6, check, name, new Spacer(), new EventCount(actor));
        // A check box keeps room for words of its own, which it has not.
        HBox.setMargin(check, new Insets(0, -6, 0, 0));
        row.setAlignment(Pos.CENTER_LEFT);
        pseudoClassStateChanged(EMPTY, ActorChoices.leavesNothing(actor));
        setTooltip(WrappedTip.of(FilterWords.counts(actor)));
        setAccessibleText(FilterWords.spoken(actor));
        setGraphic(row);
    }
}
