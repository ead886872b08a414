package dateline.ui.timeline;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.marks.Overview;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import dateline.ui.canvas.Colors;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import java.util.BitSet;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Shows the density of the whole range and, over it, the viewport, which can be dragged and resized. */
public final class OverviewStrip extends Region {
    private static final double HEIGHT = 52;
    private static final double BIN = 4;
    private static final double PAD = 6;
    private static final double RIGHT = TimelineSkin.BAR;
    private static final double HANDLE = 6;

    private enum Grip {
        NONE,
        WHOLE,
        START,
        END
    }

    private final TimelineControl timeline;
    private final Canvas canvas = new Canvas();
    private Overview overview;
    private boolean staleBins = true;
    private Optional<BackgroundTask<Overview>> counting = Optional.empty();
    private Grip grip = Grip.NONE;
    private double offset;

    /**
     * Makes the strip of a timeline.
     *
     * @param timeline what it shows and moves
     */
    public OverviewStrip(TimelineControl timeline) {
        this.timeline = timeline;
        overview = bins(1);
        getStyleClass().add("overview-strip");
        setAccessibleText("Overview of the whole time; the keys of the timeline move what it shows");
        getChildren().add(canvas);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (Observable seen : new Observable[] {
            timeline.timelineProperty(),
            timeline.gapsProperty(),
            timeline.acceptedProperty(),
            timeline.fontSizeProperty()
        }) {
            seen.addListener(o -> {
                staleBins = true;
                requestLayout();
            });
        }
        timeline.viewportProperty().addListener((o, old, now) -> requestLayout());
        timeline.paletteProperty().addListener((o, old, now) -> requestLayout());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(e -> grip = Grip.NONE);
        setOnMouseMoved(e -> setCursor(
                switch (gripAt(e.getX() - left())) {
                    case START, END -> Cursor.H_RESIZE;
                    case WHOLE -> Cursor.OPEN_HAND;
                    case NONE -> Cursor.DEFAULT;
                }));
    }

    private double left() {
        return timeline.metrics().headerWidth(getWidth() - TimelineSkin.BAR);
    }

    private Overview bins(double width) {
        return Overview.of(
                timeline.items(), timeline.accepted(), timeline.gapsProperty().get(), width, HEIGHT, BIN);
    }

    /** Counts anew; many items in the background, the old picture staying until then. */
    private void count(double width) {
        staleBins = false;
        counting.ifPresent(BackgroundTask::cancel);
        counting = Optional.empty();
        TimelineItems items = timeline.items();
        if (items.size() <= TaskExecutor.MOST_ITEMS_AT_ONCE) {
            overview = bins(width);
            return;
        }
        BitSet accepted = timeline.accepted();
        Gaps gaps = timeline.gapsProperty().get();
        // Until then the old bars stand at the new width, so that the window over them is in its place.
        Viewport whole = Overview.whole(items, gaps, width, HEIGHT);
        overview = new Overview(whole, gaps, BIN, overview.all(), overview.accepted());
        counting = Optional.of(
                BackgroundTask.<Overview>create(cancelled -> Overview.of(items, accepted, gaps, width, HEIGHT, BIN))
                        .onSuccess(counted -> {
                            overview = counted;
                            requestLayout();
                        })
                        .run(timeline.background()));
    }

    private double[] window() {
        TimeScale scale = overview.scale();
        Viewport shown = timeline.viewportProperty().get();
        TimeScale plot = new TimeScale(shown, timeline.gapsProperty().get());
        double width = overview.viewport().width();
        double x0 = Math.max(0, Math.min(width - 2, scale.x(plot.day(0))));
        double x1 = Math.max(x0 + 2, Math.min(width, scale.x(plot.day(shown.width()))));
        return new double[] {x0, x1};
    }

    private Grip gripAt(double x) {
        double[] window = window();
        if (Math.abs(x - window[0]) <= HANDLE) {
            return Grip.START;
        }
        if (Math.abs(x - window[1]) <= HANDLE) {
            return Grip.END;
        }
        return x > window[0] && x < window[1] ? Grip.WHOLE : Grip.NONE;
    }

