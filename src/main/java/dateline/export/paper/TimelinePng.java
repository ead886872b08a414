package dateline.export.paper;

import dateline.export.svg.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes the timeline as PNG, by rendering its PDF, so that there is one way to draw. */
public final class TimelinePng {
    private TimelinePng() {}

    /**
     * Writes a picture.
     *
     * @param picture the timeline
     * @param scale pixels of the file for each pixel of the picture: 1, 2 or 4
     * @param out where the PNG goes; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Picture picture, int scale, OutputStream out) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        TimelinePdf.writeWhole(picture, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ImageIO.write(image, "png", out);
        }
    }
}
