package dateline.timeline.chapters;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.timeline.chapters.AxisPiece.Chapter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Divides the axis of a story into chapters: what the text is about, the months before it, and its background.
 *
 * <p>The background keeps its scale and the focus takes the rest of the width. Years without a start or an end are left
 * out.
 */
public final class ChapterAxisBuilder {
    /** The share of starts that makes the year of publication the focus. */
    private static final double FOCUS_SHARE = 0.25;

    /** The number of starts within six months before the focus that makes an approach. */
    private static final int APPROACH_STARTS = 3;

    private static final int APPROACH_MONTHS = 6;

    /** The number of events up to which they share one scale. */
    private static final int FEW_EVENTS = 12;

    /** The share of the axis that the background takes at most. */
    private static final double MOST_BACKGROUND = 0.36;

    private static final double MOST_APPROACH = 0.2;

    /** The width of an axis, in pixels at the size of the drawings, below which what leads to the focus is narrower. */
    private static final double NARROW = 800;

    /** The share of its usual width that it has then. */
    private static final double NARROWED = 0.73;

    /** The number of starts from which on a piece of the background is wider. */
    private static final int MANY_STARTS = 4;

    /** The share of the axis from which on a gap is left out of one in which no year stands out. */
    private static final double LARGE_GAP = 0.25;

    /** The least width of a stretch, in pixels at the size of the drawings: that of a year's name. */
    private static final double LEAST = 28;

    private static final double YEAR = 365.2425;
    private static final double MONTH = YEAR / 12;

    private final List<Double> starts;
    private final TreeSet<Double> days = new TreeSet<>();
    private final OptionalDouble publication;
    private final double x0;
    private final double x1;
    private final double unit;

    /**
     * Prepares an axis.
     *
     * @param dates of the events on the axis; at least one
     * @param publication the epoch day of the publication
     * @param x0 its left edge
     * @param x1 its right edge
     * @param unit the size of a label in units of the usual one, by which widths grow
     */
    public ChapterAxisBuilder(Collection<Edtf> dates, OptionalDouble publication, double x0, double x1, double unit) {
        double now = publication.isPresent() ? publication.getAsDouble() + 1 : Double.NEGATIVE_INFINITY;
        List<EventTime> times =
                dates.stream().map(date -> EventTime.of(date, now)).toList();
        this.starts = times.stream().map(EventTime::sortDay).sorted().toList();
        this.publication = publication;
        this.x0 = x0;
        this.x1 = x1;
        this.unit = unit;
        for (EventTime time : times) {
            if (time.begins()) {
                days.add(time.firstStart());
            }
            if (time.ends()) {
                days.add(time.begins() ? time.lastEnd() - 1 : time.firstEnd());
            }
        }
    }

    /** Builds the axis. */
    public ChapterAxis build() {
        double end = publication.isPresent() ? publication.getAsDouble() + 1 : monthAfter(days.last());
        if (isShort(end)) {
            double first = monthOf(days.first());
            return new ChapterAxis(List.of(new AxisPiece(Chapter.FOCUS, first, end, x0, x1)), publication);
        }
        double focus = focusStart(end);
        boolean isOfPublication = publication.isPresent() && focus == yearOf(end - 1);
        boolean standsOut = startsWithin(focus, yearAfter(focus)) >= FOCUS_SHARE * starts.size();
        if (!standsOut || (starts.size() <= FEW_EVENTS && !isOfPublication)) {
            return withoutFocus(end);
        }
        double focusEnd = Math.min(end, yearAfter(focus));
        double approach = approachStart(focus);
        List<YearSpan> background = spans(days.headSet(approach), approach, YEAR);
        List<YearSpan> aftermath = focusEnd < end ? spans(days.subSet(focusEnd, end), end, YEAR) : new ArrayList<>();
        if (aftermath.isEmpty() && end - focusEnd <= YEAR) {
            focusEnd = end;
        } else {
            reachEnd(end, YEAR, aftermath);
        }
        return new Widths(background, approach, focus, focusEnd, aftermath).axis();
    }

    private long startsWithin(double first, double last) {
        return starts.stream().filter(day -> day >= first && day < last).count();
    }

    /** Builds the axis of a document in which no year stands out: the stretches between gaps share it by their length. */
    private ChapterAxis withoutFocus(double end) {
        double limit = Math.max(end, days.first() + 1);
        double longest = Math.max(YEAR, (limit - days.first()) * LARGE_GAP);
        List<YearSpan> spans = spans(days.first() < end ? days.headSet(end) : days, limit, longest);
        reachEnd(end, longest, spans);
        double length =
                spans.stream().mapToDouble(span -> span.end() - span.first()).sum();
        double gap = 10 * unit;
        double room = x1 - x0 - gap * (spans.size() - 1) - LEAST * unit * spans.size();
        List<AxisPiece> pieces = new ArrayList<>();
        double x = x0;
        for (YearSpan span : spans) {
            double width = LEAST * unit + room * (span.end() - span.first()) / length;
            pieces.add(new AxisPiece(Chapter.BACKGROUND, span.first(), span.end(), x, x + width));
            x += width + gap;
        }
        return new ChapterAxis(pieces, publication);
    }

    /** Has the last stretch reach the end of the axis; behind a gap of more than some days the end is one of its own. */
    private static void reachEnd(double end, double leastGap, List<YearSpan> spans) {
        int last = spans.size() - 1;
        if (last < 0 || end - spans.get(last).end() > leastGap) {
            spans.add(new YearSpan(end - 1, end));
        } else {
            spans.set(last, new YearSpan(spans.get(last).first(), end));
        }
    }

