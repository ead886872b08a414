package dateline.export.paper.font;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Makes a TrueType font of some letters of another font.
 *
 * <p>PDFBox embeds subsets of fonts with TrueType outlines only; Inter and most Chinese, Japanese and Korean fonts have
 * PostScript outlines. Hints and ligatures, which nothing here uses, are left out.
 */
final class TrueTypeWriter {
    private static final int HEAD_LENGTH = 54;
    private static final int HEAD_LOCATIONS = 50;
    private static final int HHEA_COUNT = 34;
    private static final int POST_LENGTH = 32;

    private final TrueTypeFont font;
    private final ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream locations = new ByteArrayOutputStream();
    private final ByteArrayOutputStream metrics = new ByteArrayOutputStream();
    private int mostPoints;
    private int mostContours;

    private TrueTypeWriter(TrueTypeFont font) {
        this.font = font;
    }

    /**
     * Returns a font file.
     *
     * @param font the other font
     * @param letters the code points, each of which the other font has
     * @throws IOException if the other font is broken or lacks a table
     */
    static byte[] write(TrueTypeFont font, NavigableSet<Integer> letters) throws IOException {
        return new TrueTypeWriter(font).file(letters);
    }

    private byte[] file(NavigableSet<Integer> letters) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        Map<Integer, Integer> numbers = new TreeMap<>();
        add(0);
        for (int letter : letters) {
            numbers.put(letter, numbers.size() + 1);
            add(lookup.getGlyphId(letter));
        }
        new DataOutputStream(locations).writeInt(glyphs.size());
        int count = numbers.size() + 1;
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", table("OS/2"));
        tables.put("cmap", characters(numbers));
        tables.put("glyf", glyphs.toByteArray());
        tables.put("head", head());
        tables.put("hhea", with(table("hhea"), HHEA_COUNT, count));
        tables.put("hmtx", metrics.toByteArray());
        tables.put("loca", locations.toByteArray());
        tables.put("maxp", profile(count));
        tables.put("name", table("name"));
        tables.put("post", namesLeftOut());
        return joined(tables);
    }

    private byte[] table(String tag) throws IOException {
        TTFTable table = font.getTableMap().get(tag);
        if (table == null) {
            throw new IOException("the font has no table " + tag);
        }
        return font.getTableBytes(table);
    }

    private static byte[] with(byte[] table, int at, int value) {
        table[at] = (byte) (value >> 8);
        table[at + 1] = (byte) value;
        return table;
    }

    private byte[] head() throws IOException {
        byte[] head = Arrays.copyOf(table("head"), HEAD_LENGTH);
        return with(head, HEAD_LOCATIONS, 1);
    }

    /** Returns a table of version 3, which names no glyphs. */
    private byte[] namesLeftOut() throws IOException {
        byte[] post = Arrays.copyOf(table("post"), POST_LENGTH);
        return with(with(post, 0, 3), 2, 0);
    }

    private GeneralPath path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            return open.getCFF().getFont().getType2CharString(glyph).getPath();
        }
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private void add(int glyph) throws IOException {
        List<List<QuadraticOutline.Point>> contours = QuadraticOutline.of(path(glyph));
        List<QuadraticOutline.Point> points =
                contours.stream().flatMap(List::stream).toList();
        int left = points.stream().mapToInt(QuadraticOutline.Point::x).min().orElse(0);
        DataOutputStream out = new DataOutputStream(metrics);
        out.writeShort(font.getAdvanceWidth(glyph));
        out.writeShort(left);
        new DataOutputStream(locations).writeInt(glyphs.size());
        if (!points.isEmpty()) {
            describe(contours, points, left);
        }
        mostPoints = Math.max(mostPoints, points.size());
        mostContours = Math.max(mostContours, contours.size());
    }

    /** Writes a glyph with each coordinate as a step of two bytes. */
    private void describe(List<List<QuadraticOutline.Point>> contours, List<QuadraticOutline.Point> points, int left)
            throws IOException {
        DataOutputStream out = new DataOutputStream(glyphs);
        out.writeShort(contours.size());
        out.writeShort(left);
        out.writeShort(points.stream().mapToInt(QuadraticOutline.Point::y).min().orElse(0));
        out.writeShort(points.stream().mapToInt(QuadraticOutline.Point::x).max().orElse(0));
        out.writeShort(points.stream().mapToInt(QuadraticOutline.Point::y).max().orElse(0));
        int end = -1;
        for (List<QuadraticOutline.Point> contour : contours) {
            end += contour.size();
            out.writeShort(end);
        }
        out.writeShort(0);
        for (QuadraticOutline.Point point : points) {
            out.writeByte(point.onCurve() ? 1 : 0);
        }
        int before = 0;
        for (QuadraticOutline.Point point : points) {
            out.writeShort(point.x() - before);
            before = point.x();
        }
        before = 0;
        for (QuadraticOutline.Point point : points) {
            out.writeShort(point.y() - before);
            before = point.y();
        }
        while (glyphs.size() % 4 != 0) {
            out.writeByte(0);
        }
    }

    /** Returns a table of format 12, which leads from each code point to its glyph. */
    private static byte[] characters(Map<Integer, Integer> numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(3);
        out.writeShort(10);
        out.writeInt(12);
        out.writeShort(12);
        out.writeShort(0);
        out.writeInt(16 + 12 * numbers.size());
        out.writeInt(0);
        out.writeInt(numbers.size());
        for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
        return bytes.toByteArray();
    }

    private byte[] profile(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x00010000);
        out.writeShort(count);
        out.writeShort(mostPoints);
        out.writeShort(mostContours);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(1);
        out.write(new byte[16]);
        return bytes.toByteArray();
    }

    /** Returns a file of tables, each at a multiple of four bytes. */
    private static byte[] joined(Map<String, byte[]> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int power = Integer.highestOneBit(tables.size());
        out.writeInt(0x00010000);
        out.writeShort(tables.size());
        out.writeShort(16 * power);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort(16 * (tables.size() - power));
        int at = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.writeBytes(table.getKey());
            out.writeInt(checksum(table.getValue()));
            out.writeInt(at);
            out.writeInt(table.getValue().length);
            at += (table.getValue().length + 3) / 4 * 4;
        }
        for (byte[] table : tables.values()) {
            out.write(table);
            out.write(new byte[(4 - table.length % 4) % 4]);
        }
        return bytes.toByteArray();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xff) << (24 - 8 * (i % 4));
        }
        return sum;
    }
}
