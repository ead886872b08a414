package dateline.ui.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * Provides the typeface of the window and its drawings: Inter, which the program brings.
 *
 * <p>The fonts of the system show the letters that Inter lacks, and all letters where its files cannot be loaded.
 */
public final class Typeface {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final String FAMILY = "Inter";
    /** The toolkit tells only regular from bold in one family: the weight between them is a family of its own. */
    private static final String SEMI_BOLD = "Inter SemiBold";

    static {
        for (String style : List.of("Regular", "Italic", "Bold", "SemiBold")) {
            try (InputStream file = Typeface.class.getResourceAsStream(FOLDER + "Inter-" + style + ".otf")) {
                Font.loadFont(file, 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Typeface() {}

    /** Loads the fonts, unless that was done, so that style sheets can name them; on the JavaFX application thread. */
    public static void load() {
        // The fonts are loaded with the class.
    }

    /** Returns the font of usual texts in a size in pixels. */
    static Font regular(double size) {
        return Font.font(FAMILY, size);
    }

    /** Returns the font of heavier texts in a size in pixels. */
    static Font semiBold(double size) {
        return Font.font(SEMI_BOLD, size);
    }
}
