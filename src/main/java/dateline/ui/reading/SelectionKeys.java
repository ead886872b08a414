package dateline.ui.reading;

import dateline.edit.marking.WholeWords;
import java.util.OptionalInt;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/**
 * Moves an end of the selection: Shift+Left and Shift+Right the one with the caret by a word, with Alt the other one, Shift+Up and
 * Shift+Down the one with the caret by a sentence.
 */
final class SelectionKeys {
    private final StyleClassedTextArea area;

    SelectionKeys(StyleClassedTextArea area) {
        this.area = area;
    }

    /** Does what a key stands for, and consumes its event. */
    void act(KeyEvent event) {
        if (!event.isShiftDown() || event.isMetaDown()) {
            return;
        }
        KeyCode code = event.getCode();
        boolean vertical = code == KeyCode.UP || code == KeyCode.DOWN;
        if (event.isAltDown() && (code == KeyCode.RIGHT || code == KeyCode.LEFT)) {
            moveOtherEnd(code);
        } else if (code == KeyCode.RIGHT) {
            toNextWord();
        } else if (code == KeyCode.LEFT) {
            toPreviousWord();
        } else if (vertical && !event.isControlDown() && !event.isAltDown()) {
            bySentence(code);
        } else {
            return;
        }
        area.requestFollowCaret();
        event.consume();
    }

    private String row(int row) {
        return area.getText(row);
    }

    private void extendTo(int row, int column) {
        area.moveTo(row, column, SelectionPolicy.ADJUST);
    }

    private void toNextWord() {
        nextWord(area.getCaretPosition()).ifPresent(place -> area.moveTo(place, SelectionPolicy.ADJUST));
    }

    private void toPreviousWord() {
        previousWord(area.getCaretPosition()).ifPresent(place -> area.moveTo(place, SelectionPolicy.ADJUST));
    }

    /** Moves the end without the caret by a word; at least a word stays marked. */
    private void moveOtherEnd(KeyCode code) {
        IndexRange marked = area.getSelection();
        int caret = area.getCaretPosition();
        int end = caret == marked.getEnd() ? marked.getStart() : marked.getEnd();
        OptionalInt moved = code == KeyCode.RIGHT ? nextWord(end) : previousWord(end);
        boolean stays = moved.isPresent() && Integer.signum(moved.getAsInt() - caret) == Integer.signum(end - caret);
        if (marked.getLength() > 0 && stays) {
            area.selectRange(moved.getAsInt(), caret);
        }
    }

    private OptionalInt nextWord(int from) {
        Position place = area.offsetToPosition(from, Bias.Forward);
        int row = place.getMajor();
        OptionalInt end = WholeWords.endAfter(row(row), place.getMinor());
        while (end.isEmpty() && row + 1 < area.getParagraphs().size()) {
            row++;
            end = WholeWords.endAfter(row(row), 0);
        }
        return end.isEmpty() ? end : OptionalInt.of(area.getAbsolutePosition(row, end.getAsInt()));
    }

    private OptionalInt previousWord(int from) {
        Position place = area.offsetToPosition(from, Bias.Forward);
        int row = place.getMajor();
        OptionalInt start = WholeWords.startBefore(row(row), place.getMinor());
        while (start.isEmpty() && row > 0) {
            row--;
            start = WholeWords.startBefore(row(row), row(row).length());
        }
        return start.isEmpty() ? start : OptionalInt.of(area.getAbsolutePosition(row, start.getAsInt()));
    }

    /** The first step selects the sentence at the caret as a whole. */
    private void bySentence(KeyCode code) {
        int row = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        boolean down = code == KeyCode.DOWN;
        if (area.getSelection().getLength() == 0) {
            column = down ? 0 : row(row).length();
            area.moveTo(row, column);
        }
        int length = row(row).length();
        if (down) {
            int to = column < length
                    ? row
                    : Math.min(row + 1, area.getParagraphs().size() - 1);
            extendTo(to, row(to).length());
        } else {
            extendTo(column > 0 ? row : Math.max(row - 1, 0), 0);
        }
    }
}
