package dateline.copy.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Maps every font that a PDF does not embed to the one of PDFBox, since nothing is drawn. */
final class OneFontMapper implements FontMapper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Loads the font when the first PDF needs it. */
    private static final class Holder {
        static final TrueTypeFont STAND_IN = load();

        private Holder() {}

        private static TrueTypeFont load() {
            try (InputStream stream = FontMapper.class.getResourceAsStream(FONT)) {
                if (stream == null) {
                    throw new IllegalStateException("PDFBox no longer brings " + FONT);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor fontDescriptor) {
        return new FontMapping<>(Holder.STAND_IN, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor fontDescriptor) {
        return new FontMapping<>(Holder.STAND_IN, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
        return new CIDFontMapping(null, Holder.STAND_IN, true);
    }
}
