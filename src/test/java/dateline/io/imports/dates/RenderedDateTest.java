package dateline.io.imports.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random dates, written in usual forms, are read as what they are, or coarser with a remark, or left out. */
class RenderedDateTest {
    private static final List<String> DAYS = List.of(
            "d MMMM uuuu",
            "d MMM uuuu",
            "d. MMMM uuuu",
            "MMMM d, uuuu",
            "MMM d uuuu",
            "EEEE, d MMMM uuuu",
            "EEE d MMM uuuu",
            "uuuu-MM-dd",
            "uuuu/MM/dd",
            "uuuuMMdd",
            "uuuu MMMM d",
            "dd-MMM-uuuu",
            "d/M/uuuu",
            "d.M.uuuu",
            "dd.MM.uuuu",
            "d-M-uuuu",
            "M/d/uuuu",
            "d MMM yy",
            "d/M/yy",
            "d MMMM",
            "uuuu.MM.dd");
    private static final List<String> MONTHS =
            List.of("MMMM uuuu", "MMM uuuu", "MMM. uuuu", "uuuu-MM", "MM/uuuu", "uuuu MMMM", "MMM-uuuu", "MMMM, uuuu");
    private static final List<String> JOINS = List.of("-", "–", " - ", " – ", " to ", " until ", "--", "—");
    private static final List<Hedge> HEDGES = List.of(
            new Hedge("", "", ""),
            new Hedge("c. ", "", "~"),
            new Hedge("ca.", "", "~"),
            new Hedge("about ", "", "~"),
            new Hedge("", " approx.", "~"),
            new Hedge("~ ", "", "~"),
            new Hedge("", "?", "?"),
            new Hedge("", " (?)", "?"),
            new Hedge("probably ", "", "?"),
            new Hedge("c. ", "?", "%"),
            new Hedge("", " (uncertain)", "?"));

    /** Words around a date, and their sign. */
    record Hedge(String before, String behind, String sign) {}

    /** A text and what it stands for. */
    record Rendered(String text, String edtf) {}

    @Provide
    static Arbitrary<Hedge> hedges() {
        return Arbitraries.of(HEDGES);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Rendered day(LocalDate day, String pattern) {
        return new Rendered(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day), day.toString());
    }

    @Provide
    static Arbitrary<Rendered> single() {
        Arbitrary<Rendered> day =
                Combinators.combine(days(), Arbitraries.of(DAYS)).as(RenderedDateTest::day);
        Arbitrary<Rendered> month = Combinators.combine(days(), Arbitraries.of(MONTHS))
                .as((d, pattern) -> new Rendered(
                        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(d),
                        YearMonth.from(d).toString()));
        Arbitrary<Rendered> year = Arbitraries.integers()
                .between(1000, 2099)
                .map(y -> new Rendered(Integer.toString(y), Integer.toString(y)));
        return Arbitraries.oneOf(
                day,
                month,
                year,
                era(),
                Arbitraries.integers().between(101, 209).map(d -> decade(d)));
    }

    private static Rendered decade(int tens) {
        return new Rendered(tens + "0s", tens + "X");
    }

    private static Arbitrary<Rendered> era() {
        Arbitrary<Function<Integer, Rendered>> forms = Arbitraries.of(
                y -> new Rendered(y + " BC", YearDate.yearBefore(y)),
                y -> new Rendered(y + "BC", YearDate.yearBefore(y)),
                y -> new Rendered(y + " B.C.E.", YearDate.yearBefore(y)),
                y -> new Rendered("BC " + y, YearDate.yearBefore(y)),
                y -> new Rendered("AD " + y, YearDate.year(y)),
                y -> new Rendered(y + " CE", YearDate.year(y)));
        return Combinators.combine(forms, Arbitraries.integers().between(1, 9999))
                .as(Function::apply);
    }

