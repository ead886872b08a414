package dateline.ui.timeline;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;

/** Moves a timeline's viewport when the reader zooms, fits or walks; smoothly where that is wanted. */
final class ViewportMoves {
    /** The factor of a step of zooming. */
    static final double ZOOM_STEP = 1.6;

    /** The longest time in view after zooming out, unless the items themselves take longer. */
    private static final double WIDEST_DAYS = 20_000 * 365.2425;

    /** The least change of scale that is worth a zoom to a cluster. */
    private static final double LEAST_PARTING = 0.8;

    private final TimelineControl control;
    private final ObjectProperty<Gaps> gaps;
    private final ViewportAnimator animator;

    /** What to show once the size is known. */
    private Optional<Days> wanted = Optional.empty();

    /** The epoch days at the edges of the plot. */
    private record Days(double first, double end) {}

    ViewportMoves(TimelineControl control, ObjectProperty<Gaps> gaps) {
        this.control = control;
        this.gaps = gaps;
        animator = new ViewportAnimator(control.viewportProperty());
    }

    private TimelineItems items() {
        return control.items();
    }

    private Gaps gaps() {
        return control.gapsProperty().get();
    }

    private Viewport now() {
        return control.viewportProperty().get();
    }

    /** Zooms by steps, above 0 for closer, around the selected item, or else the middle. */
    void step(int steps) {
        zoom(Math.pow(ZOOM_STEP, steps), focusX());
    }

    void zoom(double factor, double x) {
        moveTo(zoomed(animator.target(), factor, x));
    }

    void zoomAtOnce(double factor, double x) {
        jumpTo(zoomed(now(), factor, x));
    }

    /** Returns a viewport zoomed, though not out beyond some length around all items. */
    private Viewport zoomed(Viewport from, double factor, double x) {
        double widest = Math.max(WIDEST_DAYS, 2 * (items().lastShownDay() - items().firstDay()));
        double farthestOut = Math.min(1, from.daysPerPixel() * from.width() / widest);
        return limited(from.zoomed(Math.max(factor, farthestOut), x, gaps()));
    }

    /** Moves what is shown by some pixels, at once. */
    void pan(Viewport from, double dx, double dy) {
        Viewport panned = dx == 0 ? from : limited(from.panned(-dx, gaps()));
        jumpTo(panned.scrolledTo(panned.scroll() - dy, contentHeight()));
    }

    /** Moves by nearly the width of a number of viewports, above 0 towards the future. */
    void page(int viewports) {
        moveTo(limited(now().panned(viewports * now().width() * 0.9, gaps())));
    }

    /** Fits the viewport after a gap was opened, keeping its left edge where that lies before a day. */
    void makeRoomAt(double day) {
        Viewport old = now();
        double left = Math.min(old.start(), day);
        jumpTo(fitted(old));
        if (left > items().firstDay()) {
            jumpTo(new Viewport(left, now().daysPerPixel(), old.width(), old.height(), old.scroll()));
        }
    }

    void fit() {
        if (now().isSet() && items().countOnAxis() > 0) {
            moveTo(fitted(now()).scrolledTo(0, 0));
        }
    }

    /** Fits at once, keeping how far the lanes are scrolled. */
    void refit() {
        animator.stop();
        if (now().isSet() && items().countOnAxis() > 0) {
            control.viewportProperty().set(fitted(now()));
        }
    }

    void showDays(double first, double end) {
        if (now().isSet()) {
            jumpTo(now().exactly(first, end, gaps()));
        } else {
            wanted = Optional.of(new Days(first, end));
        }
    }

    /** Brings an item with a time into view, keeping the scale where that suffices. */
    void show(int index) {
        if (items().isOnAxis(index) && now().isSet()) {
            moveTo(ScrollIntoView.item(control.input(now(), OptionalInt.empty()), index));
        }
    }

