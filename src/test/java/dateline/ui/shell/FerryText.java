package dateline.ui.shell;

import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.StyleClassedTextArea;

/** The text as it is shown, in the middle or beside the timeline: its lines, which are highlighted, and where they are on the screen. */
public final class FerryText {
    private FerryText() {}

    private static StyleClassedTextArea area(Sight sight) {
        return (StyleClassedTextArea) sight.find(".reading-text").orElseThrow();
    }

    private static boolean isInTheMiddle(Sight sight) {
        return sight.find(".reading-text").isPresent();
    }

    /** Returns the words of a sentence beside the timeline. */
    private static String words(Node row) {
        return row.lookupAll(".text").stream()
                .filter(text -> text.getParent() instanceof TextFlow)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    /** Returns the lines, a sentence each: of the text in the middle, or else of the one at the right. */
    public static List<String> lines(Sight sight) {
        return Fx.call(() -> isInTheMiddle(sight)
                ? area(sight).getParagraphs().stream()
                        .map(paragraph -> paragraph.getText())
                        .toList()
                : sight.fromTop(".excerpt-row").stream().map(FerryText::words).toList());
    }

    /** Returns the sentences that are highlighted. */
    public static List<String> highlighted(Sight sight) {
        return Fx.call(() -> isInTheMiddle(sight)
                ? area(sight).getParagraphs().stream()
                        .filter(paragraph -> paragraph.getParagraphStyle().contains("selected"))
                        .map(paragraph -> paragraph.getText())
                        .toList()
                : sight.fromTop(".excerpt-row.selected").stream()
                        .map(FerryText::words)
                        .toList());
    }

    /** Returns the place of a sentence's first words on the screen. */
    public static Point2D placeOf(Sight sight, String sentence) {
        return Fx.call(() -> {
            if (!isInTheMiddle(sight)) {
                return Hand.middle(sight.fromTop(".excerpt-row").get(row(sight, sentence)));
            }
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
