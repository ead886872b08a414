package dateline.ui.timeline;

import dateline.date.Edtf;
import dateline.date.words.EdtfWords;
import dateline.model.Event;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.marks.MarkTable;
import dateline.timeline.scale.DraggedDate;
import dateline.timeline.scale.TimeScale;
import java.util.Optional;
import java.util.OptionalInt;

/** Drags a date: the stretch of a new event, or an end of the selected one. Coordinates are pixels of the control. */
final class DateDrag {
    /** How near to an end the pointer takes hold of it. */
    private static final double REACH = 5;

    private final TimelineControl control;
    private final TimelineSkin skin;
    private Optional<Held> held = Optional.empty();

    /** The ends of an event's mark. */
    private enum End {
        START,
        END
    }

    private record Held(Event event, End end, MarkExtent mark) {}

    DateDrag(TimelineControl control, TimelineSkin skin) {
        this.control = control;
        this.skin = skin;
    }

    /** Tells whether an end of the selected event lies at a point, where edits are taken. */
    boolean isAtEnd(double x, double y) {
        return control.editsProperty().get().isPresent() && endAt(x, y).isPresent();
    }

    /** Takes hold of the end at a point; tells whether there is one. */
    boolean hold(double x, double y) {
        held = control.editsProperty().get().isPresent() ? endAt(x, y) : Optional.empty();
        return held.isPresent();
    }

    private Optional<Held> endAt(double x, double y) {
        OptionalInt selected = control.selectedIndex();
        if (selected.isEmpty() || !(control.items().item(selected.getAsInt()) instanceof Event event)) {
            return Optional.empty();
        }
        MarkTable marks = skin.shown().marks();
        double plotX = x - skin.headerWidth();
        double plotY = y - control.metrics().axisHeight();
        for (int m = 0; m < marks.size(); m++) {
            boolean isOnRow = Math.abs(marks.y(m) - plotY) <= control.metrics().barHeight() / 2 + 2;
            if (marks.item(m) == selected.getAsInt() && isOnRow) {
                MarkExtent mark = marks.extent(m);
                if (Math.abs(mark.x1() - plotX) <= REACH) {
                    return Optional.of(new Held(event, End.END, mark));
                }
                if (Math.abs(mark.x0() - plotX) <= REACH) {
                    return Optional.of(new Held(event, End.START, mark));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns what is drawn while the end that is held, or else a new event, is dragged from one point to another. */
    Overlay overlay(double fromX, double x, double y) {
        double left = skin.headerWidth();
        double start = held.map(on ->
                        left + (on.end() == End.END ? on.mark().x0() : on.mark().x1()))
                .orElse(fromX);
        double x0 = Math.max(left, Math.min(start, x));
        String words = date(fromX, x).map(EdtfWords::of).orElse("no date");
        return new Overlay.Dated(x0, Math.max(x0, Math.max(start, x)), y, words);
    }

    /** Returns the date that is dragged, if it is one. */
    private Optional<Edtf> date(double fromX, double x) {
        TimeScale scale = new TimeScale(
                control.viewportProperty().get(), control.gapsProperty().get());
        double day = scale.day(x - skin.headerWidth());
        if (held.isPresent()) {
            Edtf present = held.get().event().when();
            return held.get().end() == End.END
                    ? DraggedDate.withEnd(present, day, scale.daysPerPixel())
                    : DraggedDate.withStart(present, day, scale.daysPerPixel());
        }
        double other = scale.day(Math.max(0, fromX - skin.headerWidth()));
        return DraggedDate.of(Math.min(day, other), Math.max(day, other), scale.daysPerPixel());
    }

    /** Makes the event or changes its date. */
    void release(double fromX, double x) {
        TimelineEdits edits = control.editsProperty().get().orElseThrow();
        Optional<Edtf> date = date(fromX, x);
        Optional<Held> on = held;
        held = Optional.empty();
        date.ifPresent(when -> {
            if (on.isPresent()) {
                edits.redate(on.get().event().id(), when);
            } else {
                edits.create(when);
            }
        });
    }
}
