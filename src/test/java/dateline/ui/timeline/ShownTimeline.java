package dateline.ui.timeline;

import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.MarkTable;
import dateline.ui.testing.Fx;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Reads off a timeline what is drawn on it: which items, where, and in which colours. */
public final class ShownTimeline {
    private final TimelineControl timeline;

    /** Looks at a timeline that is shown. */
    public ShownTimeline(TimelineControl timeline) {
        this.timeline = timeline;
    }

    private DisplayList list() {
        return ((TimelineSkin) timeline.getSkin()).shown();
    }

    /** Returns the ids of the items that are drawn, alone or with others as a cluster. */
    public Set<String> items() {
        return Fx.call(() -> {
            DisplayList list = list();
            Set<String> ids = new HashSet<>(alone());
            for (Cluster cluster : list.clusters()) {
                IntStream.of(list.itemsOf(cluster))
                        .forEach(item -> ids.add(list.items().item(item).id()));
            }
            return ids;
        });
    }

    /** Returns the ids of the items that are drawn one by one. */
    public Set<String> alone() {
        return Fx.call(() -> {
            Set<String> ids = new HashSet<>();
            MarkTable marks = list().marks();
            for (int m = 0; m < marks.size(); m++) {
                ids.add(list().items().item(marks.item(m)).id());
            }
            return ids;
        });
    }

    /** Returns where the first mark of an item is, on the screen. */
    public Point2D place(String id) {
        return Fx.call(() -> timeline.localToScreen(onTimeline(id)));
    }

    private Point2D onTimeline(String id) {
        DisplayList list = list();
        for (int m = 0; m < list.marks().size(); m++) {
            if (list.items().item(list.marks().item(m)).id().equals(id)) {
                return new Point2D(
                        list.marks().x(m) + ((TimelineSkin) timeline.getSkin()).headerWidth(),
                        list.marks().y(m) + timeline.metrics().axisHeight());
            }
        }
        throw new AssertionError(id + " is not drawn alone");
    }

    /** Counts the pixels of a colour within some pixels of an item's first mark. */
    public int pixelsNear(String id, int distance, Color colour) {
        return Fx.call(() -> {
            Point2D at = onTimeline(id);
            PixelReader pixels = picture().getPixelReader();
            int found = 0;
            for (int x = (int) at.getX() - distance; x <= at.getX() + distance; x++) {
                for (int y = (int) at.getY() - distance; y <= at.getY() + distance; y++) {
                    found += difference(pixels.getColor(x, y), colour) < 0.12 ? 1 : 0;
                }
            }
            return found;
        });
    }

    /** Returns how far the colour in the middle of an item's first mark is from the background's, from 0 to 1. */
    public double strength(String id) {
        return Fx.call(() -> {
            Point2D at = onTimeline(id);
            PixelReader pixels = picture().getPixelReader();
            double strongest = 0;
            for (int x = (int) at.getX() - 2; x <= at.getX() + 2; x++) {
                for (int y = (int) at.getY() - 2; y <= at.getY() + 2; y++) {
                    strongest = Math.max(strongest, difference(pixels.getColor(x, y), surface()));
                }
            }
            return strongest;
        });
    }

    /** Returns the height of a label, in pixels. */
    public double labelHeight() {
        return Fx.call(() -> list().labels().get(0).height());
    }

    /** Returns the colour of the ring round the selected item. */
    public Color ring() {
        return Colors.of(timeline.paletteProperty().get().accent());
    }

    /** Returns the colour behind items that were found. */
    public Color match() {
        Color full = Colors.of(timeline.paletteProperty().get().match());
        return surface().interpolate(full, 0.75);
    }

    private Color surface() {
        return Colors.of(timeline.paletteProperty().get().surface());
    }

    private WritableImage picture() {
        return timeline.snapshot(null, null);
    }

    private static double difference(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }
}
