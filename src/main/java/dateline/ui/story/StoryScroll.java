package dateline.ui.story;

import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.BandPlace;
import dateline.timeline.story.StoryLayout.Place;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** Scrolls the lanes of a story that are higher than the view, by a bar at its right. */
final class StoryScroll {
    /** The width of the bar in pixels. */
    static final double WIDTH = 12;

    private final ScrollBar bar = new ScrollBar();

    StoryScroll(Runnable onScroll) {
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setAccessibleText("Scroll the lanes");
        bar.valueProperty().addListener(o -> onScroll.run());
    }

    ScrollBar bar() {
        return bar;
    }

    /** Tells whether there is more than is seen. */
    boolean isNeeded() {
        return bar.isVisible();
    }

    /** Returns how far what scrolls is scrolled, in whole pixels. */
    double pixels() {
        return bar.isVisible() ? Math.rint(bar.getValue()) : 0;
    }

    void by(double pixels) {
        bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + pixels)));
    }

    void toTop() {
        bar.setValue(0);
    }

    /** Puts the bar at the right of a story in a view of some width, where it is needed. */
    void place(StoryLayout story, double width) {
        double lowest = Math.max(0, story.contentHeight() - story.lanesHeight());
        bar.setVisible(lowest > 0);
        bar.setMax(Math.max(1, lowest));
        bar.setVisibleAmount(Math.max(1, lowest) * story.lanesHeight() / Math.max(1, story.contentHeight()));
        bar.setUnitIncrement(story.input().sizes().row());
        bar.setBlockIncrement(story.lanesHeight() * 0.8);
        bar.setValue(Math.min(bar.getValue(), lowest));
        bar.resizeRelocate(width - WIDTH, story.input().sizes().axisHeight(), WIDTH, story.lanesHeight());
    }

    /** Scrolls as far as it takes to see an event. */
    void reveal(StoryLayout story, Place place) {
        boolean scrolls = place.area() != Area.THROUGHOUT || story.bandPlace() == BandPlace.BELOW_THE_LANES;
        double row = story.input().sizes().row();
        double top = story.input().sizes().axisHeight();
        double y = story.top(place.area(), pixels()) + place.mark().y();
        if (scrolls && y < top + row) {
            by(y - top - 2 * row);
        } else if (scrolls && y > top + story.lanesHeight() - row) {
            by(y - top - story.lanesHeight() + 2 * row);
        }
    }
}
