package dateline.timeline.story;

import dateline.model.EventStatus;
import dateline.timeline.chapters.AxisPiece;
import dateline.timeline.chapters.ChapterAxis;
import dateline.timeline.chapters.ChapterAxisBuilder;
import dateline.timeline.chapters.EventTime;
import dateline.timeline.story.StoryMark.Openness;
import dateline.timeline.story.StoryMark.Shape;

/** Decides what the mark of an event on the axis looks like, and from where to where it reaches. */
record MarkPlan(ChapterAxis axis, StorySizes sizes) {
    /** The length from which on what lasted is long, in days. */
    private static final double LONG = 110;

    /** The extent of a start from which on it is shown as one, in days. */
    private static final double VAGUE_START = 60;

    /** The share of the focus from which on what lies within it is wide. */
    private static final double WIDE = 0.6;

    /** Returns the times of an event, cut off at the end of the axis. */
    EventTime time(StoryEvent event) {
        return EventTime.of(event.event().when(), axis.end());
    }

    /** Returns the mark of an event, as yet on no row. */
    StoryMark of(StoryEvent event) {
        EventTime time = time(event);
        if (!time.begins()) {
            return until(event, time);
        }
        double x0 = axis.x(time.firstStart());
        double x1 = axis.x(time.lastEnd());
        boolean goesOn = !time.ends() || (isOngoing(event) && time.lastEnd() >= axis.end());
        Openness openness = goesOn ? Openness.GOES_ON : Openness.CLOSED;
        if (!time.lasts()) {
            boolean isPoint = time.extent() <= 1 && x1 - x0 <= 2 * sizes.disc();
            return isPoint ? disc(event, (x0 + x1) / 2) : pill(event, x0, x1, openness);
        }
        boolean isLong = goesOn || time.extent() > LONG;
        double sure = sureX(event, time, x0, x1);
        double right = Math.max(x1, x0 + 6 * sizes.unit());
        return new StoryMark(event, isLong ? Shape.BAND : Shape.BAR, x0, right, sure, 0, openness);
    }

    private static boolean isOngoing(StoryEvent event) {
        return event.event().status() == EventStatus.ONGOING;
    }

    private double sureX(StoryEvent event, EventTime time, double x0, double x1) {
        boolean about = event.event().when().startQualifier().isApproximate();
        double vague = time.lastStart() - time.firstStart() >= VAGUE_START ? axis.x(time.lastStart()) : x0;
        return about ? Math.max(vague, x0 + 0.12 * (x1 - x0)) : Math.min(vague, x1);
    }

    private StoryMark until(StoryEvent event, EventTime time) {
        double x0 = axis.x(Math.min(time.firstEnd(), axis.end()));
        double x1 = axis.x(Math.min(time.lastEnd(), axis.end()));
        double middle = (x0 + x1) / 2;
        double half = Math.max((x1 - x0) / 2, sizes.disc());
        return new StoryMark(event, Shape.UNTIL, middle - half, middle + half, middle, 0, Openness.OPENS_LEFT);
    }

    private StoryMark disc(StoryEvent event, double x) {
        double r = sizes.disc();
        return new StoryMark(event, Shape.DISC, x - r, x + r, x - r, 0, Openness.CLOSED);
    }

    private StoryMark pill(StoryEvent event, double x0, double x1, Openness openness) {
        double right = Math.max(x1, x0 + 8 * sizes.unit());
        return new StoryMark(event, Shape.PILL, x0, right, x0, 0, openness);
    }

    /** Tells whether an event is known only to lie in the time of the focus, most of it. */
    boolean isWide(StoryEvent event) {
        return axis.focus().filter(focus -> isWide(time(event), focus)).isPresent();
    }

    private static boolean isWide(EventTime time, AxisPiece focus) {
        double from = time.begins() ? time.firstStart() : time.firstEnd();
        double to = time.begins() && time.lasts() ? time.lastStart() : time.lastEnd();
        double end = Math.max(focus.end(), ChapterAxisBuilder.yearAfter(focus.first()));
        boolean within = from >= focus.first() && from < focus.end() && to <= end;
        boolean reachesEnd = !time.lasts() || time.lastEnd() >= focus.end();
        return within && reachesEnd && Math.min(to, focus.end()) - from >= WIDE * (focus.end() - focus.first());
    }

    /** Tells whether an event began before the focus. */
    boolean isOlder(StoryEvent event) {
        return axis.focus()
                .filter(focus -> time(event).sortDay() < focus.first())
                .isPresent();
    }
}
