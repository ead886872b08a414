package dateline.ui.timeline;

import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.Label;
import dateline.timeline.marks.MarkTable;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Tick;
import dateline.timeline.scale.TimeScale;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Sight;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Finds on the screen what a timeline draws: its marks, labels, lanes, ticks, clusters, torn strips and overview. */
public final class TimelineHand {
    /** Where the triangle of a lane's name is, in pixels from the left edge. */
    private static final double TRIANGLE = 6;
    /** How much a colour may differ from another one that is the same to the eye. */
    private static final double SAME = 0.02;

    private final TimelineControl timeline;

    /**
     * Makes the hand of a reader at a timeline.
     *
     * @param timeline in a window that is shown
     */
    public TimelineHand(TimelineControl timeline) {
        this.timeline = timeline;
    }

    /** Returns what is drawn. */
    public DisplayList look() {
        return Fx.call(this::shown);
    }

    private DisplayList shown() {
        return ((TimelineSkin) timeline.getSkin()).shown();
    }

    /** Returns the place of a point of the plot on the screen. */
    public Point2D onScreen(double x, double y) {
        return Fx.call(() -> timeline.localToScreen(left() + x, top() + y));
    }

    /** Returns the middle of the plot on the screen. */
    public Point2D middle() {
        DisplayList list = look();
        return onScreen(list.viewport().width() / 2, list.viewport().height() / 2);
    }

    private double left() {
        return ((TimelineSkin) timeline.getSkin()).headerWidth();
    }

    private double top() {
        return timeline.metrics().axisHeight();
    }

    /** Returns the day drawn at a distance from the plot's left edge. */
    public double dayAt(double x) {
        DisplayList list = look();
        return new TimeScale(list.viewport(), list.gaps()).day(x);
    }

    /** Returns how many days the plot shows. */
    public double days() {
        return dayAt(look().viewport().width()) - dayAt(0);
    }

    /** Returns how many days a pixel stands for. */
    public double scale() {
        return look().viewport().daysPerPixel();
    }

    /** Returns the words at the axis. */
    public List<String> ticks() {
        return look().ticks().stream().filter(Tick::hasLabel).map(Tick::label).toList();
    }

    /** Returns the names of the lanes in view, from the top. */
    public List<String> lanes() {
        return look().lanes().stream().map(LaneBounds::name).toList();
    }

