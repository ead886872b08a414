package dateline.ui.toolkit;

import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon at the sizes that window managers ask for. */
public final class WindowIcons {
    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcons() {}

    /** Gives the icon to a window. */
    public static void give(Stage stage) {
        stage.getIcons()
                .setAll(IntStream.of(SIZES)
                        .mapToObj(size -> "/dateline/ui/icons/dateline-" + size + ".png")
                        .map(name ->
                                new Image(WindowIcons.class.getResource(name).toExternalForm(), true))
                        .toList());
    }
}
