package dateline.export.table;

import dateline.export.content.ExportContent;
import dateline.export.content.Losses;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the tables of a commentary as one XLSX workbook (ECMA-376), a sheet each.
 *
 * <p>Every cell is text: a date as exact as a day stays what it is, and nothing is a formula. The same content gives the
 * same bytes: the workbook says nothing of the time at which it was made.
 */
public final class TableXlsx {
    private static final List<TableKind> KINDS = List.of(TableKind.values());

    /** The earliest time that an entry of a ZIP file can have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The formats of cells: 0 the usual one, 1 of headers, 2 of text that stays text when it is edited. */
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyFont=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "</styleSheet>";

    private final ZipOutputStream zip;

    private TableXlsx(ZipOutputStream zip) {
        this.zip = zip;
    }

    /**
     * Writes the workbook.
     *
     * @param content what is written
     * @param out takes the bytes; it is flushed, not closed
     * @return what the workbook cannot carry, a sentence each
     * @throws IOException if the stream throws it
     */
    public static List<String> write(ExportContent content, OutputStream out) throws IOException {
        Losses losses = new Losses();
        ContentTable.leftOut(content).forEach(losses::add);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        TableXlsx workbook = new TableXlsx(zip);
        workbook.addFrame();
        int shortened = 0;
        for (int number = 1; number <= KINDS.size(); number++) {
            SheetXml sheet = new SheetXml(ContentTable.of(content, KINDS.get(number - 1)));
            workbook.add(path(number), sheet.text());
            shortened += sheet.shortened();
        }
        zip.finish();
        zip.flush();
        losses.count(
                shortened, "cell", "cut off behind " + SheetXml.LONGEST_CELL + " characters, as many as Excel keeps");
        return losses.sentences();
    }

    /** Returns the path of a sheet, counted from 1. */
    private static String path(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    private void add(String path, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Adds the parts that name and tie together the sheets. */
    private void addFrame() throws IOException {
        StringBuilder types = new StringBuilder();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int number = 1; number <= KINDS.size(); number++) {
            String id = "rId" + number;
            types.append(type(path(number), "worksheet"));
            sheets.append("<sheet name=\"" + KINDS.get(number - 1).title() + "\" sheetId=\"" + number + "\" r:id=\""
                    + id + "\"/>");
            relations.append(relation(id, "worksheet", path(number).substring("xl/".length())));
        }
        relations.append(relation("rIdStyles", "styles", "styles.xml"));
        add(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("xl/workbook.xml", "sheet.main") + type("xl/styles.xml", "styles") + types + "</Types>");
        add("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        add(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        add("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        add("xl/styles.xml", STYLES);
    }

    private static String type(String path, String type) {
        return "<Override PartName=\"/" + path + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String each) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
