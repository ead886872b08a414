package dateline.ui.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Does something once, after the first frame of a scene has been laid out and painted. */
final class FirstFrame extends AnimationTimer {
    private final Scene scene;
    private final Runnable action;
    private final Runnable laidOut = this::laidOut;

    private FirstFrame(Scene scene, Runnable action) {
        this.scene = scene;
        this.action = action;
    }

    /**
     * Waits for the frame; on the JavaFX application thread.
     *
     * @param scene the scene, which need not be shown yet
     * @param action what is done after it
     */
    static void then(Scene scene, Runnable action) {
        FirstFrame frame = new FirstFrame(scene, action);
        scene.addPostLayoutPulseListener(frame.laidOut);
    }

    private void laidOut() {
        scene.removePostLayoutPulseListener(laidOut);
        start();
    }

    @Override
    public void handle(long now) {
        stop();
        // Not in this pulse, whose frame it would hold up.
        Platform.runLater(action);
    }
}
