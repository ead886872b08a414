package dateline.io.imports.dates;

import dateline.io.imports.dates.YearPart.Era;
import dateline.io.imports.dates.YearPart.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The two sides of a range, each completed by what only the other says.
 *
 * @param start the first side
 * @param end the second side
 */
record RangeSides(PartialDate start, PartialDate end) {
    /** Completes two sides; empty where it is not sure what belongs to which. */
    static Optional<RangeSides> complete(PartialDate start, PartialDate end) {
        return new RangeSides(start.beside(end), end.beside(start)).completed();
    }

    private Optional<RangeSides> completed() {
        if (end.year().isEmpty() && end.month() == 0 && end.day() == 0) {
            boolean sameDay = start.day() > 0 && start.hasYear();
            PartialDate day = start.with(end.qualifier()).with(end.remarks());
            return sameDay ? sides(day, day.with(end.clock())) : Optional.empty();
        }
        if (start.isNumber()) {
            return startIsNumber();
        }
        if (end.isNumber() && isCentury(start)) {
            YearPart first = start.year().orElseThrow();
            return sides(start, end.asYear(YearPart.of(Integer.toString(end.number()), first.unit(), first.era())));
        }
        if (end.isNumber() || isCutDecade(end)) {
            return end.year().isPresent() && start.hasYear() ? shortened() : Optional.empty();
        }
        if (end.day() > 0 && end.month() == 0) {
            boolean sameMonth = start.day() > 0 && start.year().isEmpty() && start.day() < end.day();
            PartialDate whole = end.withMonth(start.month());
            return sameMonth ? sides(start.with(end.year().orElseThrow()), whole) : Optional.empty();
        }
        if (start.year().isEmpty()) {
            return startWithoutYear();
        }
        return end.year().isEmpty() ? endWithoutYear() : sameEra().flatMap(RangeSides::sameSeason);
    }

    private static Optional<RangeSides> sides(PartialDate start, PartialDate end) {
        return Optional.of(new RangeSides(start, end));
    }

    private static boolean isCentury(PartialDate side) {
        return side.isYearAlone()
                && (side.year().get().unit() == Unit.CENTURY
                        || side.year().get().unit() == Unit.MILLENNIUM);
    }

    private static boolean isCutDecade(PartialDate side) {
        return side.isYearAlone()
                && side.year().get().unit() == Unit.DECADE
                && side.year().get().isCut();
    }

    /** Completes "5-9 March 2014", "500-400 BC" and "17th-19th century". */
    private Optional<RangeSides> startIsNumber() {
        if (end.day() > 0 && end.month() > 0) {
            return start.number() < end.day() ? sides(start.asDayOf(end), end) : Optional.empty();
        }
        if (!end.isYearAlone()) {
            return Optional.empty();
        }
        YearPart last = end.year().get();
        if (isCentury(end)) {
            YearPart first = YearPart.of(Integer.toString(start.number()), last.unit(), last.era());
            return sides(start.asYear(first), end);
        }
        boolean year = start.year().isPresent() && last.isYear() && last.era() != Era.UNSAID;
        return year ? sameEra() : Optional.empty();
    }

    /** Completes "1861-67", "AD 850-75", "summer 1914-18" and "1860s-70s". */
    private Optional<RangeSides> shortened() {
        YearPart first = start.year().orElseThrow();
        YearPart last = end.year().orElseThrow();
        boolean oneUnit = first.unit() == last.unit() || (first.isYear() && first.number() % 10 == 0);
        boolean alone = start.isYearAlone() || (start.isSeason() && last.isYear());
        boolean tooLong = last.digits().length() > 2
                && last.digits().length() < first.digits().length();
        if (!alone || !oneUnit || tooLong || first.isBefore() || first.unit() == Unit.STANDARD) {
            return Optional.empty();
        }
        String digits = ShortYear.completed(first.digits(), last.digits());
        if (Integer.parseInt(digits) <= first.number()) {
            return Optional.empty();
        }
        PartialDate from = start.with(first.as(last.unit()));
        return new RangeSides(from, end.with(last.of(digits).in(first.era()))).sameSeason();
    }

    /** Completes "28 December - 3 January 2014": the year is that of the end. */
    private Optional<RangeSides> startWithoutYear() {
        if (!end.hasYear() || end.month() == 0) {
            return Optional.empty();
        }
        YearPart year = end.year().orElseThrow();
        if (start.placeInYear() < end.placeInYear()) {
            return sides(start.with(year), end);
        }
        boolean crossesYear = year.isYear() && start.placeInYear() / 100 > end.placeInYear() / 100;
        return crossesYear ? sides(start.with(year.plus(-1)), end) : Optional.empty();
    }

    /** Completes "5 March 2014 - 9 April": the year is that of the start, or the next. */
    private Optional<RangeSides> endWithoutYear() {
        boolean alike = start.month() > 0 && end.month() > 0 && (start.day() > 0) == (end.day() > 0);
        if (!alike || !start.hasYear() || (start.month() == end.month() && start.day() >= end.day())) {
            return Optional.empty();
        }
        YearPart year = start.year().orElseThrow();
        if (start.placeInYear() < end.placeInYear()) {
            return sides(start, end.with(year));
        }
        List<String> remark = List.of("the end is taken to be in the year after the start");
        return year.isYear() ? sides(start, end.with(year.plus(1)).with(remark)) : Optional.empty();
    }

    /** Completes "3000-2500 BC" and "AD 50 - 100"; empty where the end does not say its era, and may be of either. */
    private Optional<RangeSides> sameEra() {
        YearPart first = start.year().orElseThrow();
        YearPart last = end.year().orElseThrow();
        if (first.era() == last.era()) {
            return Optional.of(this);
        }
        if (first.era() == Era.UNSAID) {
            boolean comparable = first.unit() == last.unit();
            boolean falls = comparable && first.number() > last.number();
            if (last.isBefore() && (!falls || isShortened(first, last))) {
                return Optional.empty();
            }
            PartialDate from = start.with(first.in(last.era()));
            boolean cut = !last.isBefore()
                    && falls
                    && last.digits().length() < first.digits().length();
            return sides(from, cut ? end.with(last.of(ShortYear.completed(first.digits(), last.digits()))) : end);
        }
        return last.era() != Era.UNSAID
                ? Optional.of(this)
                : first.era() == Era.OURS ? sides(start, end.with(last.in(Era.OURS))) : Optional.empty();
    }

    /** Tells whether "1450-30 BC" may mean 1430 BC. */
    private static boolean isShortened(YearPart first, YearPart last) {
        return first.isYear()
                && last.digits().length() < first.digits().length()
                && Integer.parseInt(ShortYear.completed(first.digits(), last.digits())) < first.number();
    }

    /** Completes "summer 2013-2015"; "winter 2013-14" is one winter. */
    private Optional<RangeSides> sameSeason() {
        YearPart first = start.year().orElseThrow();
        YearPart last = end.year().orElseThrow();
        if (!start.isSeason() || !end.isYearAlone() || !last.isYear()) {
            return Optional.of(this);
        }
        boolean oneWinter = start.isWinter() && first.isYear() && last.first() == first.first() + 1;
        PartialDate winter = start.with(end.qualifier()).with(end.remarks());
        return oneWinter ? sides(winter, winter) : sides(start, end.withMonth(start.month()));
    }
}
