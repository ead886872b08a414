package dateline.ui.export;

import dateline.export.ExportPreview;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * A preview whose picture is ready to be shown.
 *
 * @param made the preview
 * @param picture its picture; empty where it is a text
 */
record ShownPreview(ExportPreview made, Optional<Image> picture) {
    /** Maximum width and height of the picture, in pixels. */
    private static final int MOST_PIXELS = 3000;

    /** The place of the width in a PNG, with the height behind it. */
    private static final int WIDTH_OFFSET = 16;

    ShownPreview {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(picture, "picture");
    }

    /** Decodes the picture of a preview, which takes long: on any thread but the JavaFX application thread. */
    static ShownPreview of(ExportPreview made) {
        return new ShownPreview(made, made.png().map(ShownPreview::decoded));
    }

    private static Image decoded(byte[] png) {
        ByteBuffer size = ByteBuffer.wrap(png, WIDTH_OFFSET, 2 * Integer.BYTES);
        int longest = Math.max(size.getInt(), size.getInt());
        ByteArrayInputStream in = new ByteArrayInputStream(png);
        return longest <= MOST_PIXELS ? new Image(in) : new Image(in, MOST_PIXELS, MOST_PIXELS, true, true);
    }
}
