package dateline.ui.timeline;

import dateline.drawing.TimelinePicture;
import dateline.layout.DisplayList;
import dateline.layout.HitTester;
import dateline.layout.Viewport;
import javafx.beans.Observable;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;

/** Draws a {@link TimelineControl} on one Canvas, once a pulse and only when something has changed. */
final class TimelineSkin extends SkinBase<TimelineControl> {
    private final Canvas canvas = new Canvas();
    private final TimelineInput input;
    private final TimelineKeys keys;
    private DisplayList shown;
    private boolean stale = true;

    TimelineSkin(TimelineControl control) {
        super(control);
        shown = control.layOut(control.viewportProperty().get());
        getChildren().setAll(canvas);
        canvas.setFocusTraversable(false);
        input = new TimelineInput(control, this);
        keys = new TimelineKeys(control);
        for (Observable seen : new Observable[] {
            control.viewportProperty(),
            control.lanesProperty(),
            control.foldsProperty(),
            control.acceptedProperty(),
            control.matchesProperty(),
            control.selectedItemProperty(),
            control.paletteProperty(),
            control.fontSizeProperty(),
            control.focusedProperty(),
            control.visibleProperty()
        }) {
            registerInvalidationListener(seen, o -> refresh());
        }
        input.install();
        keys.install();
    }

    /** Marks the picture as old; it is painted anew in the next pulse. */
    private void refresh() {
        // Asking for the values makes the properties report their next change.
        getSkinnable().viewportProperty().get();
        stale = true;
        getSkinnable().requestLayout();
    }

    /** Returns the picture as it stands, laid out anew where something has changed. */
    DisplayList shown() {
        if (stale) {
            shown = getSkinnable().layOut(getSkinnable().viewportProperty().get());
        }
        return shown;
    }

    double headerWidth() {
        return getSkinnable().metrics().headerWidth(getSkinnable().getWidth());
    }

    HitTester.Hit hit(double x, double y) {
        return new HitTester(shown())
                .at(x - headerWidth(), y - getSkinnable().metrics().axisHeight());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        TimelineControl control = getSkinnable();
        double plotWidth = Math.max(0, Math.floor(width) - headerWidth());
        double plotHeight = Math.max(0, Math.floor(height) - control.metrics().axisHeight());
        Viewport viewport = control.viewportProperty().get();
        if (plotWidth > 0 && (viewport.width() != plotWidth || viewport.height() != plotHeight)) {
            control.viewportProperty().set(control.moves().sized(plotWidth, plotHeight));
        }
        if (canvas.getWidth() != Math.floor(width) || canvas.getHeight() != Math.floor(height)) {
            canvas.setWidth(Math.floor(width));
            canvas.setHeight(Math.floor(height));
            stale = true;
        }
        canvas.relocate(x, y);
        if (stale && plotWidth > 0) {
            paint();
        }
    }

    private void paint() {
        TimelineControl control = getSkinnable();
        // A canvas that is not shown never frees what is drawn on it.
        if (control.getScene() == null || control.getScene().getWindow() == null || !control.isVisible()) {
            return;
        }
        shown = control.layOut(control.viewportProperty().get());
        double lowest = Math.max(0, shown.contentHeight() - shown.viewport().height());
        if (shown.viewport().scroll() > lowest) {
            control.viewportProperty().set(shown.viewport().scrolledTo(lowest, shown.contentHeight()));
            shown = control.layOut(control.viewportProperty().get());
        }
        stale = false;
        // The clear discards what earlier frames have queued.
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        new TimelinePicture(
                        new CanvasDrawing(canvas.getGraphicsContext2D(), control.measurer()),
                        control.measurer(),
                        control.paletteProperty().get())
                .draw(shown, canvas.getWidth(), canvas.getHeight());
        if (control.isFocused()) {
            canvas.getGraphicsContext2D()
                    .setStroke(Colors.of(control.paletteProperty().get().accent(), 0.7));
            canvas.getGraphicsContext2D().setLineWidth(1);
            canvas.getGraphicsContext2D().strokeRect(0.5, 0.5, canvas.getWidth() - 1, canvas.getHeight() - 1);
        }
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 760;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 520;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 200;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 120;
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            input.uninstall();
            keys.uninstall();
            getChildren().remove(canvas);
        }
        super.dispose();
    }
}