    /** Shows an item with a time, and as much again on either side. */
    void zoomTo(int index) {
        if (items().isOnAxis(index) && now().isSet()) {
            double first = items().start(index);
            double last = items().end(index);
            double around = Math.max(3, last - first);
            Viewport closer = now().exactly(first - around, last + around, gaps());
            moveTo(ScrollIntoView.item(control.input(closer, OptionalInt.empty()), index));
        }
    }

    /** Moves to a viewport, smoothly where that is wanted. */
    void moveTo(Viewport target) {
        if (control.animatedProperty().get() && control.getScene() != null) {
            animator.moveTo(target, gaps());
        } else {
            jumpTo(target);
        }
    }

    /** Moves to a viewport at once. */
    void jumpTo(Viewport target) {
        animator.stop();
        control.viewportProperty().set(target);
    }

    /** Goes on moving after a drag, slower and slower, from a speed in pixels a millisecond. */
    void glide(double along, double down) {
        if (control.animatedProperty().get() && control.getScene() != null) {
            animator.glide(along, down, (viewport, dx, dy) -> {
                Viewport panned = limited(viewport.panned(dx, gaps()));
                return panned.scrolledTo(panned.scroll() + dy, contentHeight());
            });
        }
    }

    /** Returns the height of all lanes, in pixels. */
    double contentHeight() {
        return TimelineLayout.lanes(control.input(now(), OptionalInt.empty())).contentHeight();
    }

    void stop() {
        animator.stop();
    }

    Viewport limited(Viewport wanted) {
        return wanted.clamped(items().firstDay(), items().lastShownDay(), gaps());
    }

    /** Returns the viewport in a new size; fitted where none was chosen yet, or where all was in view. */
    Viewport sized(double width, double height) {
        Viewport old = now();
        Viewport sized = old.sized(width, height);
        if (items().countOnAxis() == 0) {
            return sized;
        }
        if (!old.isSet() && wanted.isPresent()) {
            Days days = wanted.get();
            wanted = Optional.empty();
            return sized.exactly(days.first(), days.end(), gaps());
        }
        return !old.isSet() || old.equals(fitted(old)) ? fitted(sized) : sized;
    }

    Viewport fitted(Viewport size) {
        return size.fitted(items().firstDay(), items().lastShownDay(), gaps());
    }

    private double focusX() {
        OptionalInt selected = control.selectedIndex();
        Viewport shown = animator.target();
        if (selected.isPresent() && items().isOnAxis(selected.getAsInt())) {
            int i = selected.getAsInt();
            double middle = (items().start(i) + items().end(i)) / 2;
            double x = new TimeScale(shown, gaps()).x(middle);
            if (x >= 0 && x <= shown.width()) {
                return x;
            }
        }
        return shown.width() / 2;
    }

    /**
     * Returns the viewport over the time of a cluster; empty if more than half of its items would still be together there.
     *
     * @param list where the cluster is shown
     */
    Optional<Viewport> parting(DisplayList list, Cluster cluster) {
        Viewport now = list.viewport();
        Viewport closer = now.fitted(cluster.firstDay(), cluster.lastDay(), list.gaps());
        if (closer.daysPerPixel() >= LEAST_PARTING * now.daysPerPixel()) {
            return Optional.empty();
        }
        DisplayList there = TimelineLayout.layOut(control.input(closer, OptionalInt.empty()));
        boolean remains = there.clusters().stream()
                .anyMatch(other -> other.lane() == cluster.lane() && 2 * other.count() > cluster.count());
        return remains ? Optional.empty() : Optional.of(closer);
    }

    /** Shows the days of a gap at length, by its number in {@link TimelineControl#gapsProperty()}. */
    void showGap(int gap) {
        Gaps present = gaps.get();
        gaps.set(present.without(gap));
        makeRoomAt((present.gapStart(gap) + present.gapEnd(gap)) / 2);
    }

    /** Selects an item and brings it into view; does nothing without one. */
    void select(OptionalInt index) {
        index.ifPresent(item -> {
            control.select(item);
            show(item);
        });
    }
}