    /** Returns a lane in view. */
    public LaneBounds lane(String name) {
        return look().lanes().stream()
                .filter(lane -> lane.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No lane '" + name + "' in view"));
    }

    /** Returns the place of a lane's name. */
    public Point2D nameOf(String lane) {
        return header(lane, -20);
    }

    /** Returns the place of the triangle before a lane's name. */
    public Point2D triangleOf(String lane) {
        return header(lane, Fx.call(() -> TRIANGLE - left()));
    }

    private Point2D header(String lane, double x) {
        LaneBounds band = lane(lane);
        return onScreen(x, Fx.call(() -> band.nameY(timeline.metrics(), shown().pinnedHeight())));
    }

    private OptionalInt mark(String title) {
        DisplayList list = shown();
        MarkTable marks = list.marks();
        return IntStream.range(0, marks.size())
                .filter(m -> list.items().item(marks.item(m)).label().equals(title))
                .findFirst();
    }

    /** Returns how far an item's sign is from the plot's left edge, if it is drawn by itself. */
    public OptionalDouble x(String title) {
        return Fx.call(() -> {
            OptionalInt mark = mark(title);
            return mark.isPresent() ? OptionalDouble.of(shown().marks().x(mark.getAsInt())) : OptionalDouble.empty();
        });
    }

    /** Returns the place of an item's sign on the screen. */
    public Point2D signOf(String title) {
        return Fx.call(() -> {
            int mark = mark(title).orElseThrow(() -> new AssertionError("No sign of '" + title + "' in view"));
            return timeline.localToScreen(
                    left() + shown().marks().x(mark), top() + shown().marks().y(mark));
        });
    }

    /** Tells whether an item's sign is drawn in view. */
    public boolean draws(String title) {
        OptionalDouble x = x(title);
        return x.isPresent()
                && x.getAsDouble() >= 0
                && x.getAsDouble() <= look().viewport().width();
    }

    /** Tells whether an item's sign has a trait, such as {@link Traits#SELECTED}. */
    public boolean has(String title, int trait) {
        return Fx.call(
                () -> mark(title).stream().anyMatch(mark -> shown().marks().has(mark, trait)));
    }

    /** Returns the titles of the items with a ring round their signs. */
    public List<String> selected() {
        DisplayList list = look();
        MarkTable marks = list.marks();
        return IntStream.range(0, marks.size())
                .filter(m -> marks.has(m, Traits.SELECTED))
                .mapToObj(m -> list.items().item(marks.item(m)).label())
                .distinct()
                .toList();
    }

    /** Returns the words beside the signs. */
    public List<String> labels() {
        return look().labels().stream().map(Label::text).toList();
    }

    /** Returns the place of the words beside a sign. */
    public Point2D labelOf(String text) {
        Label label = look().labels().stream()
                .filter(l -> l.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label '" + text + "' but " + labels()));
        return onScreen(label.x() + 4, label.y() + 4);
    }

    /** Returns the place of a cluster on the screen. */
    public Point2D placeOf(Cluster cluster) {
        return onScreen(cluster.x(), cluster.y());
    }

    /** Returns the place of a torn strip on the screen, on the axis where nothing else lies. */
    public Point2D placeOf(GapBreak strip) {
        return onScreen((strip.x0() + strip.x1()) / 2, 3);
    }

    /** Returns the colour that is painted at a place on the screen. */
    public Color colourAt(Point2D screen) {
        Node canvas = Fx.call(() -> timeline.getChildrenUnmodifiable().get(0));
        WritableImage picture = Sight.picture(canvas);
        Point2D in = Fx.call(() -> canvas.screenToLocal(screen));
        return picture.getPixelReader().getColor((int) in.getX(), (int) in.getY());
    }

    /** Returns the colour of selections. */
    public Color accent() {
        return Fx.call(() -> Colors.of(timeline.paletteProperty().get().accent()));
    }

    /** Tells whether two colours are the same to the eye. */
    public static boolean isSame(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < SAME
                && Math.abs(one.getGreen() - other.getGreen()) < SAME
                && Math.abs(one.getBlue() - other.getBlue()) < SAME;
    }

    /** Returns where the two handles of the overview are painted, on the screen. */
    public List<Point2D> overviewHandles() {
        Node strip = Fx.call(() -> timeline.getParent().lookup(".overview-strip"));
        WritableImage picture = Sight.picture(strip);
        Bounds bounds = Fx.call(() -> strip.localToScreen(strip.getLayoutBounds()));
        Color accent = accent();
        // Bars of the overview reach that high only where they are densest, and are paler.
        int row = (int) picture.getHeight() / 2;
        double[] painted = IntStream.range(0, (int) picture.getWidth())
                .filter(x -> isSame(accent, picture.getPixelReader().getColor(x, row)))
                .mapToDouble(x -> bounds.getMinX() + x)
                .toArray();
        double y = bounds.getMinY() + row;
        if (painted.length == 0) {
            throw new AssertionError("No handles are painted");
        }
        return List.of(new Point2D(painted[0] + 2, y), new Point2D(painted[painted.length - 1] - 2, y));
    }

    /** Returns the bar that scrolls the lanes. */
    public Node bar() {
        return Fx.call(() -> timeline.lookup(".scroll-bar"));
    }

    /** Returns the items of a cluster by their titles. */
    public List<String> titlesOf(Cluster cluster) {
        DisplayList list = look();
        return IntStream.of(list.itemsOf(cluster))
                .mapToObj(i -> list.items().item(i).label())
                .toList();
    }
}
