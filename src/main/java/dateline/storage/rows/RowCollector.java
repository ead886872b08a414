package dateline.storage.rows;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** Gathers some rows of a text along a walk that starts before them. */
final class RowCollector {
    private final RowWalk walk;
    private final long first;
    private final int count;
    private final List<TextRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long row;
    private long line;
    private long column;

    RowCollector(RowWalk walk, long first, int count) {
        this.walk = walk;
        this.first = first;
        this.count = count;
        open();
    }

    /** Takes the next characters, as far as they are needed. */
    void accept(CharBuffer characters) {
        while (characters.hasRemaining() && !isComplete()) {
            accept(characters.get());
        }
    }

    private void accept(char next) {
        if (walk.isPassedOver(next)) {
            walk.step(next);
        } else if (walk.endsLine(next)) {
            close();
            walk.step(next);
            open();
        } else if (walk.isRowFull() && Character.isLowSurrogate(next) && endsInHighSurrogate()) {
            // A character of two units stands whole in the row of its first.
            text.append(next);
            walk.step(next);
            close();
            open();
        } else {
            if (walk.isRowFull() && !text.isEmpty()) {
                close();
                open();
            }
            text.append(next);
            walk.step(next);
        }
    }

    private boolean endsInHighSurrogate() {
        return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    private void open() {
        row = walk.row();
        line = walk.line();
        column = walk.column();
    }

    private void close() {
        if (row >= first && !isComplete()) {
            rows.add(new TextRow(line, column, text.toString()));
        }
        text.setLength(0);
    }

    boolean isComplete() {
        return rows.size() == count;
    }

    /** Ends the text here. */
    void end() {
        close();
    }

    List<TextRow> rows() {
        return List.copyOf(rows);
    }
}
