package dateline.ui.shell;

import dateline.ui.testing.Fx;
import dateline.ui.testing.Sight;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.fxmisc.richtext.StyleClassedTextArea;

/** The text beside the timeline as it is shown: its lines, which are highlighted, and where they are on the screen. */
public final class FerryText {
    private FerryText() {}

    private static StyleClassedTextArea area(Sight sight) {
        return (StyleClassedTextArea) sight.find(".reading-text").orElseThrow();
    }

    /** Returns the lines, a sentence each. */
    public static List<String> lines(Sight sight) {
        return Fx.call(() -> area(sight).getParagraphs().stream()
                .map(paragraph -> paragraph.getText())
                .toList());
    }

    /** Returns the sentences that are highlighted. */
    public static List<String> highlighted(Sight sight) {
        return Fx.call(() -> area(sight).getParagraphs().stream()
                .filter(paragraph -> paragraph.getParagraphStyle().contains("selected"))
                .map(paragraph -> paragraph.getText())
                .toList());
    }

    /** Returns the place of a sentence's first words on the screen. */
    public static Point2D placeOf(Sight sight, String sentence) {
        return Fx.call(() -> {
            StyleClassedTextArea area = area(sight);
            int start = area.getAbsolutePosition(row(sight, sentence), 4);
            Bounds word = area.getCharacterBoundsOnScreen(start, start + 1)
                    .orElseThrow(() -> new AssertionError("Not in sight: " + sentence));
            return new Point2D(word.getCenterX(), word.getCenterY());
        });
    }

    /** Returns the bar in the margin beside a sentence. */
    public static Node bar(Sight sight, String sentence) {
        double y = placeOf(sight, sentence).getY();
        return Fx.call(() -> sight.all(".margin-mark .bar").stream()
                .filter(bar -> {
                    Bounds bounds = bar.localToScreen(bar.getLayoutBounds());
                    return bounds.getMinY() <= y && y <= bounds.getMaxY();
                })
                .findFirst()
                .orElseThrow());
    }

    private static int row(Sight sight, String sentence) {
        List<String> lines = lines(sight);
        return IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).equals(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No '" + sentence + "' but " + lines));
    }
}
