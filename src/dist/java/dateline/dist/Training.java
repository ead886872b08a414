package dateline.dist;

import dateline.Main;
import dateline.export.content.ExportContent;
import dateline.export.paper.PaperSize;
import dateline.export.paper.ReportPdf;
import dateline.io.commentary.BundledCommentary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Runs the program as a reader does who looks at the first event, makes a report and leaves, so that its classes can be listed. */
public final class Training {
    private static final KeyCodeCombination NEXT = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    /** The console, before the program takes what is printed into its log. */
    private static final PrintStream CONSOLE = System.err;

    private Training() {}

    /** Starts the program; it ends by itself. */
    public static void main(String[] args) {
        Thread reader = new Thread(Training::read);
        reader.setDaemon(true);
        reader.start();
        Main.main(args);
    }

    private static void read() {
        try {
            Optional<Stage> opened = Optional.empty();
            for (int tenths = 0; opened.isEmpty() && tenths < 600; tenths++) {
                TimeUnit.MILLISECONDS.sleep(100);
                opened = opened();
            }
            Stage stage = opened.orElseThrow(() -> new IllegalStateException("No document was opened"));
            TimeUnit.SECONDS.sleep(1);
            Platform.runLater(stage.getScene().getAccelerators().get(NEXT));
            TimeUnit.SECONDS.sleep(2);
            // The classes that make pages take half of a command's time if they are not in the archive.
            ReportPdf.write(
                    ExportContent.whole(BundledCommentary.load()),
                    PaperSize.A4,
                    OutputStream.nullOutputStream(),
                    () -> false);
            Platform.exit();
        } catch (IOException | InterruptedException | RuntimeException e) {
            CONSOLE.println("Nothing could be trained: " + e);
            Runtime.getRuntime().halt(1);
        }
    }

    private static Optional<Stage> opened() {
        CompletableFuture<Optional<Stage>> found = new CompletableFuture<>();
        try {
            Platform.runLater(() -> found.complete(Window.getWindows().stream()
                    .map(Stage.class::cast)
                    .filter(stage -> stage.getTitle().contains(" \u2013 "))
                    .findFirst()));
        } catch (IllegalStateException notYet) {
            return Optional.empty();
        }
        return found.join();
    }
}
