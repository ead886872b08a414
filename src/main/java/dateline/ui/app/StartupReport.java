package dateline.ui.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when the first frame with a document on it has been painted; asked for by the system property
 * {@value #PROPERTY}, which the start-up benchmark and the build of the package set.
 *
 * <p>{@code print} writes the line {@value #LINE} to the standard output, {@code end} ends the program besides.
 */
final class StartupReport {
    static final String PROPERTY = "dateline.startup";
    static final String LINE = "first frame";

    private StartupReport() {}

    /**
     * Watches for the first frame where that is asked for; on the JavaFX application thread.
     *
     * @param scene the scene of the first window
     * @param complete tells, after a layout, whether the frame to be painted has all that a reader waits for
     */
    static void watch(Scene scene, BooleanSupplier complete) {
        String wanted = System.getProperty(PROPERTY, "");
        if (!wanted.isEmpty()) {
            new Watch(scene, complete, "end".equals(wanted)).begin();
        }
    }

    /** A frame is painted between two pulses: the pulse after the complete layout is the first that comes after it. */
    private static final class Watch extends AnimationTimer {
        private final Scene scene;
        private final BooleanSupplier complete;
        private final boolean ending;
        private final Runnable afterLayout = this::afterLayout;

        Watch(Scene scene, BooleanSupplier complete, boolean ending) {
            this.scene = scene;
            this.complete = complete;
            this.ending = ending;
        }

        void begin() {
            scene.addPostLayoutPulseListener(afterLayout);
        }

        private void afterLayout() {
            if (complete.getAsBoolean()) {
                scene.removePostLayoutPulseListener(afterLayout);
                start();
            }
        }

        @Override
        public void handle(long now) {
            stop();
            print();
            if (ending) {
                Platform.exit();
            }
        }

        private static void print() {
            // Not closed: the standard output is the program's.
            PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println(LINE);
        }
    }
}
