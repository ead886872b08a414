package dateline.ui.timeline;

import dateline.timeline.lanes.LaneLayout;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryLayout.Place;
import dateline.ui.canvas.Colors;
import dateline.ui.story.StoryView;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Moves the marks of events from where the story has them to where the time axis has them, or back. */
final class ScaleMorph extends AnimationTimer {
    private static final double DURATION_NANOS = 250e6;

    /** The height of a mark on its way, in pixels. */
    private static final double HEIGHT = 7;

    private final StoryView story;
    private final TimelineControl axis;
    private final Canvas canvas = new Canvas();
    private TimelineScale to = TimelineScale.CHAPTERS;
    private long begin;
    private Runnable then = () -> {};

    ScaleMorph(StoryView story, TimelineControl axis) {
        this.story = story;
        this.axis = axis;
        canvas.setMouseTransparent(true);
        canvas.setVisible(false);
        canvas.setManaged(false);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Begins the motion; what comes then is run at its end, or when it is broken off. */
    void begin(TimelineScale scale, Runnable atEnd) {
        finish();
        to = scale;
        then = atEnd;
        begin = 0;
        canvas.setWidth(story.getWidth());
        canvas.setHeight(story.getHeight());
        canvas.setVisible(true);
        story.setVisible(true);
        axis.setVisible(true);
        story.setMouseTransparent(to == TimelineScale.AXIS);
        start();
    }

    /** Brings a motion to its end at once. */
    void finish() {
        stop();
        Runnable atEnd = then;
        then = () -> {};
        story.setOpacity(1);
        axis.setOpacity(1);
        story.setMouseTransparent(false);
        canvas.setVisible(false);
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        atEnd.run();
    }

    @Override
    public void handle(long now) {
        begin = begin == 0 ? now : begin;
        double share = Math.min(1, (now - begin) / DURATION_NANOS);
        if (share >= 1) {
            finish();
            return;
        }
        double eased = share * share * (3 - 2 * share);
        double towardsAxis = to == TimelineScale.AXIS ? eased : 1 - eased;
        story.setOpacity(Math.max(0, 1 - 2 * towardsAxis));
        axis.setOpacity(Math.max(0, 2 * towardsAxis - 1));
        draw(towardsAxis);
    }

    private void draw(double towardsAxis) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Palette palette = axis.paletteProperty().get();
        Optional<StoryLayout> layout = story.story();
        if (layout.isEmpty()) {
            return;
        }
        LayoutInput input = axis.input(axis.viewportProperty().get(), OptionalInt.empty());
        LaneLayout lanes = TimelineLayout.lanes(input);
        for (Place place : layout.get().places()) {
            Rectangle2D from = inStory(layout.get(), place);
            Optional<Rectangle2D> target = onAxis(input, lanes, place.event().item());
            if (target.isPresent()) {
                g.setFill(Colors.of(palette.item(axis.items(), place.event().item())));
                fill(g, from, target.get(), towardsAxis);
            }
        }
    }

    private static void fill(GraphicsContext g, Rectangle2D from, Rectangle2D target, double share) {
        g.fillRoundRect(
                between(from.getMinX(), target.getMinX(), share),
                between(from.getMinY(), target.getMinY(), share),
                between(from.getWidth(), target.getWidth(), share),
                HEIGHT,
                HEIGHT,
                HEIGHT);
    }

    private static double between(double from, double target, double share) {
        return from + (target - from) * share;
    }

    private Rectangle2D inStory(StoryLayout layout, Place place) {
        double y = layout.top(place.area(), story.scroll()) + place.mark().y() - HEIGHT / 2;
        return new Rectangle2D(
                place.mark().x0(), y, place.mark().x1() - place.mark().x0(), HEIGHT);
    }

    private Optional<Rectangle2D> onAxis(LayoutInput input, LaneLayout lanes, int item) {
        TimeScale scale = new TimeScale(input.viewport(), input.gaps());
        double left = axis.metrics().headerWidth(axis.getWidth() - TimelineSkin.BAR);
        double x0 = scale.x(axis.items().start(item));
        double x1 = scale.x(axis.items().end(item));
        // What the axis does not show flies out of the view.
        double far = 3 * Math.max(1, axis.getWidth());
        double from = Math.max(-far, Math.min(far, x0));
        double width = Math.max(HEIGHT, Math.min(far, x1) - from);
        for (int lane : input.lanes().lanesOf(item)) {
            OptionalDouble y = lanes.markY(lane, item);
            if (y.isPresent()) {
                double top = axis.metrics().axisHeight() + y.getAsDouble() - HEIGHT / 2;
                return Optional.of(new Rectangle2D(left + from, top, Math.max(HEIGHT, width), HEIGHT));
            }
        }
        return Optional.empty();
    }
}
