package dateline.ui.filter;

import dateline.index.FacetValue;
import dateline.text.ShownText;
import java.util.function.Consumer;
import javafx.css.PseudoClass;

/** An actor in the list of all: a check box, the name, and the number of events that would be left. */
final class ActorRow extends ValueRow {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("leaves-nothing");

    /**
     * Creates a row.
     *
     * @param toggle what a click does
     */
    ActorRow(Consumer<FacetValue> toggle) {
        super("actor-row", toggle);
    }

    @Override
    void show(FacetValue actor) {
        pseudoClassStateChanged(EMPTY, ActorChoices.leavesNothing(actor));
        show(
                ShownText.line(actor.label()),
                FilterWords.counts(actor),
                FilterWords.spoken(actor),
                new EventCount(actor));
    }

    @Override
    void showNothing() {
        pseudoClassStateChanged(EMPTY, false);
    }
}
