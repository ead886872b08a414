package dateline.ui.shell;

import dateline.ui.actors.ActorsPanel;
import dateline.ui.claims.ClaimsView;
import dateline.ui.detail.DetailPane;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.reading.PassageCitation;
import dateline.ui.reading.ReadingPane;
import dateline.ui.session.WindowMemory;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/**
 * The columns of a window: the actors at the left, the timeline, claims or text in the middle, the selection and the text at the
 * right. Used on the JavaFX application thread.
 */
final class MainPanes {
    private final Node timeline;
    private final ActorsPanel actors;
    private final ClaimsView claims;
    private final ReadingPane reading;
    private final StackPane centre = new StackPane();
    private final StackPane textHome = new StackPane();
    private final SplitPane side = new SplitPane();
    private final SplitPane columns = new SplitPane();

    /**
     * Builds the columns.
     *
     * @param state what the window shows
     * @param timeline the timeline with its toolbar
     * @param citation copies passages
     * @param background where work runs that must not hold up the window
     * @param onAddCopy what to do when the reader wants to add a copy of the article
     */
    MainPanes(
            ReadingState state, Node timeline, PassageCitation citation, TaskExecutor background, Runnable onAddCopy) {
        this.timeline = timeline;
        actors = new ActorsPanel(state);
        claims = new ClaimsView(state);
        claims.setBackground(background);
        reading = new ReadingPane(state, citation);
        reading.onAddCopyProperty().set(onAddCopy);
        textHome.getStyleClass().add("text-home");
        side.setOrientation(Orientation.VERTICAL);
        side.getItems().setAll(new DetailPane(state, citation), textHome);
        side.minWidthProperty().bind(Bindings.max(280, state.textSizeProperty().multiply(12)));
        actors.minWidthProperty()
                .bind(Bindings.max(210, state.textSizeProperty().multiply(11)));
        centre.setMinWidth(320);
        columns.getItems().setAll(actors, centre, side);
        SplitPane.setResizableWithParent(actors, false);
        SplitPane.setResizableWithParent(side, false);
        columns.setDividerPositions(WindowMemory.DEFAULT_DIVIDERS.get(0), WindowMemory.DEFAULT_DIVIDERS.get(1));
        side.setDividerPositions(WindowMemory.DEFAULT_DIVIDERS.get(2));
        state.centreViewProperty().addListener((o, was, is) -> showView(is));
        showView(state.centreViewProperty().get());
    }

    Node root() {
        return columns;
    }

    /** The text stands beside the timeline and the claims, and takes the middle where it is chosen as the view. */
    private void showView(CentreView view) {
        textHome.getChildren().clear();
        centre.getChildren()
                .setAll(
                        switch (view) {
                            case TIMELINE -> timeline;
                            case CLAIMS -> claims;
                            case TEXT -> reading;
                        });
        if (view == CentreView.TEXT) {
            side.getItems().remove(textHome);
        } else {
            textHome.getChildren().setAll(reading);
            if (!side.getItems().contains(textHome)) {
                side.getItems().add(textHome);
            }
        }
    }

    ActorsPanel actors() {
        return actors;
    }

    /** Returns the split panes, from the outer to the inner, whose dividers are remembered. */
    List<SplitPane> splitPanes() {
        return List.of(columns, side);
    }

    /** Lets go what would be held when the window is closed. */
    void dispose() {
        reading.dispose();
    }
}
