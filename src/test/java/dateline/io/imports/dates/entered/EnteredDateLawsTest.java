package dateline.io.imports.dates.entered;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for all typed dates. */
class EnteredDateLawsTest {
    /** The least number of days of each unit. */
    private static final Map<String, Integer> DAYS =
            Map.of("day", 1, "week", 7, "month", 28, "quarter", 90, "year", 365, "decade", 3652, "century", 36524);

    private static final long FROM = new CivilDate(1700, 1, 1).toEpochDay();
    private static final long TO = new CivilDate(2100, 12, 31).toEpochDay();

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "last",
                        "this",
                        "next",
                        "the",
                        "same",
                        "that",
                        "ago",
                        "later",
                        "earlier",
                        "before",
                        "after",
                        "since",
                        "until",
                        "from",
                        "to",
                        "now",
                        "on",
                        "in",
                        "past",
                        "over",
                        "years",
                        "year",
                        "months",
                        "weeks",
                        "decade",
                        "centuries",
                        "day",
                        "two",
                        "75",
                        "a",
                        "hundred",
                        "about",
                        "more than",
                        "March",
                        "spring",
                        "Monday",
                        "5",
                        "2014",
                        "2014-03",
                        "between",
                        "and",
                        "of",
                        "half",
                        "early",
                        "end",
                        "then",
                        "yesterday",
                        "9999",
                        "thousand",
                        "..",
                        "/",
                        "~")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(DAYS.keySet());
    }

    @Provide
    Arbitrary<Edtf> dates() {
        return Arbitraries.of(
                        "2024-12-17",
                        "2024",
                        "2024-12",
                        "2024~",
                        "202X",
                        "2014/2016",
                        "../2014",
                        "2014/..",
                        "../..",
                        "[2014..2016]",
                        "2024-21",
                        "2024-12-17T10:00:00",
                        "0001",
                        "-0100",
                        "9999-12-31",
                        "Y170000002")
                .map(EdtfParser::parse);
    }

    private static String plural(String unit) {
        return unit.equals("century") ? "centuries" : unit + "s";
    }

    private static Optional<Edtf> day(long epochDay) {
        return Optional.of(EdtfParser.parse(CivilDate.ofEpochDay(epochDay).toString()));
    }

    private static long extent(Edtf date) {
        return date.latestDay().getAsLong() - date.earliestDay().getAsLong() + 1;
    }

    @Property(tries = 300)
    void anyWordsGiveADateOrAReason(
            @ForAll("phrases") String phrase, @ForAll("dates") Edtf published, @ForAll("dates") Edtf before) {
        EnteredReading reading = EnteredDate.read(phrase, Optional.of(published), Optional.of(before));
        assertTrue(!reading.words().isBlank());
        reading.date().ifPresent(date -> assertEquals(date, EdtfParser.parse(date.canonical())));
    }

    @Property(tries = 300)
    void anyCharactersGiveADateOrAReason(@ForAll String text) {
        assertTrue(!EnteredDate.read(text, Optional.empty(), Optional.empty())
                .words()
                .isBlank());
    }

    @Property(tries = 300)
    void aCountIsNeverFinerThanItsUnit(
            @ForAll("units") String unit,
            @ForAll @IntRange(min = 1, max = 300) int count,
            @ForAll("directions") String direction,
            @ForAll @LongRange(min = -98_615, max = 47_846) long day) {
        String phrase = count + " " + plural(unit) + " " + direction;
        EnteredReading reading = EnteredDate.read(phrase, day(day), day(day));
        Assume.that(reading.date().isPresent());
        Edtf date = reading.date().get();
        assertTrue(extent(date) >= DAYS.get(unit), () -> phrase + " is " + date);
        boolean isBack = List.of("ago", "earlier").contains(direction);
        assertTrue(
                isBack
                        ? date.latestDay().getAsLong() <= day + extent(date)
                        : date.earliestDay().getAsLong() >= day - extent(date),
                () -> phrase + " is " + date);
    }

    @Provide
    Arbitrary<String> directions() {
        return Arbitraries.of("ago", "earlier", "later", "from now");
    }

    @Property(tries = 300)
    void thisHasThePublicationWithinAndLastAndNextLieBesideIt(
            @ForAll("units") String unit, @ForAll @LongRange(min = -98_615, max = 47_846) long day) {
        List<Edtf> all = List.of("last", "this", "next").stream()
                .map(which -> EnteredDate.read(which + " " + unit, day(day), Optional.empty())
                        .date()
                        .orElseThrow())
                .toList();
        assertTrue(all.get(1).earliestDay().getAsLong() <= day
                && day <= all.get(1).latestDay().getAsLong());
        assertEquals(
                all.get(1).earliestDay().getAsLong(), all.get(0).latestDay().getAsLong() + 1);
        assertEquals(
                all.get(2).earliestDay().getAsLong(), all.get(1).latestDay().getAsLong() + 1);
        all.forEach(date -> assertTrue(extent(date) >= DAYS.get(unit)));
    }

    @Property(tries = 300)
    void aMonthWithoutAYearIsTheLastOneUpToThePublication(
            @ForAll @IntRange(min = 0, max = 11) int month, @ForAll @LongRange(min = -98_615, max = 47_846) long day) {
        String name = List.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December")
                .get(month);
        Edtf date = EnteredDate.read("in " + name, day(day), Optional.empty())
                .date()
                .orElseThrow();
        assertTrue(date.earliestDay().getAsLong() <= day
                && day - date.earliestDay().getAsLong() < 366);
    }

    @Example
    void theDaysOfTheLawsAreThoseOfFourCenturies() {
        assertEquals(-98_615, FROM);
        assertEquals(47_846, TO);
    }

    @Example
    void theClockOfTheMachinePlaysNoPart() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(new ClassFileImporter()
                        .withImportOption(place -> !place.contains("Test.class"))
                        .importPackages("dateline.io.imports.dates", "dateline.date"));
    }
}
