package dateline.ui.actors;

import dateline.index.ActorMatch;
import dateline.ui.state.ReadingState;
import javafx.beans.property.SimpleObjectProperty;

/** The "any or all" part of the filter as a property of its own. */
final class MatchProperty extends SimpleObjectProperty<ActorMatch> {
    MatchProperty(ReadingState state) {
        super(state.filterProperty().get().match());
        addListener((o, was, is) -> {
            var filter = state.filterProperty();
            filter.set(filter.get().withMatch(is));
        });
        state.filterProperty().addListener((o, was, is) -> set(is.match()));
    }
}
