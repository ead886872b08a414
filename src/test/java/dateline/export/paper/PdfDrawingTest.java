package dateline.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.export.svg.Picture;
import dateline.export.svg.SansMeasurer;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.render.Drawing;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Palette;
import dateline.timeline.render.Stroke;
import dateline.timeline.scale.TextMeasurer.Face;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is drawn, as the pixels of a PNG, which is rendered from the PDF. */
class PdfDrawingTest {
    private static final int WHITE = 0xffffffff;
    private static final int RED = 0xffcc0000;

    private static BufferedImage png(Picture picture, int scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelinePng.write(picture, scale, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static BufferedImage drawn(Consumer<Drawing> content) throws IOException {
        return png(new Picture(100, 60, WHITE, new SansMeasurer(12), "T", "D", content), 1);
    }

    @Test
    void aPictureHasItsSizeAtEachScaleAndIsNotBlank() throws IOException {
        ExportContent content = ExportContent.whole(SampleStory.commentary());
        for (Palette palette : new Palette[] {Palette.light(), Palette.dark()}) {
            Picture picture = TimelinePicture.of(content, 1000, 700, palette);
            for (int scale : new int[] {1, 2, 4}) {
                BufferedImage image = png(picture, scale);
                assertEquals(1000 * scale, image.getWidth());
                assertEquals(Math.floor(picture.height()) * scale, image.getHeight(), scale);
                assertEquals(palette.surface(), image.getRGB(5 * scale, 5 * scale));
                long colours = IntStream.range(0, image.getWidth())
                        .map(x -> image.getRGB(x, image.getHeight() / 3))
                        .distinct()
                        .count();
                assertTrue(colours > 3, "colours: " + colours);
            }
        }
    }

    @Test
    void areasHaveTheirColourAndPlaceFromTheTop() throws IOException {
        BufferedImage image = drawn(drawing -> {
            drawing.rect(10, 5, 20, 10, RED);
            drawing.ellipse(50, 30, 10, 10, RED);
            drawing.polygon(new double[] {70, 90, 80}, new double[] {10, 10, 30}, RED);
            drawing.from(60, 40, () -> drawing.rect(0, 0, 10, 10, RED));
        });
        assertEquals(RED, image.getRGB(12, 7));
        assertEquals(WHITE, image.getRGB(12, 17));
        assertEquals(RED, image.getRGB(50, 30));
        assertEquals(WHITE, image.getRGB(41, 21));
        assertEquals(RED, image.getRGB(80, 15));
        assertEquals(WHITE, image.getRGB(71, 25));
        assertEquals(RED, image.getRGB(65, 45));
    }

    @Test
    void cornersAreRoundAndColoursFade() throws IOException {
        BufferedImage image = drawn(drawing -> {
            drawing.roundRect(10, 10, 80, 20, 10, Fill.plain(RED));
            drawing.roundRect(10, 35, 80, 20, 0, new Fill(RED, 0.3, 0));
        });
        assertEquals(WHITE, image.getRGB(11, 11));
        assertEquals(RED, image.getRGB(20, 20));
        int faint = image.getRGB(12, 45) >> 8 & 0xff;
        int half = image.getRGB(20, 45) >> 8 & 0xff;
        assertTrue(faint > half && half > 0x10, faint + " then " + half);
        assertEquals(RED, image.getRGB(85, 45));
    }

    @Test
    void aTransparentColourLetsTheGroundThroughAndTheNextIsOpaqueAgain() throws IOException {
        BufferedImage image = drawn(drawing -> {
            drawing.rect(10, 10, 20, 20, Fill.faint(RED, 0.5));
            drawing.from(0, 0, () -> drawing.rect(40, 10, 20, 20, RED));
            drawing.rect(70, 10, 20, 20, Fill.faint(RED, 0.5));
        });
        assertEquals(0x7f, image.getRGB(20, 20) >> 8 & 0xff, 2);
        assertEquals(RED, image.getRGB(50, 20));
        assertEquals(0x7f, image.getRGB(80, 20) >> 8 & 0xff, 2);
    }

    @Test
    void linesAreDrawnWithTheirDashes() throws IOException {
        BufferedImage image = drawn(drawing -> {
            drawing.line(0, 10.5, 100, 10.5, Stroke.solid(RED, 1));
            drawing.line(0, 20.5, 100, 20.5, new Stroke(RED, 1, Stroke.Dash.SPARSE));
            drawing.roundRect(10, 30, 80, 20, 4, Stroke.solid(RED, 2));
            drawing.curve(0, 56, 30, 56, 60, 56, 100, 56, Stroke.solid(RED, 4));
        });
        assertEquals(RED, image.getRGB(50, 10));
        long red =
                IntStream.range(0, 100).filter(x -> image.getRGB(x, 20) == RED).count();
        assertTrue(red < 40, "dotted: " + red);
        assertEquals(WHITE, image.getRGB(50, 40));
        assertEquals(RED, image.getRGB(50, 30));
        assertEquals(RED, image.getRGB(50, 55));
    }

    @Test
    void wordsAreNoWiderThanTheirRoom() throws IOException {
        SansMeasurer measurer = new SansMeasurer(12);
        String words = "A summit";
        BufferedImage image = drawn(drawing -> drawing.text(words, 2, 30, Face.STRONG, RED));
        int last = 0;
        for (int x = 0; x < 100; x++) {
            for (int y = 20; y < 40; y++) {
                last = image.getRGB(x, y) == WHITE ? last : x;
            }
        }
        assertEquals(2 + measurer.length(words, Face.STRONG), last, 2);
    }
}
