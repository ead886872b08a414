package dateline.export.svg;

import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.render.Palette;
import dateline.timeline.render.TimelineRenderer;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.Viewport;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Writes the timeline as a picture, the same as in the window. May be used on any thread.
 *
 * @param lanes the lanes, with what is accepted
 * @param gaps the gaps in force
 * @param viewport what is shown; its size is that of the plot
 * @param width of the whole picture in pixels, lane headers included
 * @param selected the index of the selected item
 * @param palette the colours
 * @param fontSize the size of labels in pixels, at least 6
 * @param title what the picture is called
 */
public record TimelineSvg(
        VisibleLanes lanes,
        Gaps gaps,
        Viewport viewport,
        double width,
        OptionalInt selected,
        Palette palette,
        double fontSize,
        String title) {
    private static final double FONT_SIZE = 12;

    /**
     * Returns the picture of a range of days, with empty stretches left out where that is advised.
     *
     * @param lanes the lanes, with what is accepted
     * @param from the first epoch day; that of the first item where it is empty
     * @param to the epoch day after the last; that of the last item or the publication where it is empty
     * @param width of the whole picture in pixels
     * @param height of the whole picture in pixels
     * @param palette the colours
     * @param title what the picture is called
     * @return the picture
     * @throws IllegalArgumentException if the range is empty
     */
    public static TimelineSvg of(
            VisibleLanes lanes,
            OptionalDouble from,
            OptionalDouble to,
            double width,
            double height,
            Palette palette,
            String title) {
        TimelineItems items = lanes.items();
        double last = Math.max(items.lastDay(), items.publication().orElse(items.lastDay() - 1) + 1);
        double first = from.orElse(items.firstDay());
        double end = to.orElse(Math.max(first + 1, last));
        if (first >= end) {
            throw new IllegalArgumentException("an empty range: from day " + first + " to day " + end);
        }
        Gaps gaps =
                lanes.timeline().isLeavingGapsOutAdvised() ? lanes.timeline().gaps() : Gaps.none();
        Metrics metrics = new Metrics(FONT_SIZE);
        Viewport plot =
                new Viewport(0, 1, width - metrics.headerWidth(width), Math.max(0, height - metrics.axisHeight()), 0);
        boolean cut = from.isPresent() || to.isPresent();
        Viewport viewport = cut ? plot.exactly(first, end, gaps) : plot.fitted(first, end, gaps);
        return new TimelineSvg(lanes, gaps, viewport, width, OptionalInt.empty(), palette, FONT_SIZE, title);
    }

    /** Returns the picture as the text of an SVG file. */
    public String write() {
        return SvgDrawing.write(picture());
    }

    /** Returns the picture, to be drawn on anything. */
    public Picture picture() {
        Metrics metrics = new Metrics(fontSize);
        SansMeasurer measurer = new SansMeasurer(fontSize);
        DisplayList list = TimelineLayout.layOut(
                new LayoutInput(lanes, gaps, viewport, selected, OptionalInt.empty(), metrics, measurer));
        double height = viewport.height() + metrics.axisHeight();
        return new Picture(
                width,
                height,
                palette.surface(),
                measurer,
                ShownText.line(title).strip(),
                description(list),
                drawing -> new TimelineRenderer(drawing, measurer, palette).draw(list, width, height));
    }

    /**
     * Returns the picture as an element of a page, in which each item that is drawn by itself is a link.
     *
     * @param addresses gives the address to which the link of an item leads
     */
    public String element(Function<Item, String> addresses) {
        return SvgDrawing.element(picture(), addresses);
    }

    private String description(DisplayList list) {
        int alone = list.marks().size();
        int beyond = lanes.items().countBeyond();
        return "A timeline of " + lanes.items().countOnAxis() + " events and claims on " + lanes.size() + " lanes, "
                + list.lanes().size() + " of them in view; " + alone + " marks drawn one by one and "
                + list.clusters().size() + " clusters."
                + (beyond == 0 ? "" : " " + ItemWords.count(beyond) + " of a time beyond the axis are left out.");
    }
}
