package dateline.ui.parts;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Chooses the longest of several wordings that has room, so that none is cut off. */
public final class FittingWords {
    private FittingWords() {}

    /**
     * Returns the first wording that fits a width.
     *
     * @param wordings from the longest to the shortest; at least one
     * @param font what they are set in
     * @param width in pixels
     * @return the last wording where none fits
     */
    public static String of(List<String> wordings, Font font, double width) {
        return wordings.stream()
                .filter(words -> width(words, font) <= width)
                .findFirst()
                .orElse(wordings.get(wordings.size() - 1));
    }

    /** Returns the width of words on one line, in whole pixels. */
    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /**
     * Keeps the longest prompt in a field that its width has room for.
     *
     * @param field the field
     * @param prompts from the longest to the shortest; at least one
     */
    public static void prompt(TextField field, List<String> prompts) {
        field.promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> of(
                                prompts,
                                field.getFont(),
                                field.getWidth()
                                        - field.getInsets().getLeft()
                                        - field.getInsets().getRight()),
                        field.widthProperty(),
                        field.insetsProperty(),
                        field.fontProperty()));
    }

    /** A label that wants the width of its longest wording, and shows the longest that fits the width it gets. */
    public static final class OfLabel extends Label {
        private List<String> wordings = List.of("");

        /** Creates an empty label. */
        public OfLabel() {
            widthProperty().addListener((o, was, is) -> choose());
            fontProperty().addListener((o, was, is) -> choose());
        }

        /**
         * Shows other words.
         *
         * @param newWordings from the longest to the shortest; at least one
         */
        public void show(List<String> newWordings) {
            wordings = List.copyOf(newWordings);
            setAccessibleText(wordings.get(0));
            setTooltip(wordings.get(0).isEmpty() ? null : WrappedTip.of(wordings.get(0)));
            choose();
        }

        private void choose() {
            setText(of(wordings, getFont(), getWidth()));
        }

        @Override
        protected double computePrefWidth(double height) {
            return FittingWords.width(wordings.get(0), getFont());
        }
    }
}
