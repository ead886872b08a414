package dateline.export.paper.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Takes letters out of the files of fonts. */
final class FontSource {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";

    /** The flags of a font that may not be embedded, and of one that may not be embedded in part. */
    private static final int RESTRICTED = 0x0002 | 0x0100 | 0x0200;

    private FontSource() {}

    /** Takes those of some letters that a style of Inter has. */
    static FontLetters ofInter(String style, NavigableSet<Integer> wanted) throws IOException {
        try (InputStream in = FontSource.class.getResourceAsStream(INTER + style + ".otf");
                RandomAccessRead file = new RandomAccessReadBuffer(in)) {
            return letters(new OTFParser().parse(file), wanted).orElseThrow();
        }
    }

    /** Takes those of some letters that a file has; empty if it has none, cannot be read or may not be embedded. */
    static Optional<FontLetters> ofFile(Path path, NavigableSet<Integer> wanted) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith("c")) {
                return ofCollection(path, wanted);
            }
            try (RandomAccessRead file = new RandomAccessReadBufferedFile(path.toFile())) {
                TTFParser parser = name.endsWith(".otf") ? new OTFParser() : new TTFParser();
                return letters(parser.parse(file), wanted);
            }
        } catch (IOException | RuntimeException e) {
            // A broken font fails in many ways.
            return Optional.empty();
        }
    }

    private static Optional<FontLetters> ofCollection(Path path, NavigableSet<Integer> wanted) throws IOException {
        NavigableSet<Integer> left = new TreeSet<>(wanted);
        List<FontLetters> found = new ArrayList<>();
        try (TrueTypeCollection collection = new TrueTypeCollection(path.toFile())) {
            collection.processAllFonts(font -> {
                if (found.isEmpty()) {
                    letters(font, left).ifPresent(found::add);
                }
            });
        }
        return found.stream().findFirst();
    }

    private static Optional<FontLetters> letters(TrueTypeFont font, NavigableSet<Integer> wanted) throws IOException {
        boolean isRestricted =
                font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & RESTRICTED) != 0;
        CmapLookup lookup = font.getUnicodeCmapLookup(false);
        if (isRestricted || lookup == null) {
            return Optional.empty();
        }
        NavigableSet<Integer> present = new TreeSet<>();
        wanted.stream().filter(letter -> lookup.getGlyphId(letter) > 0).forEach(present::add);
        return present.isEmpty()
                ? Optional.empty()
                : Optional.of(new FontLetters(present, TrueTypeWriter.write(font, present)));
    }
}
