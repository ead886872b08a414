package dateline.ui.timeline;

import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.HitTester;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Palette;
import dateline.timeline.render.TimelineRenderer;
import dateline.timeline.scale.Viewport;
import dateline.ui.canvas.CanvasDrawing;
import dateline.ui.canvas.Colors;
import dateline.ui.canvas.PillImages;
import java.util.OptionalInt;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;

/** Draws a {@link TimelineControl} on one Canvas, once a pulse and only when something has changed. */
final class TimelineSkin extends SkinBase<TimelineControl> {
    /** The width of the bar that scrolls the lanes, in pixels. */
    static final double BAR = 12;

    private final Canvas canvas = new Canvas();
    private final TimelineInput input;
    private final TimelineKeys keys;
    private DisplayList shown;
    private final PillImages pills = new PillImages();
    private final ScrollBar scrollBar = new ScrollBar();
    private boolean listStale = true;
    private boolean pictureStale = true;
    private Overlay overlay = new Overlay.None();
    private OptionalInt hovered = OptionalInt.empty();

    TimelineSkin(TimelineControl control) {
        super(control);
        shown = TimelineLayout.layOut(control.input(control.viewportProperty().get(), hovered));
        getChildren().setAll(canvas, scrollBar);
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.setAccessibleText("Scroll the lanes");
        scrollBar.valueProperty().addListener((o, was, is) -> scrollTo(is.doubleValue()));
        canvas.setFocusTraversable(false);
        input = new TimelineInput(control, this);
        keys = new TimelineKeys(control);
        for (Observable seen : new Observable[] {
            control.viewportProperty(),
            control.lanesProperty(),
            control.gapsProperty(),
            control.acceptedProperty(),
            control.matchesProperty(),
            control.selectedItemProperty(),
            control.chosenProperty(),
            control.paletteProperty(),
            control.fontSizeProperty(),
            control.focusedProperty(),
            control.focusVisibleProperty(),
            control.visibleProperty()
        }) {
            registerInvalidationListener(seen, o -> refresh());
        }
        input.install();
        keys.install();
    }

    /** Marks the picture as stale; the next pulse paints it anew. */
    private void refresh() {
        // Asking for the values makes the properties report their next change.
        getSkinnable().viewportProperty().get();
        listStale = true;
        pictureStale = true;
        getSkinnable().requestLayout();
    }

    private void scrollTo(double pixels) {
        Viewport now = getSkinnable().viewportProperty().get();
        if (Math.abs(now.scroll() - pixels) > 0.5) {
            ViewportMoves moves = getSkinnable().moves();
            moves.jumpTo(now.scrolledTo(pixels, moves.contentHeight()));
        }
    }

    /** Returns the picture as it stands, laid out anew where something has changed. */
    DisplayList shown() {
        if (listStale) {
            listStale = false;
            Viewport viewport = getSkinnable().viewportProperty().get();
            shown = TimelineLayout.layOut(getSkinnable().input(viewport, hovered));
        }
        return shown;
    }

    /** Marks the item under the pointer. */
    void hover(OptionalInt item) {
        if (!item.equals(hovered)) {
            hovered = item;
            refresh();
        }
    }

    /** Draws something over the picture until something else is shown. */
    void show(Overlay over) {
        if (!over.equals(overlay)) {
            overlay = over;
            pictureStale = true;
            getSkinnable().requestLayout();
        }
    }

    double headerWidth() {
        return getSkinnable().metrics().headerWidth(getSkinnable().getWidth() - BAR);
    }

    HitTester.Hit hit(double x, double y) {
        return new HitTester(shown())
                .at(x - headerWidth(), y - getSkinnable().metrics().axisHeight());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        TimelineControl control = getSkinnable();
        double plotWidth = Math.max(0, Math.floor(width) - control.metrics().headerWidth(width - BAR) - BAR);
        double plotHeight = Math.max(0, Math.floor(height) - control.metrics().axisHeight());
        Viewport viewport = control.viewportProperty().get();
        if (plotWidth > 0 && (viewport.width() != plotWidth || viewport.height() != plotHeight)) {
            control.viewportProperty().set(control.moves().sized(plotWidth, plotHeight));
        }
        if (canvas.getWidth() != Math.floor(width) || canvas.getHeight() != Math.floor(height)) {
            canvas.setWidth(Math.floor(width));
            canvas.setHeight(Math.floor(height));
            pictureStale = true;
        }
        canvas.relocate(x, y);
        if (pictureStale && plotWidth > 0) {
            paint();
        }
    }

    private void paint() {
        TimelineControl control = getSkinnable();
        // A canvas that is not shown never frees what is drawn on it.
        if (control.getScene() == null || control.getScene().getWindow() == null || !control.isVisible()) {
            return;
        }
        double lowest = Math.max(0, shown().contentHeight() - shown.viewport().height());
        if (shown.viewport().scroll() > lowest) {
            control.viewportProperty().set(shown.viewport().scrolledTo(lowest, shown.contentHeight()));
        }
        placeScrollBar(lowest);
        pictureStale = false;
        Palette palette = control.paletteProperty().get();
        GraphicsContext g = canvas.getGraphicsContext2D();
        // The clear discards what earlier frames have queued.
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double scale = control.getScene().getWindow().getOutputScaleX();
        CanvasDrawing drawing = new CanvasDrawing(g, control.measurer(), pills, scale);
        new TimelineRenderer(drawing, control.measurer(), palette)
                .draw(shown(), canvas.getWidth() - BAR, canvas.getHeight());
        g.setFill(Colors.of(palette.surface()));
        g.fillRect(canvas.getWidth() - BAR, 0, BAR, canvas.getHeight());
        overlay.draw(g, palette, canvas.getWidth() - BAR, canvas.getHeight());
        if (control.isFocusVisible()) {
            frame(g, palette);
        }
        if (control.isFocused()) {
            markLane(g, palette);
        }
    }

    /** Frames the timeline once it has got the focus by a key. */
    private void frame(GraphicsContext g, Palette palette) {
        g.setStroke(Colors.of(Fill.faint(palette.accent(), 0.7)));
        g.setLineDashes();
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, canvas.getWidth() - 1, canvas.getHeight() - 1);
    }

    /** Marks the lane that keys act on. */
    private void markLane(GraphicsContext g, Palette palette) {
        int current = getSkinnable().laneActions().current();
        double top = getSkinnable().metrics().axisHeight();
        for (LaneBounds band : shown.lanes()) {
            if (band.lane() == current && getSkinnable().selectedIndex().isPresent()) {
                double from =
                        Math.max(band.motion() == LaneBounds.Motion.PINNED ? 0 : shown.pinnedHeight(), band.top());
                g.setFill(Colors.of(palette.accent()));
                g.fillRect(0, top + from, 3, band.top() + band.height() - from);
            }
        }
    }

    private void placeScrollBar(double lowest) {
        Viewport viewport = shown.viewport();
        double top = getSkinnable().metrics().axisHeight();
        scrollBar.setVisible(lowest > 0);
        scrollBar.setMax(Math.max(1, lowest));
        scrollBar.setVisibleAmount(Math.max(1, lowest) * viewport.height() / Math.max(1, shown.contentHeight()));
        scrollBar.setUnitIncrement(getSkinnable().metrics().rowHeight());
        scrollBar.setBlockIncrement(viewport.height() * 0.8);
        scrollBar.setValue(viewport.scroll());
        scrollBar.resizeRelocate(canvas.getWidth() - BAR, top, BAR, viewport.height());
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            input.uninstall();
            keys.uninstall();
            getChildren().removeAll(canvas, scrollBar);
        }
        super.dispose();
    }
}
