package dateline.date.words;

import dateline.date.CivilDate;
import dateline.date.DigitPattern;
import dateline.date.EdtfDate;
import dateline.date.Qualifier;
import dateline.date.Qualifiers;
import dateline.date.SubYearGrouping;
import dateline.date.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dates in English: {@code 17 December 2024}, {@code a day in April 1985}, {@code perhaps about 2024}. */
public final class DateWords {
    private static final List<String> MONTHS = List.of(
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
            "December");

    /** Maximum candidates named one by one; of more, the first and the last are named. */
    private static final int MOST_NAMED = 4;

    private DateWords() {}

    /**
     * Returns the name of a month.
     *
     * @param number of the month, 1 to 12
     */
    public static String month(int number) {
        return MONTHS.get(number - 1);
    }

    /** Returns a day: {@code 15 March 45 BC}. */
    public static String of(CivilDate day) {
        return day.day() + " " + month(day.month()) + " " + YearWords.of(day.year());
    }

    /** Returns a date with the words for its qualifiers. */
    static String of(EdtfDate date) {
        return date.isQualifiedAsAWhole()
                ? qualified(plain(date), date.startQualifier())
                : plain(date) + " (" + perComponent(date) + ")";
    }

    /** Adds the words for a qualifier of the whole: in front of a name, behind a description. */
    static String qualified(String words, Qualifier qualifier) {
        if (qualifier == Qualifier.NONE) {
            return words;
        }
        if (words.startsWith("a ") || words.startsWith("an ") || words.startsWith("between ")) {
            return words
                    + switch (qualifier) {
                        case UNCERTAIN -> ", uncertain";
                        case APPROXIMATE -> ", approximately";
                        default -> ", uncertain and approximate";
                    };
        }
        return (qualifier.isUncertain() ? "perhaps " : "") + (qualifier.isApproximate() ? "about " : "") + words;
    }

    private static String perComponent(EdtfDate date) {
        Qualifiers qualifiers = date.qualifiers();
        List<Qualifier> each = qualifiers.ofFirst(date.components());
        List<String> names =
                List.of("year", date.grouping().map(SubYearGrouping::noun).orElse("month"), "day");
        Map<Qualifier, String> said = new LinkedHashMap<>();
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i) != Qualifier.NONE) {
                said.merge(each.get(i), names.get(i), (a, b) -> a + " and " + b);
            }
        }
        return said.entrySet().stream()
                .map(it -> it.getValue() + " " + it.getKey().words())
                .collect(Collectors.joining(", "));
    }

    /** Returns a date without the words for its qualifiers. */
    static String plain(EdtfDate date) {
        Year year = date.year();
        if (date.grouping().isPresent()) {
            SubYearGrouping grouping = date.grouping().get();
            return grouping.words() + (grouping.isSeason() ? YearWords.behindMonth(year) : " " + YearWords.anyOf(year));
        }
        if (date.month().isEmpty()) {
            return YearWords.of(year);
        }
        DigitPattern month = date.month().get();
        return date.day().map(day -> day(year, month, day)).orElseGet(() -> month(year, month));
    }

    private static String month(Year year, DigitPattern month) {
        return month.isBlank() ? "a month " + YearWords.within(year) : months(month) + YearWords.behindMonth(year);
    }

    /** Returns the candidates for a month: {@code April}, {@code October, November or December}. */
    public static String months(DigitPattern month) {
        List<String> names =
                month.candidates(1, 12).stream().map(DateWords::month).toList();
        return names.size() <= MOST_NAMED
                ? English.list(names, "or")
                : "a month between " + names.get(0) + " and " + names.get(names.size() - 1);
    }

    private static String day(Year year, DigitPattern month, DigitPattern day) {
        boolean oneMonth = month.candidates(1, 12).size() == 1;
        if (day.isBlank()) {
            return "a day "
                    + (month.isBlank() ? YearWords.within(year) : "in " + months(month) + YearWords.behindMonth(year));
        }
        List<Integer> days = day.candidates(1, oneMonth ? longest(year, month) : 31);
        String where =
                month.isBlank() ? "a month " + YearWords.within(year) : months(month) + YearWords.behindMonth(year);
        if (days.size() > MOST_NAMED) {
            String between = "a day between " + days.get(0) + " and " + days.get(days.size() - 1);
            return between + (oneMonth ? " " : " of ") + where;
        }
        if (oneMonth) {
            return English.list(days.stream().map(String::valueOf).toList(), "or") + " " + where;
        }
        return "the " + English.list(days.stream().map(English::ordinal).toList(), "or") + " of " + where;
    }

    /** Returns the length of the only month that fits. */
    private static int longest(Year year, DigitPattern month) {
        return CivilDate.lengthOfMonth(
                year.isExact() ? year.first() : 0, month.candidates(1, 12).get(0));
    }
}
