package dateline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.render.Palette;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.ui.parts.Theme;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are drawn in Inter, in the weight asked for, and in another font where Inter lacks a letter. */
@ExtendWith(FxToolkit.class)
class TypefaceTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 40;

    /** A letter that no font has. */
    private static final String NO_LETTER = "\ue123";

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aWindowIsInInter(Theme theme) {
        Fx.run(() -> {
            Label plain = new Label("Port Alder");
            Label heavy = new Label("Port Alder");
            Label slanted = new Label("Port Alder");
            heavy.setStyle("-fx-font-weight: bold;");
            slanted.setStyle("-fx-font-style: italic;");
            Scene scene = new Scene(new VBox(plain, heavy, slanted));
            theme.apply(scene);
            scene.getRoot().applyCss();
            assertEquals("Inter Regular", plain.getFont().getName());
            assertEquals("Inter Bold", heavy.getFont().getName());
            assertEquals("Inter Italic", slanted.getFont().getName());
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aHeavierLabelIsDrawnHeavierButNotBold(Theme theme) {
        Fx.run(() -> {
            Palette palette = theme == Theme.DARK ? Palette.dark() : Palette.light();
            FxTextMeasurer measurer = new FxTextMeasurer(13);
            assertEquals("Inter Regular", measurer.font(Face.LABEL).getName());
            assertEquals("Inter SemiBold", measurer.font(Face.STRONG).getName());
            double regular = ink(measurer.font(Face.LABEL), palette);
            double strong = ink(measurer.font(Face.STRONG), palette);
            double bold = ink(Font.font("Inter", FontWeight.BOLD, 13), palette);
            assertTrue(strong > 1.2 * regular, strong + " over " + regular);
            assertTrue(strong < 0.95 * bold, strong + " under " + bold);
        });
    }

    @Test
    void aLetterIsDrawnAsInter() {
        Fx.run(() -> assertNotEquals(
                Arrays.hashCode(pixels("Aga", Font.font("DejaVu Sans", 13), Palette.light())),
                Arrays.hashCode(pixels("Aga", new FxTextMeasurer(13).font(Face.LABEL), Palette.light()))));
    }

    /** A font of the system draws boxes for letters that no font of the system has. */
    @ParameterizedTest
    @ValueSource(strings = {"朝鲜", "한국", "شرق", "שלום", "हिन्दी", "ᚠᚢ"})
    void lettersThatInterLacksAreDrawnInAFontOfTheSystem(String text) {
        Fx.run(() -> {
            Font inter = new FxTextMeasurer(13).font(Face.LABEL);
            assertEquals(isBoxes(text, Font.getDefault()), isBoxes(text, inter), text);
        });
    }

    private static boolean isBoxes(String text, Font font) {
        String boxes = NO_LETTER.repeat(text.length());
        return Arrays.equals(pixels(text, font, Palette.light()), pixels(boxes, font, Palette.light()));
    }

    /** Returns how far the pixels of some words are from the surface that they stand on. */
    private static double ink(Font font, Palette palette) {
        int surface = palette.surface() & 0xff;
        return Arrays.stream(pixels("Kim Jong Un visits Beijing", font, palette))
                .mapToDouble(argb -> Math.abs((argb & 0xff) - surface))
                .sum();
    }

    private static int[] pixels(String text, Font font, Palette palette) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.getGraphicsContext2D().setFont(font);
        canvas.getGraphicsContext2D().setFill(Colors.of(palette.text()));
        canvas.getGraphicsContext2D().fillText(text, 5, 25);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Colors.of(palette.surface()));
        WritableImage image = canvas.snapshot(parameters, null);
        int[] pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }
}
