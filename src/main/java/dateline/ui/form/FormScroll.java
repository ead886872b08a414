package dateline.ui.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to a row of a form. */
final class FormScroll {
    /** What stays in sight above the part, in pixels. */
    private static final double ABOVE = 40;

    private FormScroll() {}

    /** Scrolls the innermost scroll pane around a node so that the node is near its top; does nothing without one. */
    static void show(Node node) {
        Node up = node;
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        if (up instanceof ScrollPane pane) {
            // What was just put in has no place yet.
            pane.applyCss();
            pane.layout();
            Node content = pane.getContent();
            Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double hidden = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            if (hidden > 0) {
                pane.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - ABOVE) / hidden)));
            }
        }
    }
}
