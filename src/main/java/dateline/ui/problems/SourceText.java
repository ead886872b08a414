package dateline.ui.problems;

import dateline.io.files.InputFile;
import dateline.io.files.TextEncoding;
import dateline.ui.problems.SourceFile.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Holds the text of a file, split into rows.
 *
 * <p>A line ends at a line feed, a carriage return, or one behind the other; behind the last one more line starts. Long
 * lines are broken, because a label of a million characters would freeze the window.
 *
 * @param rows at least one
 */
record SourceText(List<SourceRow> rows) {
    /** Maximum size of a file, in bytes. */
    static final int MAX_BYTES = 64 << 20;

    /** Maximum length of a row in UTF-16 code units, or one more so that no character is split. */
    static final int ROW_LENGTH = 100;

    private static final Comparator<SourceRow> ORDER =
            Comparator.comparingInt(SourceRow::line).thenComparingInt(SourceRow::column);

    /**
     * Reads a file, with U+FFFD for bytes that are no characters.
     *
     * @throws IOException if it cannot be read
     */
    static SourceText read(SourceFile file) throws IOException {
        try (InputStream in = InputFile.open(file.path())) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            TextEncoding encoding =
                    file.bytes() == Bytes.UNICODE ? TextEncoding.unicode(bytes) : TextEncoding.of(bytes);
            return of(encoding.decode(bytes));
        }
    }

    /** Splits a text. */
    static SourceText of(String text) {
        List<SourceRow> rows = new ArrayList<>();
        int line = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                addLine(text.substring(start, at), line, rows);
                line++;
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                start = at + 1;
            }
        }
        addLine(text.substring(start), line, rows);
        return new SourceText(rows);
    }

    private static void addLine(String text, int line, List<SourceRow> rows) {
        int start = 0;
        while (text.length() - start > ROW_LENGTH) {
            int end = start + ROW_LENGTH;
            end += Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? 1 : 0;
            rows.add(new SourceRow(line, start + 1, text.substring(start, end)));
            start = end;
        }
        if (start < text.length() || start == 0) {
            rows.add(new SourceRow(line, start + 1, text.substring(start)));
        }
    }

    /** Returns how many lines there are. */
    int lines() {
        return rows.get(rows.size() - 1).line();
    }

    /**
     * A character of the text, or the end of a line.
     *
     * @param row the index of its row
     * @param column its column in the line, from 1
     */
    record TextPlace(int row, int column) {}

    /**
     * Finds a place: the character there, or the end of the line or the text where these end before it.
     *
     * @param line from 1; what is less is taken for 1
     * @param column from 1, in UTF-16 code units; what is less is taken for 1
     */
    TextPlace find(long line, long column) {
        SourceRow wanted = new SourceRow(clamp(line), clamp(column), "");
        int found = Collections.binarySearch(rows, wanted, ORDER);
        int index = found >= 0 ? found : -found - 2;
        SourceRow row = rows.get(index);
        int end = row.column() + row.text().length();
        return new TextPlace(index, row.line() < wanted.line() ? end : Math.min(end, wanted.column()));
    }

    private static int clamp(long number) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, number));
    }

    /**
     * Returns rows as text, the pieces of a long line joined.
     *
     * @param indexes which, in ascending order
     */
    String join(List<Integer> indexes) {
        StringBuilder out = new StringBuilder();
        int lineBefore = 0;
        for (int index : indexes) {
            SourceRow row = rows.get(index);
            out.append(lineBefore == 0 || row.line() == lineBefore ? "" : "\n").append(row.text());
            lineBefore = row.line();
        }
        return out.toString();
    }
}