    /** Tells whether few events without a large gap between them fit one scale. */
    private boolean isShort(double end) {
        double widest = 0;
        double before = days.first();
        for (double day : days) {
            widest = Math.max(widest, day - before);
            before = day;
        }
        return starts.size() <= FEW_EVENTS && Math.max(widest, end - before) <= (end - days.first()) / 2;
    }

    private double focusStart(double end) {
        double yearOfEnd = yearOf(end - 1);
        long within =
                starts.stream().filter(day -> day >= yearOfEnd && day <= end).count();
        if (publication.isPresent() && within >= FOCUS_SHARE * starts.size()) {
            return yearOfEnd;
        }
        double best = yearOfEnd;
        long most = -1;
        for (double start : starts) {
            double from = monthOf(start);
            long count = startsWithin(from, yearAfter(from));
            if (count > most && from < end) {
                most = count;
                best = from;
            }
        }
        return best;
    }

    private double approachStart(double focus) {
        double earliest = focus;
        for (int k = 0; k < APPROACH_MONTHS; k++) {
            earliest = monthOf(earliest - 1);
        }
        double from = earliest;
        List<Double> near =
                starts.stream().filter(day -> day >= from && day < focus).toList();
        return near.size() >= APPROACH_STARTS ? monthOf(near.get(0)) : focus;
    }

    /** Returns the stretches between gaps of more than some days; of more, where there are too many stretches. */
    private List<YearSpan> spans(Collection<Double> points, double limit, double leastGap) {
        List<YearSpan> spans = new ArrayList<>();
        double longest = leastGap;
        do {
            spans.clear();
            double first = Double.NaN;
            double last = Double.NaN;
            for (double day : points) {
                if (!(day - last <= longest)) {
                    if (!Double.isNaN(first)) {
                        spans.add(YearSpan.of(first, last, limit));
                    }
                    first = day;
                }
                last = day;
            }
            if (!Double.isNaN(first)) {
                spans.add(YearSpan.of(first, last, limit));
            }
            YearSpan.joinTouching(spans);
            longest *= 2;
        } while (spans.size() > 1 && spans.size() * 24 * unit > MOST_BACKGROUND * (x1 - x0));
        return spans;
    }

    static double monthOf(double day) {
        CivilDate date = CivilDate.ofEpochDay((long) Math.floor(day));
        return new CivilDate(date.year(), date.month(), 1).toEpochDay();
    }

    static double monthAfter(double day) {
        return monthOf(monthOf(day) + 31);
    }

    static double yearOf(double day) {
        return new CivilDate(CivilDate.ofEpochDay((long) Math.floor(day)).year(), 1, 1).toEpochDay();
    }

    /** Returns the day a year after the start of the month of a day. */
    public static double yearAfter(double day) {
        CivilDate date = CivilDate.ofEpochDay((long) Math.floor(day));
        return new CivilDate(date.year() + 1, date.month(), 1).toEpochDay();
    }

    /** Gives the stretches their widths. */
    private final class Widths {
        private final List<YearSpan> background;
        private final double approach;
        private final double focus;
        private final double focusEnd;
        private final List<YearSpan> aftermath;
        private final double gap = 10 * unit;
        private final List<AxisPiece> pieces = new ArrayList<>();
        private double x = x0;

        Widths(List<YearSpan> background, double approach, double focus, double focusEnd, List<YearSpan> aftermath) {
            this.background = background;
            this.approach = approach;
            this.focus = focus;
            this.focusEnd = focusEnd;
            this.aftermath = aftermath;
        }

        ChapterAxis axis() {
            double room = x1 - x0;
            double narrowed = room < NARROW * unit ? NARROWED : 1;
            double older = background.stream().mapToDouble(this::wanted).sum();
            double later = aftermath.stream().mapToDouble(this::wanted).sum();
            double scale = Math.min(narrowed, MOST_BACKGROUND * narrowed * room / Math.max(1, older + later));
            double near = Math.min((focus - approach) / MONTH * 21 * unit * narrowed, MOST_APPROACH * room);
            add(background, Chapter.BACKGROUND, scale);
            if (approach < focus) {
                add(Chapter.APPROACH, approach, focus, near);
            }
            add(Chapter.FOCUS, focus, focusEnd, x1 - x - later * scale);
            for (YearSpan span : aftermath) {
                x += span.first() > focusEnd ? gap * scale : 0;
                add(Chapter.AFTERMATH, span.first(), span.end(), (wanted(span) - gap) * scale);
            }
            return new ChapterAxis(pieces, publication);
        }

        private void add(List<YearSpan> spans, Chapter chapter, double scale) {
            for (YearSpan span : spans) {
                add(chapter, span.first(), span.end(), (wanted(span) - gap) * scale);
                x += gap * scale;
            }
        }

        private void add(Chapter chapter, double first, double last, double width) {
            pieces.add(new AxisPiece(chapter, first, last, x, x + width));
            x += width;
        }

        /** Returns the width that a stretch has where there is room, with the gap beside it. */
        private double wanted(YearSpan span) {
            double years = (span.end() - span.first()) / YEAR;
            long count = startsWithin(span.first(), span.end());
            double perYear = count >= MANY_STARTS ? 27 : 21;
            return (LEAST + Math.max(0, years - 1) * perYear) * unit + gap;
        }
    }
}
