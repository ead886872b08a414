package dateline.ui.filter;

import dateline.date.words.English;
import dateline.index.Dimension;
import dateline.index.FacetValue;
import dateline.model.Certainty;
import dateline.model.ClaimRole;
import dateline.text.ShownText;
import dateline.ui.parts.CertaintyScale;
import dateline.wording.Wording;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A value of a facet: a check box, the value in words, and how many items that have it pass the rest of the filter. */
final class FacetCell extends ValueRow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Dimension dimension;

    /**
     * Creates a cell.
     *
     * @param dimension whose value it shows
     * @param toggle what a click does
     */
    FacetCell(Dimension dimension, Consumer<FacetValue> toggle) {
        super("facet-cell", toggle);
        this.dimension = dimension;
    }

    @Override
    void show(FacetValue value) {
        boolean chosen = value.chosen() == FacetValue.Choice.CHOSEN;
        pseudoClassStateChanged(CHOSEN, chosen);
        int count = count(value.remaining());
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("secondary");
        number.setMinWidth(Region.USE_PREF_SIZE);
        String words = English.capitalised(value.label());
        String spoken = words + ", " + Wording.count(count, noun()) + (chosen ? ", in the filter" : "");
        HBox row = show(ShownText.line(words), tip(value), spoken, number);
        if (dimension == Dimension.CERTAINTY) {
            row.getChildren().add(1, new CertaintyScale(Certainty.valueOf(value.key())));
        }
    }

    private int count(FacetValue.Count items) {
        return switch (dimension) {
            case CATEGORY -> items.events();
            case UNFINISHED -> items.sum();
            default -> items.claims();
        };
    }

    private String noun() {
        return switch (dimension) {
            case CATEGORY -> "event";
            case UNFINISHED -> "item";
            default -> "claim";
        };
    }

    @Override
    void showNothing() {
        pseudoClassStateChanged(CHOSEN, false);
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
            case UNFINISHED -> "Keep " + value.label();
        };
    }
}
