package dateline.ui.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when the first frame with a document on it has been painted, and when the window is complete; asked for by the
 * system property {@value #PROPERTY}, which the start-up benchmark and the build of the package set.
 *
 * <p>{@code print} writes the lines {@value #PAINTED} and {@value #COMPLETE} to the standard output, {@code first} ends the
 * program besides at the one, {@code end} at the other. Used on the JavaFX application thread.
 */
final class StartupReport {
    static final String PROPERTY = "dateline.startup";
    static final String PAINTED = "first frame";
    static final String COMPLETE = "complete";

    private static final String WANTED = System.getProperty(PROPERTY, "");
    private static boolean painted;

    private StartupReport() {}

    /**
     * Watches for the frame of a first picture, where that is asked for.
     *
     * @param scene the scene of the first window
     */
    static void watchPicture(Scene scene) {
        if (!WANTED.isEmpty()) {
            FirstFrame.then(scene, () -> true, StartupReport::tellPainted);
        }
    }

    /**
     * Watches for the window's own frames where that is asked for.
     *
     * @param scene the scene of the first window
     * @param showing tells, after a layout, whether the frame to be painted has the document's timeline
     * @param complete tells, after a layout, whether all of the window is there
     */
    static void watchWindow(Scene scene, BooleanSupplier showing, BooleanSupplier complete) {
        if (!WANTED.isEmpty()) {
            FirstFrame.then(scene, showing, StartupReport::tellPainted);
            FirstFrame.then(scene, () -> showing.getAsBoolean() && complete.getAsBoolean(), () -> {
                print(COMPLETE);
                if ("end".equals(WANTED)) {
                    Platform.exit();
                }
            });
        }
    }

    private static void tellPainted() {
        if (!painted) {
            painted = true;
            print(PAINTED);
            if ("first".equals(WANTED)) {
                // At once: leaving in good order would load what comes after the frame.
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static void print(String line) {
        // Not closed: the standard output is the program's.
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(line);
    }
}