    @Provide
    static Arbitrary<Rendered> ranges() {
        return Arbitraries.oneOf(
                Combinators.combine(years(), years(), joins()).as(RenderedDateTest::years),
                Combinators.combine(years(), years(), joins()).as(RenderedDateTest::yearsBefore),
                Combinators.combine(days(), days(), joins(), Arbitraries.of("d MMMM uuuu", "MMM d, uuuu", "uuuu-MM-dd"))
                        .as(RenderedDateTest::daysOfYears),
                Combinators.combine(days(), days(), joins()).as(RenderedDateTest::daysWithOneYear));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1000, 2099);
    }

    private static Arbitrary<String> joins() {
        return Arbitraries.of(JOINS);
    }

    private static Rendered years(int one, int other, String join) {
        int first = Math.min(one, other);
        int last = Math.max(one, other) + (one == other ? 1 : 0);
        boolean cut = first / 100 == last / 100 && first < last && join.length() == 3;
        String end = cut ? Integer.toString(last).substring(2) : Integer.toString(last);
        return new Rendered(first + join + end, first + "/" + last);
    }

    private static Rendered yearsBefore(int one, int other, String join) {
        int first = Math.max(one, other) + (one == other ? 1 : 0);
        int last = Math.min(one, other);
        String edtf = YearDate.yearBefore(first) + "/" + YearDate.yearBefore(last);
        return new Rendered(first + join + last + " BC", edtf);
    }

    private static Rendered daysOfYears(LocalDate one, LocalDate other, String join, String pattern) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one.plusDays(one.equals(other) ? 1 : 0);
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        return new Rendered(format.format(first) + join + format.format(last), first + "/" + last);
    }

    /** Renders up to eleven months, across the end of a year where it falls so. */
    private static Rendered daysWithOneYear(LocalDate first, LocalDate other, String join) {
        LocalDate last = first.plusDays(1 + other.toEpochDay() % 300 + (other.toEpochDay() < 0 ? 300 : 0));
        String start = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(first);
        String end = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(last);
        return new Rendered(start + join + end, first + "/" + last);
    }

    @Property(tries = 4000)
    void aDateIsNeverReadAsAnother(
            @ForAll("single") Rendered date, @ForAll("hedges") Hedge hedge, @ForAll DateOrder order) {
        check(date, hedge, order, date.edtf() + hedge.sign());
    }

    @Property(tries = 4000)
    void aRangeIsNeverReadAsAnother(@ForAll("ranges") Rendered range, @ForAll("hedges") Hedge hedge) {
        boolean isCut = range.text().matches("\\d{4}\\D+\\d{2}");
        boolean endOnly = hedge.behind().equals("?") && !isCut;
        String start = endOnly ? hedge.before().isEmpty() ? "" : "~" : hedge.sign();
        check(range, hedge, DateOrder.UNKNOWN, range.edtf().replace("/", start + "/") + hedge.sign());
    }

    private static void check(Rendered rendered, Hedge hedge, DateOrder order, String expected) {
        String text = hedge.before() + rendered.text() + hedge.behind();
        DateReading reading = WrittenDate.in(order).read(text);
        if (reading.date().isEmpty() || reading.date().get().canonical().equals(expected)) {
            return;
        }
        Edtf exact = EdtfParser.parse(rendered.edtf());
        Edtf read = reading.date().get();
        // A column whose order is not that of the text has day and month the other way round, but no other year.
        boolean swapped = (order == DateOrder.MONTH_FIRST || order == DateOrder.DAY_FIRST)
                && rendered.text().matches("\\d+[/.-]\\d+[/.-]\\d{4}");
        if (swapped) {
            assertEquals(expected.substring(0, 4), read.canonical().substring(0, 4), text);
            return;
        }
        assertTrue(reading.remark().isPresent() || read.equals(exact), () -> text + " is read as " + read);
        assertTrue(
                read.earliestDay().getAsLong() <= exact.earliestDay().getAsLong()
                        && read.latestDay().getAsLong() >= exact.latestDay().getAsLong(),
                () -> text + " is read as " + read);
    }
}
