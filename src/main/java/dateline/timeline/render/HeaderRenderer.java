package dateline.timeline.render;

import dateline.date.words.English;
import dateline.timeline.items.ItemWords;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneBounds.Motion;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;

/** Draws the headers of the lanes: their names, how many items, whether they are collapsed or pinned. */
final class HeaderRenderer {
    private final Drawing drawing;
    private final TextMeasurer measurer;
    private final Palette palette;

    HeaderRenderer(Drawing drawing, TextMeasurer measurer, Palette palette) {
        this.drawing = drawing;
        this.measurer = measurer;
        this.palette = palette;
    }

    void draw(DisplayList list, double width) {
        headers(list, Motion.SCROLLED, width);
        if (list.pinnedHeight() > 0) {
            drawing.rect(0, 0, width, list.pinnedHeight(), palette.surface());
            headers(list, Motion.PINNED, width);
            double line = list.pinnedHeight() - 0.5;
            drawing.line(0, line, width, line, Stroke.solid(Fill.faint(palette.mutedText(), 0.7), 1));
        }
    }

    private void headers(DisplayList list, Motion motion, double width) {
        for (LaneBounds lane : list.lanes()) {
            if (lane.motion() == motion) {
                header(list, lane, width);
            }
        }
    }

    private void header(DisplayList list, LaneBounds lane, double width) {
        Metrics metrics = list.metrics();
        double size = metrics.fontSize();
        boolean collapsed = lane.expansion() == VisibleLanes.Expansion.COLLAPSED;
        double left = metrics.headerText();
        double y = lane.nameY(metrics, list.pinnedHeight());
        triangle(size * 0.75, y, size * 0.28, collapsed);
        double room = width - left - 8;
        if (lane.motion() == Motion.PINNED) {
            room -= size;
            pin(width - size, y, size * 0.3);
        }
        drawing.text(measurer.shorten(lane.name(), Face.STRONG, room), left, y, Face.STRONG, palette.text());
        if (!collapsed) {
            String count = lane.count() == lane.total()
                    ? ItemWords.count(lane.total())
                    : ItemWords.share(lane.count(), lane.total());
            if (lane.undrawn() > 0) {
                count += ", " + English.grouped(lane.undrawn()) + " not drawn";
            }
            drawing.text(
                    measurer.shorten(count, Face.SMALL, room), left, y + size * 1.25, Face.SMALL, palette.mutedText());
        }
        double bottom = Math.rint(lane.top() + lane.height()) - 0.5;
        drawing.line(left, bottom, width, bottom, Stroke.solid(palette.hairline(), 1));
    }

    /** Points down where the lane is open, to the right where it is collapsed. */
    private void triangle(double x, double y, double r, boolean collapsed) {
        double[] along = {-r, r, 0};
        double[] across = {-r * 0.6, -r * 0.6, r * 0.8};
        double[] xs = new double[3];
        double[] ys = new double[3];
        for (int k = 0; k < 3; k++) {
            xs[k] = x + (collapsed ? across[k] : along[k]);
            ys[k] = y + (collapsed ? along[k] : across[k]);
        }
        drawing.polygon(xs, ys, palette.mutedText());
    }

    private void pin(double x, double y, double r) {
        drawing.ellipse(x, y - r * 0.6, r, r, palette.accent());
        drawing.line(x, y, x, y + r * 1.8, Stroke.solid(palette.accent(), 1.4));
    }
}
