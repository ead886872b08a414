package dateline.io.imports.dates;

import dateline.io.imports.dates.YearPart.Era;
import dateline.io.imports.dates.YearPart.Unit;
import dateline.io.imports.dates.words.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads a date that is all numbers, in which the era is not said.
 *
 * @param parts its numbers and the signs between them
 * @param context tells which number is the day
 * @param remarks where it notes what is doubtful
 */
record NumericDate(List<Token> parts, DateContext context, List<String> remarks) {
    /** Reads numbers of a shape such as {@code N/N/Y}; empty if it is not known. */
    Optional<PartialDate> read(String form) {
        return switch (form) {
            case "N/N/Y", "N-N-Y", "N.N.Y" -> ordered(Optional.of(year(4)), form.charAt(1));
            case "N/N", "N.N", "N.O" -> ordered(Optional.empty(), form.charAt(1));
            case "Y/N/N", "Y-N-N", "Y.N.N" -> numbers(0, value(2), value(4));
            case "N/Y", "N-Y", "N.Y" -> numbers(2, value(0), 0);
            case "Y-N", "Y/N" -> month();
            case "B" -> eightDigits();
            case "N/N/N", "N-N-N", "N.N.N" -> Optional.of(date(4, value(2), value(0)));
            default -> Optional.empty();
        };
    }

    private int value(int index) {
        return parts.get(index).value();
    }

    private static YearPart year(String digits) {
        return YearPart.of(digits, Unit.YEAR, Era.UNSAID);
    }

    private YearPart year(int index) {
        return year(parts.get(index).text());
    }

    private PartialDate date(int yearIndex, int month, int day) {
        return PartialDate.of(Optional.of(year(yearIndex)), month, day);
    }

    /** Reads a month and a day in numbers; 0 stands for one that is not known. */
    private Optional<PartialDate> numbers(int yearIndex, int month, int day) {
        boolean possible = month <= 12 && day <= 31 && (month > 0 || day == 0);
        return possible ? Optional.of(date(yearIndex, month, day)) : Optional.empty();
    }

    /** Reads 1904-05 as a month; empty for 1904-00, or where the column's dates make it a range. */
    private Optional<PartialDate> month() {
        ShortYear pair = ShortYear.at(parts, 0).orElseThrow();
        if (value(2) == 0 || pair.isRange(context.pairs(), false)) {
            return Optional.empty();
        }
        remarks.addAll(pair.doubtOfMonth(context.pairs()));
        return numbers(0, value(2), 0);
    }

    private Optional<PartialDate> eightDigits() {
        String digits = parts.get(0).text();
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible
                ? Optional.of(PartialDate.of(Optional.of(year(digits.substring(0, 4))), month, day))
                : Optional.empty();
    }

    /** Reads a day and a month in numbers, in whichever order. */
    private Optional<PartialDate> ordered(Optional<YearPart> year, char separator) {
        int first = value(0);
        int second = value(2);
        boolean real = first > 0 && second > 0;
        boolean dayFirst = real && first <= 31 && second <= 12;
        boolean monthFirst = real && first <= 12 && second <= 31;
        DateOrder order = separator == '.' ? context.dotted() : context.order();
        boolean preferDay = order == DateOrder.DAY_FIRST || (separator == '.' && order == DateOrder.UNKNOWN);
        if (dayFirst && (!monthFirst || preferDay || first == second)) {
            return Optional.of(PartialDate.of(year, second, first));
        }
        if (monthFirst && (!dayFirst || order == DateOrder.MONTH_FIRST)) {
            return Optional.of(PartialDate.of(year, first, second));
        }
        if (year.isEmpty() || !dayFirst) {
            return Optional.empty();
        }
        remarks.add("its day and month cannot be told apart");
        return Optional.of(PartialDate.of(year, 0, 0));
    }
}
