package dateline.ui.app;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;

/** Gives the three columns their first widths, once, as soon as the window has one. */
final class FirstWidths implements ChangeListener<Number> {
    private static final double ACTORS = 0.19;
    private static final double ACTORS_LEAST = 230;
    private static final double SIDE = 0.28;
    private static final double SIDE_LEAST = 310;

    private final SplitPane columns;

    FirstWidths(SplitPane columns) {
        this.columns = columns;
    }

    @Override
    public void changed(ObservableValue<? extends Number> observable, Number was, Number is) {
        double width = is.doubleValue();
        if (width > 0) {
            observable.removeListener(this);
            columns.setDividerPositions(actors(width), 1 - side(width));
        }
    }

    /** Returns the share that the actors have of a width in pixels. */
    static double actors(double width) {
        return Math.max(ACTORS, ACTORS_LEAST / width);
    }

    /** Returns the share that the selection and the text have of a width in pixels. */
    static double side(double width) {
        return Math.max(SIDE, SIDE_LEAST / width);
    }
}
