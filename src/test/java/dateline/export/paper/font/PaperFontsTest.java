package dateline.export.paper.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters of a text and the fonts that have them. */
class PaperFontsTest {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf";

    @TempDir
    private Path folder;

    @Test
    void interHasLatinGreekAndCyrillicAndAsksForNoOther() throws IOException {
        PaperFonts fonts = PaperFonts.of("Zürich – Αθήνα – Київ “…” →", () -> {
            throw new AssertionError("no font of the system is needed");
        });
        assertTrue(fonts.unset().isEmpty());
        assertEquals("Zürich – Αθήνα – Київ “…” →", fonts.printable("Zürich – Αθήνα – Київ “…” →"));
    }

    @Test
    void whatNoFontHasIsABoxAndNamed() throws IOException {
        PaperFonts fonts = PaperFonts.of("a \u2d30 b", List::of);
        assertEquals(Set.of(0x2d30), fonts.unset());
        assertEquals("a \u25a1 b", fonts.printable("a \u2d30 b"));
    }

    @Test
    void whatIsInvisibleIsLeftOut() throws IOException {
        PaperFonts fonts = PaperFonts.of("a\u200d\u202e\ufe0f\u00adb", List::of);
        assertTrue(fonts.unset().isEmpty());
        assertEquals("ab", fonts.printable("a\u200d\u202e\ufe0f\u00adb"));
    }

    @Test
    void aBrokenFontIsPassedOverAndTheNextIsTaken() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.ttf"), "no font");
        Path good = folder.resolve("b.ttf");
        // A font with one letter under the code of a letter that Inter lacks.
        byte[] box =
                FontSource.ofInter("Regular", new TreeSet<>(Set.of(0x25a1))).file();
        Files.write(good, replaced(box, 0x25a1, 0x2d30));
        PaperFonts fonts = PaperFonts.of("\u2d30", () -> List.of(broken, good));
        assertTrue(fonts.unset().isEmpty());
        try (PDDocument document = new PDDocument()) {
            EmbeddedFonts embedded = fonts.embed(document);
            List<EmbeddedFonts.Run> runs = EmbeddedFonts.runs("ab\u2d30c", embedded.regular());
            assertEquals(
                    List.of("ab", "\u2d30", "c"),
                    runs.stream().map(EmbeddedFonts.Run::words).toList());
            assertFalse(runs.get(0).font().equals(runs.get(1).font()));
        }
    }

    private static byte[] replaced(byte[] file, int from, int to) {
        byte[] out = file.clone();
        for (int i = 0; i + 4 <= out.length; i++) {
            boolean here = out[i] == 0 && out[i + 1] == 0 && out[i + 2] == from >> 8 && out[i + 3] == (byte) from;
            if (here) {
                out[i + 2] = (byte) (to >> 8);
                out[i + 3] = (byte) to;
            }
        }
        return out;
    }

    @Test
    void aLetterKeepsItsWidthAndItsOutline() throws IOException {
        TreeSet<Integer> letters =
                IntStream.rangeClosed('!', '~').boxed().collect(Collectors.toCollection(TreeSet::new));
        byte[] file = FontSource.ofInter("Regular", letters).file();
        TrueTypeFont made = new TTFParser().parse(new RandomAccessReadBuffer(file));
        try (InputStream in = PaperFontsTest.class.getResourceAsStream(INTER)) {
            OpenTypeFont inter = new OTFParser().parse(new RandomAccessReadBuffer(in));
            for (int letter : letters) {
                int before = inter.getUnicodeCmapLookup().getGlyphId(letter);
                int after = made.getUnicodeCmapLookup().getGlyphId(letter);
                assertEquals(inter.getAdvanceWidth(before), made.getAdvanceWidth(after));
                Rectangle2D outline = inter.getCFF()
                        .getFont()
                        .getType2CharString(before)
                        .getPath()
                        .getBounds2D();
                Rectangle2D drawn = made.getGlyph().getGlyph(after).getPath().getBounds2D();
                assertEquals(outline.getMinX(), drawn.getMinX(), 12, Character.toString(letter));
                assertEquals(outline.getMaxX(), drawn.getMaxX(), 12, Character.toString(letter));
                assertEquals(outline.getMinY(), drawn.getMinY(), 12, Character.toString(letter));
                assertEquals(outline.getMaxY(), drawn.getMaxY(), 12, Character.toString(letter));
            }
        }
    }

    @Test
    void arabicLettersAreJoined() {
        // Beh alone; at the start, in the middle and at the end of a word; lam and alef in one; nothing joins behind
        // alef.
        assertEquals("\ufe8f", ArabicForms.shaped("\u0628"));
        assertEquals("\ufe91\ufe92\ufe90", ArabicForms.shaped("\u0628\u0628\u0628"));
        assertEquals("\ufefb", ArabicForms.shaped("\u0644\u0627"));
        assertEquals("\ufe91\ufe8e\ufe8f", ArabicForms.shaped("\u0628\u0627\u0628"));
        assertEquals("\ufe91\u064e\ufe90 bridge", ArabicForms.shaped("\u0628\u064e\u0628 bridge"));
    }

    @Test
    void regularFacesOfManyScriptsAreTriedFirst() {
        List<String> ordered = SystemFonts.ordered(List.of(
                        Path.of("/f/Zapf.ttf"),
                        Path.of("/f/DejaVuSans-Bold.ttf"),
                        Path.of("/f/DejaVuSans.ttf"),
                        Path.of("/f/NotoSansCJK-Regular.ttc")))
                .stream()
                .map(path -> path.getFileName().toString())
                .toList();
        assertEquals(List.of("NotoSansCJK-Regular.ttc", "DejaVuSans.ttf", "Zapf.ttf", "DejaVuSans-Bold.ttf"), ordered);
    }
}
