package dateline.ui.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
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
            FirstFrame.then(scene, complete, () -> {
                print();
                if ("end".equals(wanted)) {
                    Platform.exit();
                }
            });
        }
    }

    private static void print() {
        // Not closed: the standard output is the program's.
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(LINE);
    }
}
