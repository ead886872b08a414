package dateline.io.imports.dates.entered;

import dateline.date.CivilDate;
import dateline.io.imports.dates.entered.Anchor.Days;
import dateline.io.imports.dates.entered.Anchor.Side;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds the year to months and seasons without one, and the date to weekdays.
 *
 * <p>"In January" is the last January up to the publication, "last January" one before the month of publication, "next
 * January" one after it, "this January" the one of its year, and "that January" the one of the item before.
 *
 * @param published the publication
 * @param before the item before
 */
record RelativeNames(Anchor published, Anchor before) {
    private static final String WHICH = "(?:(this|last|next|that|the same|this past|this coming) )?";
    private static final Pattern MONTH = Pattern.compile("(?<![\\p{L}])" + WHICH
            + "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
            + "|nov(?:ember)?|dec(?:ember)?)\\b\\.?");
    private static final Pattern SEASON =
            Pattern.compile("(?<![\\p{L}])" + WHICH + "(?:the )?(spring|summer|autumn|fall|winter)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?<![\\p{L}])" + WHICH
            + "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?\\b");
    private static final Pattern HAS_YEAR = Pattern.compile("\\d{3}|\\bad \\d|\\d bc\\b|\\bdecade of\\b|\\bcentury\\b");
    private static final Pattern DAY_AHEAD = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? $");
    private static final Pattern DAY_BEHIND = Pattern.compile("^,? (?:the )?(\\d{1,2})(?!\\d)");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** A place in a circle of months, seasons or weekdays. */
    private enum Circle {
        MONTH(12),
        SEASON(4),
        WEEKDAY(7);

        private final int length;

        Circle(int length) {
            this.length = length;
        }

        /** Returns the number of the member of the circle in which a day lies, from past to future. */
        private long indexOf(long epochDay) {
            CivilDate day = CivilDate.ofEpochDay(epochDay);
            return switch (this) {
                case MONTH -> CalendarUnit.MONTH.indexOf(epochDay);
                // Winter belongs to the year of its December.
                case SEASON -> Math.floorDiv(day.year() * 12 + day.month() - 3, 3L);
                case WEEKDAY -> epochDay + 3;
            };
        }

        /** Returns the number of the wanted member. */
        private long find(String which, int member, long epochDay) {
            long now = indexOf(epochDay);
            long at = Math.floorMod(now, (long) length);
            return switch (which) {
                case "last", "this past" -> now - 1 - Math.floorMod(at - 1 - member, (long) length);
                case "next", "this coming" -> now + 1 + Math.floorMod(member - at - 1, (long) length);
                case "" -> now - Math.floorMod(at - member, (long) length);
                default -> ofThisYear(member, epochDay, now - at + member);
            };
        }

        private long ofThisYear(int member, long epochDay, long inCircle) {
            boolean isInWinter = this == SEASON && member < 3;
            return isInWinter ? CivilDate.ofEpochDay(epochDay).year() * 4 + member : inCircle;
        }
    }

    /** Returns the text with what was missing, the likeliest first; empty if nothing was missing. */
    List<String> resolve(String text) throws UnresolvedException {
        Optional<Matcher> month = last(MONTH, text);
        if (month.isPresent()) {
            return withYear(text, month.get(), Circle.MONTH);
        }
        Optional<Matcher> season = last(SEASON, text);
        return season.isPresent() ? withYear(text, season.get(), Circle.SEASON) : withDays(text);
    }

    private static Optional<Matcher> last(Pattern name, String text) {
        if (HAS_YEAR.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher found = name.matcher(text);
        int at = -1;
        while (found.find()) {
            at = found.start();
        }
        return at >= 0 && found.find(at) ? Optional.of(found) : Optional.empty();
    }

    private static String which(Matcher found) {
        return Optional.ofNullable(found.group(1)).orElse("");
    }

    private Anchor anchor(String which) {
        return which.equals("that") || which.equals("the same") ? before : published;
    }

    private List<String> withYear(String text, Matcher found, Circle circle) throws UnresolvedException {
        String name = found.group(2);
        String which = which(found);
        String ahead = text.substring(0, found.start());
        String behind = text.substring(found.end());
        int member = circle == Circle.MONTH
                ? MONTHS.indexOf(name.substring(0, 3))
                : SEASONS.indexOf(name.replace("fall", "autumn"));
        Days days = anchor(which).days(text, Side.END);
        long year = year(circle, which, member, days.first(), dayOfMonth(ahead, behind));
        if (year != year(circle, which, member, days.last(), dayOfMonth(ahead, behind))) {
            throw anchor(which).tooCoarse(text);
        }
        String added = CalendarUnit.YEAR.words(year);
        return List.of(ahead + name + behind + " " + added, ahead + name + " " + added + behind);
    }

    private static long year(Circle circle, String which, int member, long epochDay, int dayOfMonth) {
        long index = circle.find(which, member, epochDay);
        boolean isAhead = circle == Circle.MONTH
                && which.isEmpty()
                && index == circle.indexOf(epochDay)
                && dayOfMonth > CivilDate.ofEpochDay(epochDay).day();
        return Math.floorDiv(index, (long) circle.length) - (isAhead ? 1 : 0);
    }

    /** Returns the day of the month that stands beside its name, or 0. */
    private static int dayOfMonth(String ahead, String behind) {
        Matcher first = DAY_AHEAD.matcher(ahead);
        if (first.find()) {
            return Integer.parseInt(first.group(1));
        }
        Matcher second = DAY_BEHIND.matcher(behind);
        return second.find() ? Integer.parseInt(second.group(1)) : 0;
    }

    private List<String> withDays(String text) throws UnresolvedException {
        if (HAS_YEAR.matcher(text).find()) {
            return List.of();
        }
        Matcher found = WEEKDAY.matcher(text);
        StringBuilder resolved = new StringBuilder();
        int end = 0;
        while (found.find()) {
            String which = which(found);
            int member = WEEKDAYS.indexOf(found.group(2));
            long now = anchor(which).index(CalendarUnit.DAY, text, Side.END);
            resolved.append(text.substring(end, found.start()))
                    .append(CalendarUnit.DAY.words(Circle.WEEKDAY.find(which, member, now) - 3));
            end = found.end();
        }
        return end == 0 ? List.of() : List.of(resolved + text.substring(end));
    }
}
