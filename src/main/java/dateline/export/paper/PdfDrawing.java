package dateline.export.paper;

import dateline.export.paper.font.EmbeddedFonts;
import dateline.export.paper.font.EmbeddedFonts.Run;
import dateline.export.paper.font.PaperFonts;
import dateline.export.svg.Picture;
import dateline.export.svg.SansMeasurer;
import dateline.timeline.render.Drawing;
import dateline.timeline.render.Fill;
import dateline.timeline.render.Stroke;
import dateline.timeline.scale.TextMeasurer.Face;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws on a page of a PDF: vectors, and text as text. */
final class PdfDrawing implements Drawing {
    /** The distance of a control point from the end of a quarter of a circle, as a share of the radius. */
    private static final double QUARTER = 0.5523;

    private static final int OPAQUE = 255;

    private final PDPageContentStream page;
    private final PaperFonts fonts;
    private final EmbeddedFonts embedded;
    private final SansMeasurer measurer;
    private final int surface;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private int opacity = OPAQUE;

    private PdfDrawing(Picture picture, PDPageContentStream page, PaperFonts fonts, EmbeddedFonts embedded) {
        this.page = page;
        this.fonts = fonts;
        this.embedded = embedded;
        measurer = picture.measurer();
        surface = picture.surface();
    }

