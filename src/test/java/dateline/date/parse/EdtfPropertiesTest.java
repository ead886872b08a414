package dateline.date.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.words.EdtfWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EdtfPropertiesTest {
    private static final List<String> QUALIFIERS = List.of("", "", "", "?", "~", "%");

    private static Optional<Edtf> read(String text) {
        try {
            return Optional.of(EdtfParser.parse(text));
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings()
                .withChars("0123456789012345678901234567890123456789XXXXXXXX")
                .ofLength(count);
    }

    private static Arbitrary<String> qualified(Arbitrary<String> component) {
        return Combinators.combine(Arbitraries.of(QUALIFIERS), component, Arbitraries.of(QUALIFIERS))
                .as((left, text, right) -> left + text + right);
    }

    private static Arbitrary<String> plainDates() {
        Arbitrary<String> years =
                Combinators.combine(Arbitraries.of("", "", "-"), digits(4)).as((sign, year) -> sign + year);
        Arbitrary<String> months = Arbitraries.oneOf(
                digits(2), Arbitraries.integers().between(1, 12).map("%02d"::formatted));
        Arbitrary<String> groupings = Arbitraries.integers().between(21, 41).map(String::valueOf);
        Arbitrary<String> days = Arbitraries.oneOf(
                digits(2), Arbitraries.integers().between(1, 31).map("%02d"::formatted));
        Arbitrary<String> prefixedYears = Combinators.combine(
                        Arbitraries.of("Y", "Y-"),
                        Arbitraries.longs().between(10_000, 99_999_999),
                        Arbitraries.of("", "E1", "E7"),
                        Arbitraries.of("", "S1", "S3", "S12"))
                .as((prefix, number, exponent, significant) -> prefix + number + exponent + significant);
        return Arbitraries.oneOf(
                qualified(years),
                qualified(prefixedYears),
                Combinators.combine(qualified(years), qualified(Arbitraries.oneOf(months, groupings)))
                        .as((year, month) -> year + "-" + month),
                Combinators.combine(qualified(years), qualified(months), qualified(days))
                        .as((year, month, day) -> year + "-" + month + "-" + day));
    }

    @Provide
    Arbitrary<String> dates() {
        return valid(plainDates());
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> dates = valid(plainDates());
        Arbitrary<String> ends = Arbitraries.oneOf(dates, dates, dates, Arbitraries.of("", ".."));
        Arbitrary<String> intervals = Combinators.combine(ends, ends).as((start, end) -> start + "/" + end);
        Arbitrary<String> ranges = Combinators.combine(dates, dates).as((from, to) -> from + ".." + to);
        Arbitrary<String> members = dates.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(",", list));
        Arbitrary<String> inside = Arbitraries.oneOf(
                members, valid(ranges.map(it -> "[" + it + "]")).map(it -> it.substring(1, it.length() - 1)));
        Arbitrary<String> sets = Arbitraries.oneOf(
                inside.map(it -> "[" + it + "]"),
                inside.map(it -> "{" + it + "}"),
                members.map(it -> "[.." + it + "]"),
                members.map(it -> "{" + it + "..}"));
        return Arbitraries.oneOf(dates, valid(intervals), sets);
    }

    private static Arbitrary<String> valid(Arbitrary<String> texts) {
        return texts.filter(100_000, text -> read(text).isPresent());
    }

    @Property(tries = 300)
    void theCanonicalStringIsTheSameValue(@ForAll("values") String text) {
        Edtf date = EdtfParser.parse(text);
        assertEquals(date, EdtfParser.parse(date.canonical()));
        assertEquals(date.canonical(), EdtfParser.parse(date.canonical()).canonical());
    }

    @Property
    void valuesAreEqualExactlyIfTheirCanonicalStringsAre(@ForAll("dates") String one, @ForAll("dates") String other) {
        String sameDigits = other.replaceAll("[?~%]", "");
        for (String text : List.of(other, sameDigits, one.replaceAll("[?~%]", ""))) {
            Edtf first = EdtfParser.parse(one);
            Edtf second = EdtfParser.parse(text);
            assertEquals(first.canonical().equals(second.canonical()), first.equals(second));
        }
    }

    @Property(tries = 300)
    void theFirstDayIsNotAfterTheLast(@ForAll("values") String text) {
        Edtf date = EdtfParser.parse(text);
        assertTrue(date.earliestDay().orElse(Long.MIN_VALUE) <= date.latestDay().orElse(Long.MAX_VALUE));
    }

    @Property(tries = 300)
    void everyValueHasWords(@ForAll("values") String text) {
        String words = EdtfWords.of(EdtfParser.parse(text));
        assertEquals(words.strip(), words);
        assertTrue(!words.isEmpty() && !words.contains("  "), words);
    }

    @Property
    void aDayIsInItsMonthInItsYear(
            @ForAll @IntRange(min = -9999, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        String text = new CivilDate(year, month, day).toString();
        int end = text.length();
        assertInside(text, text.substring(0, end - 3));
        assertInside(text.substring(0, end - 3), text.substring(0, end - 6));
        assertInside(text.substring(0, end - 6), text.substring(0, end - 7) + "X");
        assertInside(text.substring(0, end - 7) + "X", text.substring(0, end - 8) + "XX");
    }

    @Property
    void moreDigitsNeverReachFurther(
            @ForAll("dates") String text,
            @ForAll @IntRange(min = 0, max = 9) int digit,
            @ForAll @IntRange(min = 0, max = 7) int which) {
        List<Integer> unspecified = Pattern.compile("X")
                .matcher(text)
                .results()
                .map(it -> it.start())
                .toList();
        Assume.that(!unspecified.isEmpty());
        int at = unspecified.get(which % unspecified.size());
        String narrower = text.substring(0, at) + digit + text.substring(at + 1);
        Optional<Edtf> narrow = read(narrower);
        Assume.that(narrow.isPresent());
        // An unspecified digit stands for a month only: X3 may be 03, but not the season 23.
        Assume.that(narrow.get() instanceof EdtfDate date && date.grouping().isEmpty());
        assertInside(narrower, text);
    }

    private static void assertInside(String narrow, String wide) {
        Edtf inner = EdtfParser.parse(narrow);
        Edtf outer = EdtfParser.parse(wide);
        assertTrue(
                outer.earliestDay().getAsLong() <= inner.earliestDay().getAsLong()
                        && inner.latestDay().getAsLong() <= outer.latestDay().getAsLong(),
                narrow + " is not inside " + wide);
    }

    /** Tries every day of the calendar: the slow way to the same answer. */
    @Property(tries = 200)
    void unspecifiedDigitsReachExactlyAsFarAsTheirCandidates(
            @ForAll @IntRange(min = 0, max = 99) int century,
            @ForAll("monthsAndDays") String month,
            @ForAll("monthsAndDays") String day) {
        String text = "%02dXX-%s-%s".formatted(century, month, day);
        Predicate<String> matches = Pattern.compile(text.replace("X", "\\d")).asMatchPredicate();
        List<LocalDate> candidates = LocalDate.of(century * 100, 1, 1)
                .datesUntil(LocalDate.of(century * 100 + 100, 1, 1))
                .filter(it -> matches.test(it.toString()))
                .toList();
        Optional<Edtf> date = read(text);
        assertEquals(candidates.isEmpty(), date.isEmpty(), text);
        if (date.isPresent()) {
            assertEquals(
                    candidates.get(0).toEpochDay(), date.get().earliestDay().getAsLong());
            assertEquals(
                    candidates.get(candidates.size() - 1).toEpochDay(),
                    date.get().latestDay().getAsLong());
        }
    }

    @Provide
    Arbitrary<String> monthsAndDays() {
        return Combinators.combine(Arbitraries.of("0", "1", "2", "3", "X"), digits(1))
                .as((tens, ones) -> tens + ones)
                .filter(it -> !it.matches("[2-3]\\d"))
                .edgeCases(config -> config.add("02", "29", "3X"));
    }

    @Property
    void whateverIsNotADateIsRefusedWithAPlaceInTheString(@ForAll("nearlyDates") String text) {
        try {
            Edtf date = EdtfParser.parse(text);
            assertEquals(date, EdtfParser.parse(date.canonical()));
        } catch (EdtfParseException e) {
            assertTrue(e.position() >= 0 && e.position() <= text.length(), text);
            assertTrue(!e.reason().isBlank(), text);
        }
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        Arbitrary<String> changed = Combinators.combine(
                        Arbitraries.of(ValidDates.all().toList()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.strings()
                                .withChars("0129X-/.YSET:Z+?~%[]{}, x")
                                .ofMaxLength(2))
                .as((text, at, left, inserted) -> {
                    int from = Math.min(at, text.length());
                    return text.substring(0, from) + inserted + text.substring(Math.min(text.length(), from + left));
                });
        return Arbitraries.oneOf(changed, Arbitraries.strings().ofMaxLength(12));
    }
}
