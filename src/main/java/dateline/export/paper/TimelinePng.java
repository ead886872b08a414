package dateline.export.paper;

import dateline.date.words.English;
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
    /** Maximum pixels of a picture, each of which takes four bytes while it is drawn. */
    private static final long MOST_PIXELS = 200_000_000;

    private TimelinePng() {}

    /**
     * Writes a picture.
     *
     * @param picture the timeline
     * @param scale pixels of the file for each pixel of the picture: 1, 2 or 4
     * @param out where the PNG goes; not closed
     * @throws IOException if it cannot be written, or has more than {@value #MOST_PIXELS} pixels
     */
    public static void write(Picture picture, int scale, OutputStream out) throws IOException {
        long width = (long) Math.ceil(picture.width() * scale);
        long height = (long) Math.ceil(picture.height() * scale);
        if (width * height > MOST_PIXELS) {
            throw new IOException("the picture would have " + English.grouped(width) + " by " + English.grouped(height)
                    + " pixels, and may have " + English.grouped(MOST_PIXELS)
                    + " in all; choose fewer, or an SVG, which is sharp at every size");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        TimelinePdf.writeWhole(picture, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ImageIO.write(image, "png", out);
        }
    }
}
