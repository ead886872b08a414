package dateline.ui.app;

import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The program's icon at the sizes that window managers ask for. */
final class WindowIcons {
    private static final int[] SIZES = {16, 32, 48, 128};

    private static final Duration PATIENCE = Duration.millis(700);

    private WindowIcons() {}

    /**
     * Gives the icon to a window when its first frames are done; on the JavaFX application thread. Decoding the pictures
     * would hold those up, and where the program is installed the desktop shows the icon of the menu entry anyway.
     *
     * @param stage a window
     */
    static void give(Stage stage) {
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(finished -> set(stage));
        pause.play();
    }

    private static void set(Stage stage) {
        stage.getIcons()
                .setAll(IntStream.of(SIZES)
                        .mapToObj(size -> "/dateline/ui/icons/dateline-" + size + ".png")
                        .map(name ->
                                new Image(WindowIcons.class.getResource(name).toExternalForm()))
                        .toList());
    }
}
