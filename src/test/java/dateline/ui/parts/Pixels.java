package dateline.ui.parts;

import dateline.ui.testing.Fx;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** The pixels of a node in the light look, without a window. */
final class Pixels {
    private final int width;
    private final int[] colours;
    private final WritableImage image;

    private Pixels(WritableImage image) {
        this.image = image;
        width = (int) image.getWidth();
        int height = (int) image.getHeight();
        colours = new int[width * height];
        for (int at = 0; at < colours.length; at++) {
            colours[at] = image.getPixelReader().getArgb(at % width, at / width);
        }
    }

    static Pixels of(Node node) {
        return Fx.call(() -> {
            Scene scene = new Scene(new StackPane(node), 60, 30);
            Theme.LIGHT.apply(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return new Pixels(node.snapshot(null, null));
        });
    }

    /** Counts the pixels that are not background. */
    int inked() {
        return (int)
                Arrays.stream(colours).filter(colour -> colour != 0xFFFFFFFF).count();
    }

    boolean isInked(int x, int y) {
        return image.getPixelReader().getColor(x, y).getBrightness() < 0.95
                || image.getPixelReader().getColor(x, y).getSaturation() > 0.1;
    }

    int count(Color colour) {
        int found = 0;
        for (int at = 0; at < colours.length; at++) {
            found += image.getPixelReader().getColor(at % width, at / width).equals(colour) ? 1 : 0;
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pixels pixels && Arrays.equals(colours, pixels.colours);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(colours);
    }
}
