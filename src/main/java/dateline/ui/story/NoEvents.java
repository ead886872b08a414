package dateline.ui.story;

import dateline.ui.parts.NothingLeft;
import dateline.ui.state.ReadingState;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says over an empty timeline that the open commentary names no events; not there otherwise. */
public final class NoEvents extends Label {
    /**
     * Creates the notice and ties it to what the window shows.
     *
     * @param state what the window shows
     */
    public NoEvents(ReadingState state) {
        super(NothingLeft.noneYet("event"));
        getStyleClass().add("empty-state");
        setWrapText(true);
        setMaxHeight(Region.USE_PREF_SIZE);
        visibleProperty()
                .bind(state.documentProperty()
                        .map(open -> open.filter(shown -> shown.index().events().isEmpty())
                                .isPresent()));
        managedProperty().bind(visibleProperty());
    }
}