    private void pressed(MouseEvent event) {
        if (timeline.items().countOnAxis() == 0) {
            return;
        }
        double x = event.getX() - left();
        double[] window = window();
        grip = gripAt(x);
        if (grip == Grip.NONE) {
            offset = (window[1] - window[0]) / 2;
            grip = Grip.WHOLE;
            dragged(event);
        } else {
            offset = grip == Grip.END ? x - window[1] : x - window[0];
        }
    }

    private void dragged(MouseEvent event) {
        double x = event.getX() - left() - offset;
        double[] window = window();
        Viewport now = timeline.viewportProperty().get();
        TimeScale scale = overview.scale();
        switch (grip) {
            case WHOLE -> {
                Viewport moved =
                        new Viewport(scale.day(x), now.daysPerPixel(), now.width(), now.height(), now.scroll());
                timeline.moves().jumpTo(timeline.moves().limited(moved));
            }
            case START -> range(now, scale.day(Math.min(x, window[1] - 4)), scale.day(window[1]));
            case END -> range(now, scale.day(window[0]), scale.day(Math.max(x, window[0] + 4)));
            case NONE -> {}
        }
        event.consume();
    }

    private void range(Viewport now, double first, double last) {
        timeline.moves().jumpTo(now.exactly(first, last, timeline.gapsProperty().get()));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        if (width <= left() + 10 || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        double plot = width - left() - RIGHT;
        if (staleBins || overview.viewport().width() != plot) {
            count(plot);
        }
        canvas.setWidth(width);
        canvas.setHeight(HEIGHT);
        paint(plot);
    }

    private void paint(double plot) {
        Palette palette = timeline.paletteProperty().get();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), HEIGHT);
        g.setFill(Colors.of(palette.surface()));
        g.fillRect(0, 0, canvas.getWidth(), HEIGHT);
        g.save();
        g.translate(left(), 0);
        double base = HEIGHT - PAD;
        g.setFill(Colors.of(palette.subtle()));
        g.fillRoundRect(0, PAD, plot, base - PAD, 4, 4);
        bars(g, palette.mutedText(), 0.28, overview.all(), base);
        bars(g, palette.accent(), 0.55, overview.accepted(), base);
        g.setFill(Colors.of(palette.surface()));
        for (int f = 0; f < overview.gaps().count(); f++) {
            double x = overview.scale().x(overview.gaps().gapStart(f));
            g.fillRect(x + Gaps.BREAK_WIDTH / 2 - 1.5, PAD, 3, base - PAD);
        }
        double[] window = window();
        g.setFill(Colors.of(palette.accent(), 0.13));
        g.fillRect(window[0], PAD, window[1] - window[0], base - PAD);
        g.setStroke(Colors.of(palette.grid()));
        g.setLineWidth(1);
        g.strokeRoundRect(0.5, PAD + 0.5, plot - 1, base - PAD - 1, 4, 4);
        g.setFill(Colors.of(palette.accent()));
        for (double x : window) {
            double at = Math.max(0, Math.min(plot - 5, x - 2.5));
            g.fillRoundRect(at, HEIGHT / 2 - 9, 5, 18, 4, 4);
        }
        g.restore();
        g.setFont(timeline.measurer().font(Face.SMALL));
        g.setTextBaseline(VPos.CENTER);
        g.setFill(Colors.of(palette.mutedText()));
        g.fillText("Overview", Math.rint(timeline.metrics().fontSize() * 1.1), HEIGHT / 2);
    }

    private void bars(GraphicsContext g, int colour, double opacity, double[] bins, double base) {
        g.setFill(Colors.of(colour, opacity));
        double room = base - PAD - 4;
        for (int b = 0; b < bins.length; b++) {
            if (bins[b] > 0.004) {
                double height = Math.max(2, room * Math.sqrt(bins[b] / overview.highest()));
                g.fillRect(b * BIN + 0.5, base - height, BIN - 1, height);
            }
        }
    }
}
