package dateline.timeline.render;

import dateline.model.Certainty;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.timeline.items.ItemWords;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryEvent;
import dateline.timeline.story.StoryLabel;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.Place;
import dateline.timeline.story.StoryMark;
import dateline.timeline.story.StoryPart;
import dateline.timeline.story.StoryPart.Bracket;
import dateline.timeline.story.StoryPart.Heading;
import dateline.timeline.story.StoryPart.Heading.Use;
import dateline.timeline.story.StorySizes;
import java.util.List;

/** Draws the first view of a document on any {@link Drawing}. */
public final class StoryRenderer {
    private final Drawing drawing;
    private final TextMeasurer measurer;
    private final Palette palette;
    private final Palette pale;
    private final StoryLayout layout;
    private final StorySizes sizes;
    private final double unit;
    private final StoryMarkRenderer fullMarks;
    private final StoryMarkRenderer paleMarks;
    private final StoryEmphasis emphasis;

    /**
     * Prepares to draw a view.
     *
     * @param drawing what is drawn on
     * @param palette the colours
     * @param layout what is drawn
     * @param emphasis what stands out
     */
    public StoryRenderer(Drawing drawing, Palette palette, StoryLayout layout, StoryEmphasis emphasis) {
        this.drawing = drawing;
        this.palette = palette;
        this.layout = layout;
        this.emphasis = emphasis;
        pale = palette.pale();
        sizes = layout.input().sizes();
        measurer = sizes.measurer();
        unit = sizes.unit();
        fullMarks = new StoryMarkRenderer(drawing, palette, sizes);
        paleMarks = new StoryMarkRenderer(drawing, pale, sizes);
    }

    /** Draws everything, with what scrolls moved up by some pixels. */
    public void draw(double scroll) {
        double width = layout.input().width();
        double top = sizes.axisHeight();
        double foot = layout.top(Area.THROUGHOUT, scroll);
        StoryAxisRenderer axis = new StoryAxisRenderer(drawing, palette, layout);
        drawing.rect(0, 0, width, layout.input().height(), palette.surface());
        if (!layout.ahead().labels().isEmpty()) {
            drawing.rect(layout.aheadX(), 0, width - layout.aheadX(), Math.max(top, foot), palette.future());
        }
        grid(top, foot);
        betweenLanes(scroll);
        part(Area.LANES, scroll, palette.text());
        part(Area.AHEAD, scroll, palette.publication());
        band(foot, width, scroll);
        axis.draw(top, width);
        axis.publicationLine(Math.max(top, foot));
        emphasis.hovered()
                .ifPresent(item -> layout.place(item)
                        .filter(place -> place.area() == Area.LANES)
                        .ifPresent(place -> axis.timeOf(place, layout.top(Area.LANES, scroll))));
    }

    private void grid(double top, double foot) {
        Stroke stroke = Stroke.solid(palette.faintGrid(), 1);
        for (double line : layout.gridLines()) {
            double x = Math.rint(line) + 0.5;
            drawing.line(x, top, x, Math.max(top, foot), stroke);
        }
    }

    /** Draws a line above each lane but the first. */
    private void betweenLanes(double scroll) {
        double right = layout.ahead().labels().isEmpty() ? layout.input().width() : layout.aheadX();
        List<Heading> lanes = layout.lanes().headings();
        for (Heading lane : lanes.subList(Math.min(1, lanes.size()), lanes.size())) {
            double y = Math.rint(layout.top(Area.LANES, scroll) + sizes.aboveLane(lane)) + 0.5;
            drawing.line(0, y, right, y, Stroke.solid(palette.hairline(), 1));
        }
    }

    private void band(double y, double width, double scroll) {
        double height = layout.input().height();
        if (layout.throughout().labels().isEmpty()) {
            drawing.rect(0, y, width, Math.max(0, height - y), palette.surface());
            return;
        }
        drawing.rect(0, y, width, Math.max(0, height - y), palette.subtle());
        drawing.line(0, y + 0.5, width, y + 0.5, Stroke.solid(palette.grid(), 1));
        part(Area.THROUGHOUT, scroll, palette.text());
    }

