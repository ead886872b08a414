package dateline.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Something below the window's parts that is there only at times; its share of the height is kept while it is away. */
final class BottomPane extends SplitPane {
    /** The height of what comes and goes before it was ever moved, in pixels. */
    private static final double FIRST_HEIGHT = 300;

    /** The largest share of the height that it takes at first. */
    private static final double MOST_SHARE = 0.5;

    private final Region drawn;
    private OptionalDouble position = OptionalDouble.empty();
    private Node focusedBefore;

    /**
     * Creates one.
     *
     * @param above what stays
     * @param drawn what comes and goes
     * @param shown whether it is there
     */
    BottomPane(Node above, Region drawn, BooleanProperty shown) {
        this.drawn = drawn;
        focusedBefore = above;
        setOrientation(Orientation.VERTICAL);
        // Otherwise parts that want more height than the window has push its last line out.
        setMinHeight(0);
        getItems().setAll(above);
        setResizableWithParent(drawn, false);
        shown.addListener((o, was, is) -> draw(is));
    }

    private void draw(boolean open) {
        if (open) {
            focusedBefore = focusOwner().orElse(focusedBefore);
            getItems().add(drawn);
            setDividerPositions(position.orElseGet(this::firstPosition));
        } else {
            position = OptionalDouble.of(getDividerPositions()[0]);
            boolean hadFocus = focusOwner().filter(this::isInDrawer).isPresent();
            getItems().remove(drawn);
            if (hadFocus) {
                focusedBefore.requestFocus();
            }
        }
    }

    private double firstPosition() {
        return 1 - Math.min(MOST_SHARE, FIRST_HEIGHT / Math.max(1, getHeight()));
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    private boolean isInDrawer(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(drawn::equals);
    }
}