    /**
     * Draws a picture with its top left at a point.
     *
     * @param picture the picture
     * @param page what is drawn on
     * @param fonts those of the picture's words
     * @param embedded the same in the PDF
     * @param at the place of the picture's pixels on the page
     * @throws IOException if a font is broken
     */
    static void draw(Picture picture, PDPageContentStream page, PaperFonts fonts, EmbeddedFonts embedded, Matrix at)
            throws IOException {
        PdfDrawing drawing = new PdfDrawing(picture, page, fonts, embedded);
        try {
            page.saveGraphicsState();
            page.transform(at);
            picture.drawOn(drawing);
            page.restoreGraphicsState();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the place of a picture whose top left is at a point of a page, which counts from the bottom. */
    static Matrix place(double left, double top, double scale) {
        return new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top);
    }

    /** A step of writing a page. */
    @FunctionalInterface
    private interface Step {
        void perform() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.perform();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(int argb, Step path) {
        write(() -> {
            opacity(argb >>> 24);
            page.setNonStrokingColor(new Color(argb & 0xffffff));
            path.perform();
            page.fill();
        });
    }

    private void stroke(Stroke stroke, Step path) {
        write(() -> {
            opacity(stroke.argb() >>> 24);
            page.setStrokingColor(new Color(stroke.argb() & 0xffffff));
            page.setLineWidth((float) stroke.width());
            double[] lengths = stroke.dash().lengths();
            float[] dashes = new float[lengths.length];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = (float) lengths[i];
            }
            page.setLineDashPattern(dashes, 0);
            path.perform();
            page.stroke();
        });
    }

    private void opacity(int alpha) throws IOException {
        if (alpha == opacity) {
            return;
        }
        opacity = alpha;
        PDExtendedGraphicsState state = opacities.computeIfAbsent(alpha, value -> {
            PDExtendedGraphicsState made = new PDExtendedGraphicsState();
            made.setNonStrokingAlphaConstant(value / (float) OPAQUE);
            made.setStrokingAlphaConstant(value / (float) OPAQUE);
            return made;
        });
        page.setGraphicsStateParameters(state);
    }

    @Override
    public void rect(double x, double y, double width, double height, int argb) {
        fill(argb, () -> page.addRect((float) x, (float) y, (float) Math.max(0, width), (float) Math.max(0, height)));
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Fill shade) {
        if (!shade.fades()) {
            fill(shade.argb(), () -> round(x, y, width, height, radius));
            return;
        }
        int before = opacity;
        write(() -> {
            page.saveGraphicsState();
            opacity(OPAQUE);
            round(x, y, width, height, radius);
            page.clip();
            page.shadingFill(FadingFill.of(shade, surface, x, width));
            page.restoreGraphicsState();
        });
        opacity = before;
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        stroke(stroke, () -> round(x, y, width, height, radius));
    }

    @Override
    public void ellipse(double x, double y, double radiusX, double radiusY, int argb) {
        fill(argb, () -> round(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, radiusX, radiusY));
    }

    private void round(double x, double y, double width, double height, double radius) throws IOException {
        double most = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        round(x, y, Math.max(0, width), Math.max(0, height), most, most);
    }

    private void round(double x, double y, double width, double height, double radiusX, double radiusY)
            throws IOException {
        double right = x + width;
        double bottom = y + height;
        double kx = radiusX * (1 - QUARTER);
        double ky = radiusY * (1 - QUARTER);
        page.moveTo((float) (x + radiusX), (float) y);
        page.lineTo((float) (right - radiusX), (float) y);
        curve(right - kx, y, right, y + ky, right, y + radiusY);
        page.lineTo((float) right, (float) (bottom - radiusY));
        curve(right, bottom - ky, right - kx, bottom, right - radiusX, bottom);
        page.lineTo((float) (x + radiusX), (float) bottom);
        curve(x + kx, bottom, x, bottom - ky, x, bottom - radiusY);
        page.lineTo((float) x, (float) (y + radiusY));
        curve(x, y + ky, x + kx, y, x + radiusX, y);
        page.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        polyline(new double[] {x0, x1}, new double[] {y0, y1}, stroke);
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        stroke(stroke, () -> through(xs, ys));
    }

    private void through(double[] xs, double[] ys) throws IOException {
        page.moveTo((float) xs[0], (float) ys[0]);
        for (int i = 1; i < xs.length; i++) {
            page.lineTo((float) xs[i], (float) ys[i]);
        }
    }

    private void around(double[] xs, double[] ys) throws IOException {
        through(xs, ys);
        page.closePath();
    }

    @Override
    public void polygon(double[] xs, double[] ys, int argb) {
        fill(argb, () -> around(xs, ys));
    }

    @Override
    public void polygon(double[] xs, double[] ys, Stroke stroke) {
        stroke(stroke, () -> around(xs, ys));
    }

    @Override
    public void curve(
            double x0,
            double y0,
            double controlX0,
            double controlY0,
            double controlX1,
            double controlY1,
            double x1,
            double y1,
            Stroke stroke) {
        stroke(stroke, () -> {
            page.moveTo((float) x0, (float) y0);
            curve(controlX0, controlY0, controlX1, controlY1, x1, y1);
        });
    }

    @Override
    public void text(String text, double x, double y, Face face, int argb) {
        String words = VisualOrder.of(fonts.printable(text));
        List<Run> runs = EmbeddedFonts.runs(words, face == Face.STRONG ? embedded.strong() : embedded.regular());
        float size = (float) measurer.size(face);
        write(() -> {
            double width = 0;
            for (Run run : runs) {
                width += run.font().getStringWidth(run.words()) * size / 1000;
            }
            opacity(argb >>> 24);
            page.setNonStrokingColor(new Color(argb & 0xffffff));
            page.beginText();
            // Another face is made narrower where the layout has less room.
            double room = measurer.width(text, face);
            page.setHorizontalScaling(width > room && width > 0 ? (float) (100 * room / width) : 100);
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) (y + size * 0.35)));
            for (Run run : runs) {
                page.setFont(run.font(), size);
                page.showText(run.words());
            }
            page.endText();
        });
    }

    @Override
    public void from(double x, double y, Runnable part) {
        write(() -> {
            page.saveGraphicsState();
            page.transform(Matrix.getTranslateInstance((float) x, (float) y));
        });
        int before = opacity;
        part.run();
        write(page::restoreGraphicsState);
        opacity = before;
    }
}