    private void part(Area area, double scroll, int headingInk) {
        StoryPart part = layout.part(area);
        drawing.from(0, layout.top(area, scroll), () -> {
            part.brackets().forEach(this::bracket);
            part.headings().forEach(heading -> heading(heading, headingInk));
            for (int k = 0; k < part.marks().size(); k++) {
                Place place = new Place(part.marks().get(k), part.labels().get(k), area);
                Event event = place.event().event();
                drawing.item(event, () -> description(event), () -> draw(place));
            }
        });
    }

    private void heading(Heading heading, int ink) {
        drawing.text(heading.text(), heading.x(), heading.y(), Face.STRONG, ink);
        int detail = heading.use() == Use.FOLDS && heading.text().isEmpty() ? palette.accent() : palette.mutedText();
        drawing.text(heading.detail(), heading.x() + sizes.headingGap(heading), heading.y(), Face.SMALL, detail);
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

    private void draw(Place place) {
        int item = place.event().item();
        boolean full = emphasis.full().get(item);
        (full ? fullMarks : paleMarks).draw(place.mark());
        if (emphasis.isHovered(item)) {
            ring(place.mark());
        }
        under(place);
        label(place.label(), full ? palette : pale, full ? fullMarks : paleMarks);
        if (emphasis.isChosen(item)) {
            ChosenSign.draw(
                    drawing,
                    palette,
                    place.label().x() - 4 * unit,
                    place.label().y() - sizes.row() / 2 + 2);
        }
    }

    private void ring(StoryMark mark) {
        double around = 3 * unit;
        double half = sizes.row() / 2 - unit;
        double width = mark.x1() - mark.x0() + 2 * around;
        drawing.roundRect(
                mark.x0() - around, mark.y() - half, width, 2 * half, half, Stroke.solid(palette.accent(), 1.6 * unit));
    }

    /** Draws what lies under the words of an event that stands out. */
    private void under(Place place) {
        StoryLabel label = place.label();
        int item = label.event().item();
        double x = label.x() - 4 * unit;
        double y = label.y() - sizes.row() / 2 + 0.5;
        double width = sizes.width(label.event(), label.lines()) + 8 * unit;
        double height = sizes.rows(label.event(), label.lines()) * sizes.row() - 1;
        if (emphasis.found().get(item)) {
            drawing.roundRect(x, y, width, height, 4 * unit, Fill.plain(Fill.faint(palette.match(), 0.45)));
        }
        if (emphasis.isSelected(item)) {
            drawing.roundRect(x, y, width, height, 4 * unit, Fill.plain(Fill.faint(palette.accent(), 0.16)));
            drawing.roundRect(x, y, width, height, 4 * unit, Stroke.solid(palette.accent(), 1.2 * unit));
        }
        if (emphasis.related().get(item) || emphasis.isHovered(item)) {
            int ink = emphasis.related().get(item) ? palette.claim() : palette.text();
            double line = label.y() + sizes.row() / 2 - unit;
            for (String words : label.lines()) {
                double right = label.x() + measurer.width(words, StorySizes.face(label.event()));
                double at = Math.floor(line) + 0.5;
                drawing.line(label.x(), at, right, at, Stroke.solid(ink, 1.2 * unit));
                line += sizes.row();
            }
        }
    }

    private void label(StoryLabel label, Palette inks, StoryMarkRenderer marks) {
        StoryEvent event = label.event();
        boolean absent = event.event().status() == EventStatus.ABSENT;
        int ink = absent ? inks.mutedText() : inks.text();
        double y = label.y();
        for (String line : label.lines()) {
            drawing.text(line, label.x(), y, StorySizes.face(event), ink);
            y += sizes.row();
        }
        if (sizes.showsTicks()) {
            marks.ticks(label.ticksX(), y - sizes.row(), event.claims(), event.unsure());
        }
        for (Item claim : sizes.written(event)) {
            boolean asserted = claim.certainty() == Certainty.ASSERTED;
            marks.diamond(label.x() + 4 * unit, y, asserted);
            drawing.text(StorySizes.words(claim), label.x() + sizes.claimIndent(), y, Face.SMALL, inks.mutedText());
            y += sizes.row();
        }
    }
}
