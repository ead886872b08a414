package dateline.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Holds controls in a row that goes on in a further line where it has no room for all, and is no wider than they are. */
public final class WrappingRow extends FlowPane {
    private static final double GAP = 6;

    /** Creates the row of some controls. */
    public WrappingRow(Node... controls) {
        super(GAP, GAP, controls);
    }

    @Override
    protected double computePrefWidth(double height) {
        double controls = getManagedChildren().stream()
                .mapToDouble(control -> control.prefWidth(-1))
                .map(this::snapSizeX)
                .sum();
        return controls + GAP * Math.max(0, getManagedChildren().size() - 1);
    }
}
