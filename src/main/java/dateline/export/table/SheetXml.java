package dateline.export.table;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a table as the XML of a sheet, its header bold and always in view, each cell as text. */
final class SheetXml {
    /** The most characters that Excel keeps of a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final int HEADER_STYLE = 1;
    private static final int TEXT_STYLE = 2;
    private static final int LETTERS = 26;

    /** What Excel reads as the character of a number: _x0041_ is A. */
    private static final Pattern CHARACTER_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final StringBuilder out = new StringBuilder();
    private int shortened;

    SheetXml(ContentTable table) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>")
                .append("<sheetView workbookViewId=\"0\">")
                .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append(
                        "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews><cols>");
        for (int i = 1; i <= table.widths().size(); i++) {
            int width = table.widths().get(i - 1);
            out.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + width + "\" customWidth=\"1\"/>");
        }
        out.append("</cols><sheetData>");
        addRow(1, table.headers(), HEADER_STYLE);
        for (int i = 0; i < table.rows().size(); i++) {
            addRow(i + 2, table.rows().get(i), TEXT_STYLE);
        }
        out.append("</sheetData></worksheet>");
    }

    /** Returns the XML. */
    String text() {
        return out.toString();
    }

    /** Returns how many cells are cut off. */
    int shortened() {
        return shortened;
    }

    private void addRow(int number, List<String> cells, int style) {
        out.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                out.append("<c r=\"")
                        .append(column(i))
                        .append(number)
                        .append("\" s=\"")
                        .append(style);
                out.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                addText(CHARACTER_CODE.matcher(kept(cells.get(i))).replaceAll("_x005F_"));
                out.append("</t></is></c>");
            }
        }
        out.append("</row>");
    }

    /** Returns the letters of a column that is counted from 0: A to Z, AA and so on. */
    private static String column(int index) {
        String last = Character.toString('A' + index % LETTERS);
        return index < LETTERS ? last : column(index / LETTERS - 1) + last;
    }

    private String kept(String cell) {
        if (cell.length() <= LONGEST_CELL) {
            return cell;
        }
        shortened++;
        boolean half = Character.isHighSurrogate(cell.charAt(LONGEST_CELL - 1));
        return cell.substring(0, half ? LONGEST_CELL - 1 : LONGEST_CELL);
    }

    /** Adds a text with a replacement character for each that XML does not allow. */
    private void addText(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c != '\uFFFE' && c != '\uFFFF');
    }
}
