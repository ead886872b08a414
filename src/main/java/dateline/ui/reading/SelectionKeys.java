package dateline.ui.reading;

import dateline.edit.marking.WholeWords;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.StyleClassedTextArea;

/** Moves an end of the selection: Shift+Left and Shift+Right by a word, Shift+Up and Shift+Down by a sentence. */
final class SelectionKeys {
    private final StyleClassedTextArea area;

    SelectionKeys(StyleClassedTextArea area) {
        this.area = area;
    }

    /** Does what a key stands for, and consumes its event. */
    void act(KeyEvent event) {
        if (!event.isShiftDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        KeyCode code = event.getCode();
        boolean vertical = code == KeyCode.UP || code == KeyCode.DOWN;
        if (code == KeyCode.RIGHT) {
            toNextWord();
        } else if (code == KeyCode.LEFT) {
            toPreviousWord();
        } else if (vertical && !event.isControlDown()) {
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
        int row = area.getCurrentParagraph();
        OptionalInt end = WholeWords.endAfter(row(row), area.getCaretColumn());
        while (end.isEmpty() && row + 1 < area.getParagraphs().size()) {
            row++;
            end = WholeWords.endAfter(row(row), 0);
        }
        if (end.isPresent()) {
            extendTo(row, end.getAsInt());
        }
    }

    private void toPreviousWord() {
        int row = area.getCurrentParagraph();
        OptionalInt start = WholeWords.startBefore(row(row), area.getCaretColumn());
        while (start.isEmpty() && row > 0) {
            row--;
            start = WholeWords.startBefore(row(row), row(row).length());
        }
        if (start.isPresent()) {
            extendTo(row, start.getAsInt());
        }
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
