package dateline.ui.filter;

import atlantafx.base.controls.Spacer;
import dateline.date.words.English;
import dateline.index.Dimension;
import dateline.index.FacetValue;
import dateline.model.Certainty;
import dateline.model.ClaimRole;
import dateline.text.ShownText;
import dateline.ui.parts.CertaintyScale;
import dateline.ui.parts.Wording;
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
import javafx.scene.layout.Region;

/** A value of a facet: a check box, the value in words, and how many items that have it pass the rest of the filter. */
final class FacetCell extends ListCell<FacetValue> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Dimension dimension;
    private final CheckBox check = new CheckBox();

    /**
     * Creates a cell.
     *
     * @param dimension whose value it shows
     * @param toggle what a click does
     */
    FacetCell(Dimension dimension, Consumer<FacetValue> toggle) {
        this.dimension = dimension;
        getStyleClass().add("facet-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        check.setFocusTraversable(false);
        // The cell answers the click, wherever in its row it is.
        check.setMouseTransparent(true);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                toggle.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(FacetValue value, boolean empty) {
        super.updateItem(value, empty);
        boolean chosen = !empty && value != null && value.chosen() == FacetValue.Choice.CHOSEN;
        pseudoClassStateChanged(CHOSEN, chosen);
        if (empty || value == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        boolean events = dimension == Dimension.CATEGORY;
        int count = events ? value.remaining().events() : value.remaining().claims();
        check.setSelected(chosen);
        Label words = new Label(ShownText.line(English.capitalised(value.label())));
        words.setMinWidth(0);
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("secondary");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, check, words, new Spacer(), number);
        // A check box keeps room for words of its own, which it has not.
        HBox.setMargin(check, new Insets(0, -6, 0, 0));
        if (dimension == Dimension.CERTAINTY) {
            row.getChildren().add(1, new CertaintyScale(Certainty.valueOf(value.key())));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        setTooltip(WrappedTip.of(tip(value)));
        setAccessibleText(English.capitalised(value.label()) + ", " + Wording.count(count, events ? "event" : "claim")
                + (chosen ? ", in the filter" : ""));
        setGraphic(row);
    }

    private String tip(FacetValue value) {
        return switch (dimension) {
            case ACTOR -> "Keep what concerns " + value.label();
            case CATEGORY -> "Keep events of the category " + value.label();
            case CLAIM_KIND -> "Keep " + value.label() + " claims";
            case HOLDER -> "Keep claims held by " + value.label();
            case CERTAINTY -> "Keep claims that are " + Wording.explain(Certainty.valueOf(value.key()));
            case ROLE ->
                "Keep claims of the role " + value.label() + ": each "
                        + Wording.explain(ClaimRole.valueOf(value.key()));
        };
    }
}
