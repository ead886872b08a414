package dateline.io.imports.dates;

import dateline.date.Qualifier;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates that were written for people: in English words, in numbers, or as the standard has them; ranges, and dates
 * called approximate or uncertain. Never finer than the words: what is ambiguous becomes coarser, with a remark, and what
 * is unknown is no date.
 */
public final class WrittenDate {
    /** How long a text may be to be taken for a date, in characters. */
    static final int MAX_LENGTH = 100;

    private static final Set<String> NO_DATE = Set.of(
            "", "-", "--", "?", "n/a", "na", "none", "null", "nil", "unknown", "undated", "n.d.", "nd", "tbd", "tba");
    private static final Pattern APPROXIMATE = Pattern.compile(
            "^(?:in )?(?:(?:circa|ca|c|approx|approximately|about|around|roughly|some time around)\\b\\.?"
                    + "|c\\.?(?=\\d)|~|≈) ?");
    private static final Pattern UNCERTAIN = Pattern.compile("^(?:possibly|probably|perhaps|maybe|presumably) ");
    private static final Pattern UNCERTAIN_BEHIND = Pattern.compile(" ?(?:\\(\\?\\)|\\?|\\(uncertain\\))$");
    private static final Pattern APPROXIMATE_BEHIND = Pattern.compile(" ?(?:\\((?:approx\\.?|circa|ca\\.?)\\)|~)$");
    /** What the standard would take for a season, and a reader for a range of years. */
    static final Pattern YEAR_AND_TWO_DIGITS = Pattern.compile("(\\d{4}) ?[-/] ?(\\d{2})");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern STANDARD = Pattern.compile("[-0-9XYES]+");
    private static final Pattern LEAD = Pattern.compile("(since|from|after|before|until|till|up to|by) (.+)");

    private final WrittenMoment moments;

    private WrittenDate(DateOrder order) {
        moments = new WrittenMoment(order);
    }

    /** Returns a reader of dates; immutable. */
    public static WrittenDate in(DateOrder order) {
        return new WrittenDate(order);
    }

    /** Tells whether a text says that there is no date. */
    static boolean isNone(String text) {
        return NO_DATE.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Reads a date or a range of dates. */
    public DateReading read(String written) {
        if (isNone(written)) {
            return DateReading.fault("there is no date");
        }
        if (written.length() > MAX_LENGTH) {
            return DateReading.fault("a date is not that long");
        }
        String text = plain(written);
        Optional<ParsedDate> single = moment(text);
        if (single.isPresent() && single.get().alone().date().isPresent()) {
            return single.get().alone();
        }
        return standard(written.strip())
                .or(() -> range(text))
                .or(() -> lead(text))
                .or(() -> single.map(ParsedDate::alone))
                .orElseGet(() -> DateReading.fault("this cannot be read as a date"));
    }

    /** Reads the start and the end of an event from two texts. */
    public DateReading read(String start, String end) {
        if (isNone(end)) {
            return read(start);
        }
        Optional<ParsedDate> from = start.length() > MAX_LENGTH ? Optional.empty() : moment(plain(start));
        if (from.isEmpty() || from.get().alone().date().isEmpty()) {
            DateReading alone = read(start);
            return alone.date().isPresent() ? alone.withRemark("the end cannot be joined to such a start") : alone;
        }
        if (WrittenRange.isNow(plain(end))) {
            return from.get().andGoingOn();
        }
        Optional<ParsedDate> to = end.length() > MAX_LENGTH ? Optional.empty() : moment(plain(end));
        if (to.isEmpty() || to.get().alone().date().isEmpty()) {
            return from.get().withUnknownEnd("the end cannot be read as a date; it is left unknown");
        }
        return from.get().until(to.get());
    }

    private static String plain(String text) {
        String hyphens = DASHES.matcher(text).replaceAll("-");
        return BLANKS.matcher(hyphens).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** A text without the words that say how sure it is, and what they say. */
    private record Assurance(String rest, Qualifier qualifier) {
        static Assurance of(String text) {
            Assurance now = new Assurance(text, Qualifier.NONE);
            Assurance before;
            do {
                before = now;
                now = now.without(APPROXIMATE, Qualifier.APPROXIMATE)
                        .without(APPROXIMATE_BEHIND, Qualifier.APPROXIMATE)
                        .without(UNCERTAIN, Qualifier.UNCERTAIN)
                        .without(UNCERTAIN_BEHIND, Qualifier.UNCERTAIN);
            } while (!now.equals(before));
            return now;
        }

        private Assurance without(Pattern words, Qualifier meaning) {
            String shorter = words.matcher(rest).replaceFirst("");
            return shorter.equals(rest) ? this : new Assurance(shorter, qualifier.and(meaning));
        }
    }

    /** Reads a single date with its qualifiers. */
    private Optional<ParsedDate> moment(String text) {
        Assurance assurance = Assurance.of(text);
        return moments.read(assurance.rest())
                .or(() -> standardMoment(assurance.rest()))
                .map(moment -> moment.with(assurance.qualifier()));
    }

    /** Reads a single date of the standard, without qualifiers: they have been taken off. */
    private static Optional<ParsedDate> standardMoment(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        boolean date = STANDARD.matcher(upper).matches();
        return date && standard(upper).isPresent() ? Optional.of(ParsedDate.of(upper)) : Optional.empty();
    }

    private static Optional<DateReading> standard(String text) {
        Matcher twoDigits = YEAR_AND_TWO_DIGITS.matcher(text);
        if (twoDigits.matches() && isLater(twoDigits)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateReading(
                    Optional.of(EdtfParser.parse(text)), List.of(), Optional.empty(), Optional.empty()));
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }

    /** Tells whether the two digits are those of a later year of the same century. */
    static boolean isLater(Matcher twoDigits) {
        return Integer.parseInt(twoDigits.group(2)) > Integer.parseInt(twoDigits.group(1)) % 100;
    }

    private Optional<DateReading> range(String text) {
        Assurance whole = Assurance.of(text);
        return new WrittenRange(side -> moment(side).map(m -> m.with(whole.qualifier()))).read(whole.rest());
    }

    private Optional<DateReading> lead(String text) {
        Matcher matcher = LEAD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<ParsedDate> moment =
                moment(matcher.group(2)).filter(m -> m.date().indexOf('/') < 0);
        return moment.map(m -> {
            String pattern =
                    switch (matcher.group(1)) {
                        case "since", "from" -> "%s/..";
                        case "after" -> "[%s..]";
                        case "until", "till", "up to" -> "../%s";
                        default -> "[..%s]";
                    };
            return ParsedDate.parse(pattern.formatted(m.qualified()), List.of(), m.remark());
        });
    }
}
