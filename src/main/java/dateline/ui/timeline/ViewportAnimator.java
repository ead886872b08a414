package dateline.ui.timeline;

import dateline.layout.Folds;
import dateline.layout.Viewport;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;

/** Moves a viewport to another one in a short, slowing motion. */
final class ViewportAnimator extends AnimationTimer {
    private static final double DURATION_NANOS = 190e6;

    private final ObjectProperty<Viewport> viewport;
    private Viewport from = Viewport.unset();
    private Viewport to = Viewport.unset();
    private Folds folds = Folds.none();
    private long started;
    private boolean running;

    ViewportAnimator(ObjectProperty<Viewport> viewport) {
        this.viewport = viewport;
    }

    /** Returns where the motion leads, or where it stands still. */
    Viewport target() {
        return running ? to : viewport.get();
    }

    void moveTo(Viewport target, Folds inForce) {
        from = viewport.get();
        to = target;
        folds = inForce;
        started = 0;
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
        started = started == 0 ? now : started;
        double share = Math.min(1, (now - started) / DURATION_NANOS);
        if (share >= 1 || viewport.get().width() != to.width()) {
            stop();
            viewport.set(to.sized(viewport.get().width(), viewport.get().height()));
            return;
        }
        viewport.set(from.towards(to, 1 - Math.pow(1 - share, 3), folds));
    }
}
