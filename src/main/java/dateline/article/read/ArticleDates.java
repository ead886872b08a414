package dateline.article.read;

import dateline.date.CivilDate;
import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.io.imports.dates.DateContext;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.imports.dates.words.DateLanguage;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of publication from metadata and from lines of a text, as a day or coarser. */
public final class ArticleDates {
    /** The length of the longest line that is taken for a date, in chars. */
    private static final int LONGEST_LINE = 80;

    private static final int FIRST_YEAR = 1450;
    private static final int LAST_YEAR = 2999;

    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?:[T ]\\d.*)?", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");
    private static final Pattern CLOCK = Pattern.compile(
            "[,/|@(\\s]*(?:\\bat\\b|\\bum\\b|\\b\u00e0\\b)?\\s*\\b\\d{1,2}(?:[:.h]\\d{2}|\\s*[ap]\\.?m\\b).{0,20}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:first\\s+)?(?:published|posted|issued|date|ver\u00f6ffentlicht|publi\u00e9|publicado)(?:\\s+(?:on|am|le|el))?\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE);

    private ArticleDates() {}

    /**
     * Reads the date of a metadata field, such as {@code 2024-03-05T23:10:00-05:00}.
     *
     * @param text the field
     * @param language the language of the article as a BCP 47 tag
     * @return the day as the publisher gives it, without the time; coarser if the field is; empty if it is no date
     */
    public static Optional<Edtf> read(String text, Optional<String> language) {
        String stripped = text.strip();
        Matcher compact = COMPACT.matcher(stripped);
        if (compact.matches()) {
            return numeric(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher numeric = NUMERIC.matcher(stripped);
        if (numeric.matches()) {
            return numeric(numeric.group(1), numeric.group(3), numeric.group(4));
        }
        return written(CLOCK.matcher(stripped).replaceFirst(""), language);
    }

    /**
     * Reads a line that holds a date of publication and nothing else, such as {@code Published 5 March 2024, 9:10}.
     *
     * @param line the line
     * @param language the language of the article as a BCP 47 tag
     * @return a day or a month; empty if the line says more, or names only a year
     */
    static Optional<Edtf> line(String line, Optional<String> language) {
        String stripped = line.strip();
        if (stripped.length() > LONGEST_LINE || stripped.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return read(LABEL.matcher(stripped).replaceFirst(""), language)
                .filter(date -> date instanceof EdtfDate day && day.components() > 1);
    }

    private static Optional<Edtf> numeric(String year, String month, String day) {
        String text = year + (month == null ? "" : "-" + two(month) + (day == null ? "" : "-" + two(day)));
        try {
            return Optional.of(EdtfParser.parse(text)).flatMap(ArticleDates::plausible);
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static Optional<Edtf> written(String text, Optional<String> language) {
        DateContext context = DateContext.UNKNOWN.with(languages(language));
        return WrittenDate.in(context).read(text).date().flatMap(ArticleDates::plausible);
    }

    private static Set<DateLanguage> languages(Optional<String> tag) {
        Set<DateLanguage> languages = EnumSet.of(DateLanguage.ENGLISH);
        switch (tag.map(text -> Locale.forLanguageTag(text).getLanguage()).orElse("")) {
            case "de" -> languages.add(DateLanguage.GERMAN);
            case "fr" -> languages.add(DateLanguage.FRENCH);
            case "es" -> languages.add(DateLanguage.SPANISH);
            default -> {}
        }
        return languages;
    }

    /** Returns the day of a time; empty for a range, and for a year in which nothing was published. */
    private static Optional<Edtf> plausible(Edtf date) {
        Edtf day = date instanceof DateAndTime time ? time.day() : date;
        if (!(day instanceof EdtfDate single)) {
            return Optional.empty();
        }
        long year = CivilDate.ofEpochDay(single.firstDay()).year();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(single) : Optional.empty();
    }
}
