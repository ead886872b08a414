package dateline.ui.timeline;

import dateline.model.Item;
import dateline.timeline.items.Traits;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.Label;
import dateline.timeline.marks.MarkTable;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.GapBreak;
import dateline.timeline.scale.Tick;
import dateline.timeline.scale.TimeScale;
import dateline.ui.canvas.Colors;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Sight;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Reads off a timeline what is drawn on it, and finds on the screen where. */
public final class ShownTimeline {
    /** Where the triangle of a lane's name is, in pixels from the left edge. */
    private static final double TRIANGLE = 6;

    private final TimelineControl timeline;
    /** Looks at a timeline in a window that is shown. */
    public ShownTimeline(TimelineControl timeline) {
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

    private OptionalInt mark(Predicate<Item> wanted) {
        DisplayList list = shown();
        return IntStream.range(0, list.marks().size())
                .filter(m -> wanted.test(list.items().item(list.marks().item(m))))
                .findFirst();
    }

    private OptionalInt mark(String title) {
        return mark(item -> item.label().equals(title));
    }

    private Point2D placeOf(OptionalInt mark) {
        int m = mark.orElseThrow(() -> new AssertionError("It is not drawn by itself"));
        return new Point2D(
                left() + shown().marks().x(m), top() + shown().marks().y(m));
    }

    private Point2D onTimeline(String id) {
        return placeOf(mark(item -> item.id().equals(id)));
    }

    /** Returns the place on the screen of the first sign of the item with an id. */
    public Point2D place(String id) {
        return Fx.call(() -> timeline.localToScreen(onTimeline(id)));
    }

    /** Returns the ids of the items that are drawn, alone or with others as a cluster. */
    public Set<String> items() {
        DisplayList list = look();
        Set<String> ids = new HashSet<>(alone());
        list.clusters().stream()
                .flatMapToInt(cluster -> IntStream.of(list.itemsOf(cluster)))
                .forEach(item -> ids.add(list.items().item(item).id()));
        return ids;
    }

    /** Returns the ids of the items that are drawn one by one. */
    public Set<String> alone() {
        DisplayList list = look();
        return IntStream.range(0, list.marks().size())
                .mapToObj(m -> list.items().item(list.marks().item(m)).id())
                .collect(Collectors.toSet());
    }

    /** Returns how far an item's sign is from the plot's left edge, if it is drawn by itself. */
    public OptionalDouble x(String title) {
        return Fx.call(() -> mark(title).stream()
                .mapToDouble(mark -> shown().marks().x(mark))
                .findFirst());
    }

    /** Returns the place of an item's sign on the screen. */
    public Point2D signOf(String title) {
        return Fx.call(() -> timeline.localToScreen(placeOf(mark(title))));
    }

    /** Returns the right end of an item's sign on the screen. */
    public Point2D endOf(String title) {
        int mark = Fx.call(() -> mark(title).orElseThrow());
        return signOf(title).add(look().marks().x1(mark) - look().marks().x(mark), 0);
    }

    /** Tells whether an item's sign is drawn in view. */
    public boolean draws(String title) {
        OptionalDouble x = x(title);
        return x.isPresent()
                && x.getAsDouble() >= 0
                && x.getAsDouble() <= look().viewport().width();
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

    /** Returns the height of a label, in pixels. */
    public double labelHeight() {
        return look().labels().get(0).height();
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

    /** Returns the place of the sign of a gap on the screen, on the axis. */
    public Point2D placeOf(GapBreak strip) {
        return onScreen((strip.x0() + strip.x1()) / 2, -2);
    }

    /** Returns the colour that is painted at a place on the screen. */
    public Color colourAt(Point2D screen) {
        Node canvas = Fx.call(() -> timeline.getChildrenUnmodifiable().get(0));
        WritableImage picture = Sight.picture(canvas);
        Point2D in = Fx.call(() -> canvas.screenToLocal(screen));
        return picture.getPixelReader().getColor((int) in.getX(), (int) in.getY());
    }

    /** Counts the pixels of a colour within some pixels of the first sign of the item with an id. */
    public int pixelsNear(String id, int distance, Color colour) {
        return (int) colours(id, distance)
                .filter(pixel -> difference(pixel, colour) < 0.12)
                .count();
    }

    /** Returns how far the colour in the middle of an item's first sign is from the background's, from 0 to 1. */
    public double strength(String id) {
        Color surface = colour(Palette::surface);
        return colours(id, 2)
                .mapToDouble(pixel -> difference(pixel, surface))
                .max()
                .orElse(0);
    }

    private Stream<Color> colours(String id, int distance) {
        Point2D at = Fx.call(() -> onTimeline(id));
        WritableImage picture = Sight.picture(timeline);
        return IntStream.rangeClosed((int) at.getX() - distance, (int) at.getX() + distance)
                .boxed()
                .flatMap(x -> IntStream.rangeClosed((int) at.getY() - distance, (int) at.getY() + distance)
                        .filter(y -> y < picture.getHeight())
                        .mapToObj(y -> picture.getPixelReader().getColor(x, y)));
    }

    private Color colour(ToIntFunction<Palette> of) {
        return Fx.call(() -> Colors.of(of.applyAsInt(timeline.paletteProperty().get())));
    }

    /** Returns the colour of selections. */
    public Color accent() {
        return colour(Palette::accent);
    }

    /** Returns the colour behind items that were found. */
    public Color match() {
        return colour(Palette::surface).interpolate(colour(Palette::match), 0.75);
    }

    private static double difference(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }

    /** Tells whether two colours are the same to the eye. */
    public static boolean isSame(Color one, Color other) {
        return difference(one, other) < 0.02;
    }

    /** Returns the bar that scrolls the lanes. */
    public Node bar() {
        return Fx.call(() -> timeline.lookup(".scroll-bar"));
    }

    /** Returns the items of a cluster by their titles. */
    public List<String> titlesOf(Cluster cluster) {
        return IntStream.of(look().itemsOf(cluster))
                .mapToObj(i -> timeline.items().item(i).label())
                .toList();
    }
}
