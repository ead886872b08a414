package dateline.ui.timeline;

import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Viewport;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;

/** Animates a viewport: to another one in a short motion, or on after a drag until it comes to rest. */
final class ViewportAnimator extends AnimationTimer {
    private static final double DURATION_NANOS = 190e6;
    /** The milliseconds in which a glide slows down to a third of its speed. */
    private static final double DECAY = 240;

    private static final double REST = 0.02;
    private static final double LONGEST_FRAME = 100;

    private final ObjectProperty<Viewport> viewport;
    private Viewport from = Viewport.unset();
    private Viewport to = Viewport.unset();
    private Gaps gaps = Gaps.none();
    private Optional<Step> gliding = Optional.empty();
    private double along;
    private double down;
    private long last;
    private boolean running;

    /** Moves a viewport by a step of a glide. */
    @FunctionalInterface
    interface Step {
        /** Returns the viewport moved by some pixels. */
        Viewport from(Viewport viewport, double dx, double dy);
    }

    ViewportAnimator(ObjectProperty<Viewport> viewport) {
        this.viewport = viewport;
    }

    /** Returns where the motion leads, or where it stands still. */
    Viewport target() {
        return running && gliding.isEmpty() ? to : viewport.get();
    }

    void moveTo(Viewport target, Gaps inForce) {
        from = viewport.get();
        to = target;
        gaps = inForce;
        gliding = Optional.empty();
        begin();
    }

    /** Goes on at a speed in pixels a millisecond. */
    void glide(double speedAlong, double speedDown, Step step) {
        along = speedAlong;
        down = speedDown;
        gliding = Optional.of(step);
        begin();
    }

    private void begin() {
        last = 0;
        running = true;
        start();
    }

    @Override
    public void stop() {
        running = false;
        super.stop();
    }

    @Override
    public void handle(long now) {
        last = last == 0 ? now : last;
        if (gliding.isPresent()) {
            glideOn(now, gliding.get());
            return;
        }
        double share = Math.min(1, (now - last) / DURATION_NANOS);
        if (share >= 1 || viewport.get().width() != to.width()) {
            stop();
            viewport.set(to.sized(viewport.get().width(), viewport.get().height()));
            return;
        }
        viewport.set(from.towards(to, 1 - Math.pow(1 - share, 3), gaps));
    }

    private void glideOn(long now, Step step) {
        double millis = Math.min(LONGEST_FRAME, (now - last) / 1e6);
        last = now;
        double kept = Math.exp(-millis / DECAY);
        // The way in the time since the last frame, at a speed that decays all the while.
        double way = DECAY * (1 - kept);
        Viewport before = viewport.get();
        Viewport after = step.from(before, along * way, down * way);
        along *= kept;
        down *= kept;
        if (Math.hypot(along, down) < REST || (millis > 0 && after.equals(before))) {
            stop();
        }
        viewport.set(after);
    }
}
