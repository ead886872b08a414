package dateline.ui.filter;

import dateline.index.FacetValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Shows the number of an actor's events: "80", or "14 of 80" where the filter would leave fewer. */
final class EventCount extends HBox {
    EventCount(FacetValue actor) {
        super(3);
        int left = actor.remaining().events();
        int total = actor.total().events();
        if (left != total) {
            getChildren().add(new Label(Integer.toString(left)));
        }
        Label all = new Label(left == total ? Integer.toString(total) : "of " + total);
        all.getStyleClass().add("count");
        getChildren().add(all);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("event-count");
    }
}
