package dateline.ui.app;

import dateline.ui.actors.ActorsPanel;
import dateline.ui.claims.ClaimsView;
import dateline.ui.detail.DetailPane;
import dateline.ui.reading.PassageCitation;
import dateline.ui.reading.ReadingPane;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import dateline.ui.task.Background;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/**
 * The columns of a window: the actors at the left, the timeline, claims or text in the middle, the selection and the text at the
 * right.
 *
 * <p>All but the timeline is built after the window's first frame, or when it is first asked for: to a reader the window is up
 * that much earlier. Used on the JavaFX application thread.
 */
final class Panes {
    private final ReadingState state;
    private final Node timeline;
    private final PassageCitation citation;
    private final Background background;
    private final Runnable onAddCopy;
    private final StackPane actorsHome = new StackPane();
    private final StackPane centre = new StackPane();
    private final StackPane detailHome = new StackPane();
    private final StackPane textHome = new StackPane();
    private final SplitPane side = new SplitPane();
    private final SplitPane columns = new SplitPane();
    private Optional<Built> built = Optional.empty();
    private boolean closed;

    /** What is built late. */
    private record Built(ActorsPanel actors, ClaimsView claims, ReadingPane reading) {}

    /**
     * Builds the columns with the timeline only.
     *
     * @param state what the window shows
     * @param timeline the timeline with its toolbar
     * @param citation copies passages
     * @param background where work runs that must not hold up the window
     * @param onAddCopy what to do when the reader wants to add a copy of the article
     */
    Panes(ReadingState state, Node timeline, PassageCitation citation, Background background, Runnable onAddCopy) {
        this.state = state;
        this.timeline = timeline;
        this.citation = citation;
        this.background = background;
        this.onAddCopy = onAddCopy;
        textHome.getStyleClass().add("text-home");
        side.setOrientation(Orientation.VERTICAL);
        side.getItems().setAll(detailHome, textHome);
        side.setDividerPositions(0.5);
        side.setMinWidth(260);
        actorsHome.setMinWidth(190);
        centre.setMinWidth(320);
        columns.getItems().setAll(actorsHome, centre, side);
        columns.widthProperty().addListener(new FirstWidths(columns));
        SplitPane.setResizableWithParent(actorsHome, false);
        SplitPane.setResizableWithParent(side, false);
        state.centreViewProperty().addListener((o, was, is) -> showView(is));
        showView(state.centreViewProperty().get());
    }

    Node root() {
        return columns;
    }

    /** Builds what is not built yet, unless the window was closed before its first frame. */
    void complete() {
        if (!closed) {
            built();
        }
    }

    /** Tells whether everything is built. */
    boolean areComplete() {
        return built.isPresent();
    }

    private Built built() {
        if (built.isEmpty()) {
            ClaimsView claims = new ClaimsView(state);
            claims.setBackground(background);
            ReadingPane reading = new ReadingPane(state, citation);
            reading.onAddCopyProperty().set(onAddCopy);
            built = Optional.of(new Built(new ActorsPanel(state), claims, reading));
            actorsHome.getChildren().setAll(built.get().actors());
            detailHome.getChildren().setAll(new DetailPane(state, citation));
            showView(state.centreViewProperty().get());
        }
        return built.get();
    }

    /** The text stands beside the timeline and the claims, and takes the middle where it is chosen as the view. */
    private void showView(CentreView view) {
        if (view != CentreView.TIMELINE) {
            built();
        }
        textHome.getChildren().clear();
        centre.getChildren()
                .setAll(
                        switch (view) {
                            case TIMELINE -> timeline;
                            case CLAIMS -> built().claims();
                            case TEXT -> built().reading();
                        });
        if (view == CentreView.TEXT) {
            side.getItems().remove(textHome);
        } else {
            built.ifPresent(panes -> textHome.getChildren().setAll(panes.reading()));
            if (!side.getItems().contains(textHome)) {
                side.getItems().add(textHome);
            }
        }
    }

    ActorsPanel actors() {
        return built().actors();
    }

    /** Returns the split panes, from the outer to the inner, whose dividers are remembered. */
    List<SplitPane> splitPanes() {
        return List.of(columns, side);
    }

    /** Lets go what would be held when the window is closed. */
    void dispose() {
        closed = true;
        built.ifPresent(panes -> panes.reading().dispose());
    }
}
