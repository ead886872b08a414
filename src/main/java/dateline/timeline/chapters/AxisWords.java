package dateline.timeline.chapters;

import dateline.date.CivilDate;
import dateline.date.parse.EdtfParser;
import dateline.date.words.EdtfWords;
import dateline.timeline.chapters.AxisPiece.Chapter;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words of the axis: names of chapters, and ticks on the true starts of years and months.
 *
 * @param axis the axis
 * @param measurer how wide words are
 * @param unit the size of labels in units of that of the drawings
 */
public record AxisWords(ChapterAxis axis, TextMeasurer measurer, double unit) {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** The space beside the name of a chapter. */
    private static final double GAP = 5;

    private static final String BACKGROUND = "Background";
    private static final String LEFT_OUT = "empty years left out";

    /** The length of a piece up to which months are named, in days. */
    private static final double MOST_MONTHS = 800;

    /**
     * A tick.
     *
     * @param x where the unit starts
     * @param label its words; empty for a line alone
     * @param labelX the left edge of the words
     */
    public record AxisTick(double x, String label, double labelX) {}

    /**
     * The name of a chapter.
     *
     * @param text the name
     * @param detail words of less weight behind it; may be empty
     * @param x the left edge
     */
    public record Caption(String text, String detail, double x) {}

    /** Returns the names of the chapters that have room for them; none where no year stands out. */
    public List<Caption> captions() {
        if (axis.focus().isEmpty()) {
            return List.of();
        }
        List<List<String>> names = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        Chapter before = null;
        for (AxisPiece piece : axis.pieces()) {
            if (piece.chapter() != before) {
                names.add(names(piece));
                starts.add(piece.x0());
            }
            before = piece.chapter();
        }
        List<Caption> captions = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            double end = k + 1 < names.size() ? starts.get(k + 1) : axis.right();
            double x = starts.get(k);
            double room = end - x - GAP * unit;
            names.get(k).stream()
                    .filter(name -> measurer.width(name, Face.STRONG) <= room)
                    .findFirst()
                    .ifPresent(name -> captions.add(new Caption(name, detail(name, room), x)));
        }
        return captions;
    }

    /** Returns what is said behind the name of the background, where there is room. */
    private String detail(String name, double room) {
        double words = measurer.width(name, Face.STRONG) + 2 * GAP * unit + measurer.width(LEFT_OUT, Face.SMALL);
        return name.equals(BACKGROUND) && axis.pieces().size() > 2 && words <= room ? LEFT_OUT : "";
    }

    /** Returns the names of a piece's chapter, the best first. */
    public static List<String> names(AxisPiece piece) {
        String year = yearWords(date(piece.first()).year());
        return switch (piece.chapter()) {
            case BACKGROUND -> List.of(BACKGROUND);
            case APPROACH -> List.of(months(piece), year);
            case FOCUS -> isYear(piece) ? List.of(year) : List.of(months(piece), year);
            case AFTERMATH -> List.of("Since then");
        };
    }

    private static boolean isYear(AxisPiece piece) {
        CivilDate first = date(piece.first());
        return first.month() == 1 && date(piece.end() - 1).year() == first.year();
    }

    private static String months(AxisPiece piece) {
        String interval = month(piece.first()) + "/" + month(piece.end() - 1);
        String words = EdtfWords.of(EdtfParser.parse(interval));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String month(double day) {
        String text = date(day).toString();
        return text.substring(0, text.length() - 3);
    }

    private static CivilDate date(double day) {
        return CivilDate.ofEpochDay((long) Math.floor(day));
    }

    /**
     * Returns the ticks of all pieces, in ascending order; words never overlap.
     *
     * <p>The first year of a stretch is named before all others; years are in two digits where four have no room.
     */
    public List<AxisTick> ticks() {
        List<AxisTick> ticks = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (AxisPiece piece : axis.pieces()) {
            if (isInYears(piece)) {
                firsts.add(ticks.size());
            }
            ticks.addAll(isInYears(piece) ? years(piece) : months(piece, monthStep(piece)));
        }
        double free = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < ticks.size(); k++) {
            int from = k;
            double end = firsts.stream()
                    .filter(first -> first > from)
                    .mapToDouble(first -> ticks.get(first).x())
                    .findFirst()
                    .orElse(Double.POSITIVE_INFINITY);
            AxisTick tick = fitting(ticks.get(k), free, end);
            ticks.set(k, tick);
            free = tick.label().isEmpty() ? free : end(tick);
        }
        return ticks;
    }

    /** Returns where the next label may begin. */
    private double end(AxisTick tick) {
        return tick.labelX() + measurer.width(tick.label(), Face.SMALL) + 3 * unit;
    }

    /** Returns a tick with its label, or the last two digits of a year, or nothing: the first that has room. */
    private AxisTick fitting(AxisTick tick, double free, double end) {
        boolean isYear = tick.label().matches("[0-9]{4}");
        String shorter = isYear ? "\u2019" + tick.label().substring(2) : "";
        return Stream.of(tick.label(), shorter)
                .map(label -> new AxisTick(tick.x(), label, tick.labelX()))
                .filter(form -> form.labelX() >= free && end(form) <= end)
                .findFirst()
                .orElse(new AxisTick(tick.x(), "", tick.labelX()));
    }

    private static boolean isInYears(AxisPiece piece) {
        return piece.chapter() == Chapter.BACKGROUND
                || piece.chapter() == Chapter.AFTERMATH
                || piece.end() - piece.first() > MOST_MONTHS;
    }

    /** Returns where the quarters of the focus start, or its years where it is long, in pixels from left to right. */
    public List<Double> gridLines() {
        return axis.pieces().stream()
                .filter(piece -> piece.chapter() == Chapter.FOCUS)
                .flatMap(piece -> (isInYears(piece) ? years(piece) : months(piece, 3)).stream())
                .map(AxisTick::x)
                .toList();
    }

    private List<AxisTick> years(AxisPiece piece) {
        List<AxisTick> ticks = new ArrayList<>();
        long first = date(piece.first()).year();
        long last = date(piece.end() - 1).year();
        long step = 1;
        while ((last - first) / step > 200) {
            step *= 10;
        }
        for (long year = first; year <= last; year += step) {
            double newYear = (double) new CivilDate(year, 1, 1).toEpochDay();
            double day = Math.max(piece.first(), newYear);
            double x = piece.x(day);
            ticks.add(new AxisTick(x, yearWords(year), x));
        }
        return ticks;
    }

    private static String yearWords(long year) {
        return year <= 0 ? (1 - year) + " BC" : Long.toString(year);
    }

    private int monthStep(AxisPiece piece) {
        double month = piece.density() * 30.4;
        double letter = measurer.width("M", Face.SMALL) + 3 * unit;
        return month >= letter ? 1 : month * 3 >= letter ? 3 : 12;
    }

    private List<AxisTick> months(AxisPiece piece, int step) {
        List<AxisTick> ticks = new ArrayList<>();
        double day = piece.first();
        while (day < piece.end()) {
            double next = Math.min(piece.end(), ChapterAxisBuilder.monthAfter(day));
            int month = date(day).month();
            if ((month - 1) % step == 0) {
                double x0 = piece.x(day);
                double width = piece.x(next) - x0;
                String name = MONTHS[month - 1];
                double words = measurer.width(name, Face.SMALL);
                String label = words + 2 * unit <= width * step ? name : name.substring(0, 1);
                double letter = measurer.width(label, Face.SMALL);
                ticks.add(new AxisTick(x0, label, x0 + Math.max(0, (width - letter) / 2)));
            }
            day = next;
        }
        return ticks;
    }
}
