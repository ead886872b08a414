package dateline.export.paper;

import dateline.timeline.render.Fill;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType3;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

/** Makes the shading of a colour that fades out towards its ends. It fades to the background, since a shading has no opacity. */
final class FadingFill {
    private static final double FAINT = 0.04;

    private FadingFill() {}

    /**
     * Returns a shading from left to right.
     *
     * @param shade the colour and where it fades
     * @param surface the colour of the background, ARGB
     * @param x the left edge
     * @param width from there to the right edge
     */
    static PDShadingType2 of(Fill shade, int surface, double x, double width) {
        double alpha = (shade.argb() >>> 24) / 255.0;
        int full = Fill.over(surface, shade.argb(), alpha);
        int faint = Fill.over(surface, shade.argb(), alpha * FAINT);
        COSArray functions = new COSArray();
        functions.add(between(shade.fadeStart() > 0 ? faint : full, full));
        functions.add(between(full, full));
        functions.add(between(full, shade.fadeEnd() > 0 ? faint : full));
        COSDictionary stitched = new COSDictionary();
        stitched.setInt(COSName.FUNCTION_TYPE, 3);
        stitched.setItem(COSName.DOMAIN, numbers(0, 1));
        stitched.setItem(COSName.FUNCTIONS, functions);
        // The bounds ascend, also where one end does not fade.
        double start = Math.min(0.499, Math.max(0.001, shade.fadeStart()));
        double end = Math.max(0.501, Math.min(0.999, 1 - shade.fadeEnd()));
        stitched.setItem(COSName.BOUNDS, numbers(start, end));
        stitched.setItem(COSName.ENCODE, numbers(0, 1, 0, 1, 0, 1));
        COSDictionary dictionary = new COSDictionary();
        dictionary.setInt(COSName.SHADING_TYPE, PDShading.SHADING_TYPE2);
        PDShadingType2 shading = new PDShadingType2(dictionary);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setCoords(numbers(x, 0, x + width, 0));
        shading.setFunction(new PDFunctionType3(stitched));
        return shading;
    }

    private static COSDictionary between(int from, int to) {
        COSDictionary linear = new COSDictionary();
        linear.setInt(COSName.FUNCTION_TYPE, 2);
        linear.setItem(COSName.DOMAIN, numbers(0, 1));
        linear.setItem(COSName.C0, colour(from));
        linear.setItem(COSName.C1, colour(to));
        linear.setItem(COSName.N, COSInteger.ONE);
        return linear;
    }

    private static COSArray colour(int argb) {
        return numbers((argb >> 16 & 0xff) / 255.0, (argb >> 8 & 0xff) / 255.0, (argb & 0xff) / 255.0);
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
