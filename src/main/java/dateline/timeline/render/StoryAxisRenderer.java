package dateline.timeline.render;

import dateline.timeline.chapters.AxisPiece;
import dateline.timeline.chapters.AxisWords.AxisTick;
import dateline.timeline.chapters.AxisWords.Caption;
import dateline.timeline.chapters.ChapterAxis;
import dateline.timeline.items.ItemWords;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryLayout.Place;
import dateline.timeline.story.StoryMark;
import dateline.timeline.story.StorySizes;
import java.util.List;

/** Draws the axis of a story with its chapters, and the line of publication. */
final class StoryAxisRenderer {
    private final Drawing drawing;
    private final Palette palette;
    private final StoryLayout layout;
    private final StorySizes sizes;
    private final TextMeasurer measurer;
    private final double unit;

    StoryAxisRenderer(Drawing drawing, Palette palette, StoryLayout layout) {
        this.drawing = drawing;
        this.palette = palette;
        this.layout = layout;
        sizes = layout.input().sizes();
        measurer = sizes.measurer();
        unit = sizes.unit();
    }

    /** Draws the axis down to some pixel, over the whole width of the view. */
    void draw(double top, double width) {
        double line = top - 18 * unit;
        drawing.rect(0, 0, layout.aheadX(), top, palette.surface());
        if (!layout.ahead().labels().isEmpty()) {
            drawing.rect(layout.aheadX(), 0, width - layout.aheadX(), top, palette.future());
        }
        layout.axis().ifPresent(axis -> ticks(axis, line));
        for (Caption caption : layout.captions()) {
            captioned(caption.text(), caption.detail(), caption.x(), palette.text());
        }
        if (!layout.ahead().labels().isEmpty()) {
            captioned("Ahead", aheadWords(width), layout.aheadX() + 15 * unit, palette.publication());
        }
        drawing.line(0, top - 0.5, width, top - 0.5, Stroke.solid(palette.grid(), 1));
    }

    private void captioned(String text, String detail, double x, int ink) {
        double y = 14 * unit;
        drawing.text(text, x, y, Face.STRONG, ink);
        drawing.text(detail, x + measurer.width(text, Face.STRONG) + 7 * unit, y, Face.SMALL, palette.mutedText());
    }

    private void ticks(ChapterAxis axis, double line) {
        Stroke stroke = Stroke.solid(palette.mutedText(), 0.8);
        List<AxisPiece> pieces = axis.pieces();
        drawing.line(axis.left(), line, axis.right(), line, stroke);
        for (int k = 1; k < pieces.size(); k++) {
            if (pieces.get(k - 1).end() < pieces.get(k).first()) {
                gapSign((pieces.get(k - 1).x1() + pieces.get(k).x0()) / 2, line);
            }
        }
        for (AxisTick tick : layout.ticks()) {
            drawing.line(tick.x(), line, tick.x(), line + 5 * unit, stroke);
            drawing.text(tick.label(), tick.labelX(), line + 10 * unit, Face.SMALL, palette.mutedText());
        }
    }

    private void gapSign(double x, double y) {
        Stroke stroke = Stroke.solid(palette.mutedText(), 0.8);
        drawing.rect(x - 3.5 * unit, y - 2, 7 * unit, 4, palette.surface());
        for (double dx : new double[] {-2.8, 2.2}) {
            drawing.line(x + (dx - 1.2) * unit, y + 3 * unit, x + (dx + 1.2) * unit, y - 3 * unit, stroke);
        }
    }

    /** Draws the line of publication from the top of the axis down to some pixel. */
    void publicationLine(double bottom) {
        boolean known =
                layout.axis().filter(axis -> axis.publication().isPresent()).isPresent();
        if (known) {
            double x = layout.aheadX();
            drawing.line(x, 0, x, bottom, Stroke.solid(palette.publication(), 1.6 * unit));
            String words = publicationWords(x);
            double left = x - 7 * unit - measurer.width(words, Face.SMALL);
            drawing.text(words, left, 14 * unit, Face.SMALL, palette.publication());
        }
    }

    private String aheadWords(double width) {
        String words = "as imagined or advised; no scale";
        double room = width - layout.aheadX() - 22 * unit - measurer.width("Ahead", Face.STRONG);
        return measurer.width(words, Face.SMALL) < room ? words : "no scale";
    }

    /** Returns the words at the line of publication, with its date where the last chapter's name leaves room. */
    private String publicationWords(double x) {
        String words = "published " + layout.publicationDate();
        double captions = layout.captions().stream()
                .mapToDouble(caption -> caption.x() + captionWidth(caption))
                .max()
                .orElse(0);
        return captions + measurer.width(words, Face.SMALL) + 20 * unit < x ? words : "published";
    }

    private double captionWidth(Caption caption) {
        return measurer.width(caption.text(), Face.STRONG) + 7 * unit + measurer.width(caption.detail(), Face.SMALL);
    }

    /** Says on the axis when an event was, with lines down to its mark where this stands at its time. */
    void timeOf(Place place, double lanesTop) {
        StoryMark mark = place.mark();
        double y = lanesTop + mark.y();
        double line = sizes.axisHeight() - 18 * unit;
        if (layout.isInBracket(mark) || y < sizes.axisHeight()) {
            return;
        }
        Stroke hairline = new Stroke(palette.accent(), 1, Stroke.Dash.DASHED);
        for (double x :
                mark.x1() - mark.x0() > 12 * unit ? new double[] {mark.x0(), mark.x1()} : new double[] {middle(mark)}) {
            drawing.line(x, line, x, y - sizes.row() / 2, hairline);
        }
        String words = ItemWords.when(mark.event().event());
        double width = measurer.width(words, Face.SMALL) + 10 * unit;
        double x = Math.max(0, Math.min(middle(mark) - width / 2, layout.aheadX() - width));
        drawing.roundRect(x, line + 2, width, 16 * unit, 4 * unit, Fill.plain(palette.accent()));
        drawing.text(words, x + 5 * unit, line + 2 + 8 * unit, Face.SMALL, palette.surface());
    }

    private static double middle(StoryMark mark) {
        return (mark.x0() + mark.x1()) / 2;
    }
}
