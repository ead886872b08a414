package dateline.ui.app;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Does something once, after the first frame of a scene has been laid out and painted.
 *
 * <p>A frame is painted between two pulses: the pulse after the layout is the first that comes after it.
 */
final class FirstFrame extends AnimationTimer {
    private final Scene scene;
    private final BooleanSupplier complete;
    private final Runnable action;
    private final Runnable laidOut = this::laidOut;

    private FirstFrame(Scene scene, BooleanSupplier complete, Runnable action) {
        this.scene = scene;
        this.complete = complete;
        this.action = action;
    }

    /**
     * Waits for the frame; on the JavaFX application thread.
     *
     * @param scene the scene, which need not be shown yet
     * @param complete tells, after a layout, whether the frame to be painted is the one that is meant
     * @param action what is done in the pulse after it, whose own frame it holds up
     */
    static void then(Scene scene, BooleanSupplier complete, Runnable action) {
        FirstFrame frame = new FirstFrame(scene, complete, action);
        scene.addPostLayoutPulseListener(frame.laidOut);
    }

    private void laidOut() {
        if (complete.getAsBoolean()) {
            scene.removePostLayoutPulseListener(laidOut);
            start();
        }
    }

    @Override
    public void handle(long now) {
        stop();
        action.run();
    }
}
