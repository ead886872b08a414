package dateline.timeline.render;

import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.timeline.items.ItemWords;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.AxisPiece;
import dateline.timeline.story.AxisWords.AxisTick;
import dateline.timeline.story.AxisWords.Caption;
import dateline.timeline.story.ChapterAxis;
import dateline.timeline.story.StoryEvent;
import dateline.timeline.story.StoryLabel;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryMark;
import dateline.timeline.story.StoryPart;
import dateline.timeline.story.StoryPart.Bracket;
import dateline.timeline.story.StoryPart.Heading;
import dateline.timeline.story.StorySizes;
import java.util.List;

/** Draws the first view of a document on any {@link Drawing}. */
public final class StoryRenderer {
    private final Drawing drawing;
    private final TextMeasurer measurer;
    private final Palette palette;
    private final StoryLayout layout;
    private final StorySizes sizes;
    private final double unit;
    private final StoryMarkRenderer marks;

    /**
     * Prepares to draw a view.
     *
     * @param drawing what is drawn on
     * @param palette the colours
     * @param layout what is drawn
     */
    public StoryRenderer(Drawing drawing, Palette palette, StoryLayout layout) {
        this.drawing = drawing;
        this.palette = palette;
        this.layout = layout;
        sizes = layout.input().sizes();
        measurer = sizes.measurer();
        unit = sizes.unit();
        marks = new StoryMarkRenderer(drawing, palette, sizes);
    }

    /** Draws everything, with the lanes scrolled by some pixels. */
    public void draw(double scroll) {
        double width = layout.input().width();
        double height = layout.input().height();
        double top = sizes.axisHeight();
        drawing.rect(0, 0, width, height, palette.surface());
        if (!layout.ahead().labels().isEmpty()) {
            drawing.rect(layout.aheadX(), 0, width - layout.aheadX(), top + layout.lanesHeight(), palette.future());
        }
        layout.axis().ifPresent(axis -> grid(axis, top));
        drawing.from(0, top - scroll, () -> {
            part(layout.lanes(), palette.text());
            part(layout.ahead(), palette.publication());
        });
        band(top + layout.lanesHeight(), width, height);
        axis(top, width);
        publicationLine(top);
    }

    private void grid(ChapterAxis axis, double top) {
        for (AxisPiece piece : axis.pieces()) {
            if (piece.chapter() == AxisPiece.Chapter.FOCUS) {
                double x = Math.rint(piece.x0()) + 0.5;
                drawing.line(x, top, x, top + layout.lanesHeight(), Stroke.solid(palette.faintGrid(), 1));
            }
        }
    }

    private void band(double y, double width, double height) {
        if (layout.throughout().labels().isEmpty()) {
            drawing.rect(0, y, width, Math.max(0, height - y), palette.surface());
            return;
        }
        drawing.rect(0, y, width, height - y, palette.subtle());
        drawing.line(0, y + 0.5, width, y + 0.5, Stroke.solid(palette.grid(), 1));
        drawing.from(0, y, () -> part(layout.throughout(), palette.text()));
    }

    private void part(StoryPart part, int headingInk) {
        for (Bracket bracket : part.brackets()) {
            bracket(bracket);
        }
        for (Heading heading : part.headings()) {
            drawing.text(heading.text(), heading.x(), heading.y(), Face.STRONG, headingInk);
            double words = heading.text().isEmpty() ? 0 : measurer.width(heading.text(), Face.STRONG) + 7 * unit;
            drawing.text(heading.detail(), heading.x() + words, heading.y(), Face.SMALL, palette.mutedText());
        }
        for (int k = 0; k < part.marks().size(); k++) {
            StoryMark mark = part.marks().get(k);
            StoryLabel label = part.labels().get(k);
            drawing.described("event", () -> description(mark.event().event()), () -> {
                marks.draw(mark);
                label(label);
            });
        }
    }

    private static String description(Event event) {
        return event.title() + "\n" + ItemWords.time(event) + "\n" + ItemWords.nature(event);
    }

    private void bracket(Bracket bracket) {
        Stroke stroke = Stroke.solid(palette.mutedText(), 0.8);
        double words = bracket.x0() + 14 * unit;
        double end = words + measurer.width(bracket.words(), Face.SMALL) + 5 * unit;
        double x0 = bracket.x0() + 0.5;
        double[] left = {x0, x0, words - 5 * unit};
        double[] leftY = {bracket.y1(), bracket.y0(), bracket.y0()};
        drawing.polyline(left, leftY, stroke);
        double[] right = {Math.min(end, bracket.x1()), bracket.x1(), bracket.x1()};
        double[] rightY = {bracket.y0(), bracket.y0(), bracket.y1()};
        drawing.polyline(right, rightY, stroke);
        drawing.text(bracket.words(), words, bracket.y0(), Face.SMALL, palette.mutedText());
    }

    private void label(StoryLabel label) {
        StoryEvent event = label.event();
        boolean absent = event.event().status() == EventStatus.ABSENT;
        int ink = absent ? palette.mutedText() : palette.text();
        double y = label.y();
        for (String line : label.lines()) {
            drawing.text(line, label.x(), y, StorySizes.face(event), ink);
            y += sizes.row();
        }
        marks.ticks(label.ticksX(), y - sizes.row(), event.claims(), event.unsure());
    }

    private void axis(double top, double width) {
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
            captioned("Ahead", "no scale", layout.aheadX() + 15 * unit, palette.publication());
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

    private void publicationLine(double top) {
        boolean known =
                layout.axis().filter(axis -> axis.publication().isPresent()).isPresent();
        if (known) {
            double x = layout.aheadX();
            double bottom = top + layout.lanesHeight();
            drawing.line(x, 0, x, bottom, Stroke.solid(palette.publication(), 1.6 * unit));
            String words = "published";
            double left = x - 7 * unit - measurer.width(words, Face.SMALL);
            drawing.text(words, left, 14 * unit, Face.SMALL, palette.publication());
        }
    }
}
