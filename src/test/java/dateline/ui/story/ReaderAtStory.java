package dateline.ui.story;

import dateline.timeline.story.StoryHit;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.Place;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import dateline.ui.testing.Sight;
import dateline.ui.timeline.TimelineScale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;

/** A reader at the bundled commentary in chapters, as the window begins. */
abstract class ReaderAtStory extends ReaderAtBundledCommentary {
    static final String FIRST = "China, North Korea open ties";

    @BeforeEach
    void showChapters() {
        Fx.run(() -> {
            ui.window().timelinePane().scaleProperty().set(TimelineScale.CHAPTERS);
            view().requestFocus();
        });
        Fx.settle();
    }

    static StoryView view() {
        return ui.window().timelinePane().story();
    }

    static StoryLayout story() {
        return Fx.call(() -> view().story().orElseThrow());
    }

    static Set<String> titles() {
        return story().places().stream()
                .map(place -> place.event().title())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Place place(String title) {
        return story().places().stream()
                .filter(place -> place.event().title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not shown: " + titles()));
    }

    private static Point2D onScreen(Place place, double x, double y) {
        return Fx.call(() -> view().localToScreen(x, story().top(place.area(), view().scroll()) + y));
    }

    /** Returns the place of the mark of an event on the screen. */
    static Point2D mark(String title) {
        Place place = place(title);
        return onScreen(
                place, (place.mark().x0() + place.mark().x1()) / 2, place.mark().y());
    }

    /** Returns a place within the words of an event on the screen. */
    static Point2D words(String title) {
        Place place = place(title);
        return onScreen(place, place.label().x() + 12, place.label().y());
    }

    /** Returns a place on the screen at which nothing stands. */
    static Point2D nothing() {
        for (double y = story().input().sizes().axisHeight() + 10; y < view().getHeight() - 60; y += 9) {
            for (double x = story().aheadX() - 10; x > 10; x -= 9) {
                double atY = y;
                double atX = x;
                if (Fx.call(() -> view().hit(atX, atY)) instanceof StoryHit.Nothing) {
                    return Fx.call(() -> view().localToScreen(atX, atY));
                }
            }
        }
        throw new AssertionError("the story is full");
    }

    /** Returns whether the words of an event are within what is seen of the lanes, the column or the band. */
    static boolean isInSight(Place place) {
        StoryLayout story = story();
        double y = story.top(place.area(), Fx.call(() -> view().scroll()))
                + place.label().y();
        double top = story.input().sizes().axisHeight();
        double bottom = place.area() == Area.THROUGHOUT ? story.input().height() : top + story.lanesHeight();
        return y > top && y < bottom;
    }

    /** Returns the colours that are painted around the words of an event. */
    static Set<Color> colours(String title) {
        Place place = place(title);
        WritableImage picture = Sight.picture(view());
        double top = Fx.call(() -> story().top(place.area(), view().scroll()))
                + place.label().y();
        double row = story().input().sizes().row();
        Set<Color> colours = new HashSet<>();
        for (double x = place.label().x() - 3; x < place.label().x() + 60; x++) {
            for (double y = top - row / 2 + 1; y < top + row / 2; y++) {
                colours.add(picture.getPixelReader().getColor((int) x, (int) y));
            }
        }
        return colours;
    }

    /** Returns the darkest ink of the words of an event, from 0 for black to 1 for white. */
    static double darkest(String title) {
        return colours(title).stream().mapToDouble(Color::getBrightness).min().orElseThrow();
    }

    static List<Place> inSight() {
        return story().places().stream().filter(ReaderAtStory::isInSight).toList();
    }
}
