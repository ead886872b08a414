package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import dateline.ui.testing.Sight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** The light and the dark look. */
class ThemeTest extends ReaderAtBundledCommentary {
    private static final Pattern DEFINED = Pattern.compile("(-(?:color|dateline)-[a-z0-9-]+)\\s*:");
    private static final Pattern USED = Pattern.compile("(-(?:color|dateline)-[a-z0-9-]+)");

    /** Returns how bright most of a node is, from 0 to 1. */
    private static double brightness(Node node) {
        return Fx.call(() -> {
            // Of the whole scene: a part without a background of its own shows that of its window.
            PixelReader pixels = node.getScene().snapshot(null).getPixelReader();
            Bounds part = node.localToScene(node.getLayoutBounds());
            double sum = 0;
            int count = 0;
            for (double x = part.getMinX() + 1; x < part.getMaxX() - 1; x += 7) {
                for (double y = part.getMinY() + 1; y < part.getMaxY() - 1; y += 7) {
                    sum += pixels.getColor((int) x, (int) y).getBrightness();
                    count++;
                }
            }
            return sum / count;
        });
    }

    private static final String[] PARTS = {
        ".window-header", ".filter-bar", ".timeline-control", ".detail-pane", ".text-heading", ".status-bar"
    };

    @Test
    void whatLooksLikeItsWindowAlreadyIsNotDressedAnew() {
        Fx.run(() -> {
            Scene window = new Scene(new StackPane());
            Theme.LIGHT.apply(window);
            StackPane before = new StackPane();
            int[] changes = new int[1];
            before.getStylesheets().addListener((InvalidationListener) o -> changes[0]++);
            for (int times = 0; times < 3; times++) {
                Theme.copy(window, before);
            }
            assertEquals(window.getStylesheets(), before.getStylesheets());
            assertEquals(1, changes[0]);
        });
    }

    @Test
    void theMenuMakesEveryPartOfTheWindowDarkAndLightAgain() {
        for (String part : PARTS) {
            assertTrue(brightness(sight.of(part)) > 0.8, part + " is not light");
        }
        hand.choose("View", "Dark Theme");
        for (String part : PARTS) {
            assertTrue(brightness(sight.of(part)) < 0.35, part + " is not dark");
        }
        hand.choose("View", "Light Theme");
        for (String part : PARTS) {
            assertTrue(brightness(sight.of(part)) > 0.8, part + " is not light again");
        }
    }

    @Test
    void theListOfASearchIsDarkWhereTheWindowIs() {
        Fx.run(() -> ui.window().themeProperty().set(Theme.DARK));
        hand.key(KeyCode.F, KeyCode.CONTROL);
        hand.type("summit");
        Fx.await("the list is shown", () -> !sight.fromTop(".search-results").isEmpty());
        assertTrue(brightness(sight.of(".search-results")) < 0.4);
    }

    @Test
    void theSignsOfTheLegendAreDarkWhereTheWindowIs() {
        hand.click("Legend");
        int light = signs();
        hand.click("Legend");
        Fx.run(() -> ui.window().themeProperty().set(Theme.DARK));
        hand.click("Legend");
        assertNotEquals(light, signs());
        hand.click("Legend");
    }

    /** Returns a number for the pictures of the signs in the legend. */
    private static int signs() {
        List<Integer> colours = new ArrayList<>();
        for (Canvas sign : sight.within(sight.of(".legend"), Canvas.class)) {
            Image picture = Sight.picture(sign);
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getPixelReader().getArgb(x, (int) picture.getHeight() / 2));
            }
        }
        assertFalse(colours.isEmpty());
        return colours.hashCode();
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ThemeTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> names(Pattern pattern, String sheet) {
        return pattern.matcher(sheet)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyColourOfTheStyleSheetsIsDefinedInBothLooks() throws IOException {
        String own = read("/dateline/ui/dateline.css") + read("/dateline/ui/timeline/timeline.css");
        for (String theme : new String[] {"light", "dark"}) {
            Set<String> missing = names(USED, own);
            missing.removeAll(names(DEFINED, own));
            missing.removeAll(names(DEFINED, read("/atlantafx/base/theme/primer-" + theme + ".css")));
            assertEquals(Set.of(), missing, theme);
        }
    }
}
