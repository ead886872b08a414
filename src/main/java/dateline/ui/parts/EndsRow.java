package dateline.ui.parts;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Holds two controls at both ends of a line, or one below the other where the line has no room for both. */
public final class EndsRow extends Pane {
    private static final double GAP = 4;

    private final Region first;
    private final Region last;

    /** Creates the row of two controls. */
    public EndsRow(Region first, Region last) {
        super(first, last);
        this.first = first;
        this.last = last;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean hasRoom(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + first.prefWidth(-1) + GAP + last.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + Math.max(first.minWidth(-1), last.minWidth(-1)) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = first.prefHeight(-1);
        double other = last.prefHeight(-1);
        double content = hasRoom(width) ? Math.max(one, other) : one + GAP + other;
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        first.resize(Math.min(width, first.prefWidth(-1)), first.prefHeight(-1));
        last.resize(Math.min(width, last.prefWidth(-1)), last.prefHeight(-1));
        if (hasRoom(getWidth())) {
            double height = Math.max(first.getHeight(), last.getHeight());
            first.relocate(insets.getLeft(), insets.getTop() + (height - first.getHeight()) / 2);
            last.relocate(
                    insets.getLeft() + width - last.getWidth(), insets.getTop() + (height - last.getHeight()) / 2);
        } else {
            first.relocate(insets.getLeft(), insets.getTop());
            last.relocate(insets.getLeft(), insets.getTop() + first.getHeight() + GAP);
        }
    }
}
