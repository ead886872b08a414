package dateline.export.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Shows the first page of a PDF in pixels. */
public final class FirstPage {
    private static final float DOTS_PER_INCH = 110;

    private FirstPage() {}

    /**
     * Returns the first page of a PDF that an export has made, as the bytes of a PNG.
     *
     * @param pdf the file
     * @throws IOException if it cannot be read
     */
    public static byte[] png(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }
}
