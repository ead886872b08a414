package dateline.ui.parts;

import dateline.text.TextRange;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of text with some of its parts marked, as a search result shows what was found. */
public final class MarkedText extends TextFlow {
    private final List<TextRange> ranges;

    /** The background of the marked parts. */
    private final Path marks = new Path();

    /**
     * Creates the text.
     *
     * @param text the words
     * @param ranges the parts, ascending, without overlap
     */
    public MarkedText(String text, List<TextRange> ranges) {
        this.ranges = List.copyOf(ranges);
        getStyleClass().add("marked-text");
        marks.getStyleClass().add("marks");
        marks.setManaged(false);
        getChildren().add(marks);
        int at = 0;
        for (TextRange range : ranges) {
            add(text.substring(at, range.start()), "plain");
            add(text.substring(range.start(), range.end()), "hit");
            at = range.end();
        }
        add(text.substring(at), "plain");
    }

    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            Text part = new Text(words);
            part.getStyleClass().add(styleClass);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.getElements().clear();
        ranges.forEach(range -> marks.getElements().addAll(rangeShape(range.start(), range.end())));
    }
}
