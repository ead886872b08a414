package dateline.export.table;

import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.content.TableCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;

/**
 * Writes a table of a commentary as CSV (RFC 4180): a header, commas, CRLF.
 *
 * <p>The text begins with a byte-order mark, without which Excel reads UTF-8 as the code page of the country. A cell that
 * a spreadsheet would take for a formula has an apostrophe in front, which our own import takes off again.
 */
public final class TableCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TableCsv() {}

    /**
     * Writes a table.
     *
     * @param content what is written
     * @param kind which table of it
     */
    public static ExportedText write(ExportContent content, TableKind kind) {
        ContentTable table = ContentTable.of(content, kind);
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(table.headers());
        table.rows()
                .forEach(row ->
                        csv.writeRecord(row.stream().map(TableCell::harmless).toList()));
        return new ExportedText(text.toString(), ContentTable.leftOut(content));
    }
}
