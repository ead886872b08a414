package dateline.io.imports.csv;

import dateline.io.imports.builder.ImportReport;
import dateline.io.problems.SourcePosition;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Eras and other ways to count years, as the header of a column or the cell beside a date names them. */
public enum ColumnEra {
    /** Nothing is said. */
    UNSAID,
    /** The years of our era. */
    OURS,
    /** The years before our era. */
    BEFORE,
    /** Our era and the time before it, so a year alone may be of either. */
    BOTH,
    /** Another calendar, or years back from today. */
    OTHER;

    private static final Pattern BEFORE_OUR_ERA = words("b\\.? ?c\\.?(?: ?e\\.?)?|v\\.? ?chr\\.?|v\\. ?u\\. ?z\\.?"
            + "|vor christ(?:us|i)(?: geburt)?|vor unserer zeit(?:rechnung)?|before (?:christ|(?:the )?common era|our era)"
            + "|av\\.? ?j\\.? ?-? ?c\\.?|avant j(?:esus|\\.)?[ -]*c(?:hrist|\\.)?|avant notre ere|av\\. n\\. ?e\\."
            + "|a\\. ?(?:de )?(?:c|n\\. ?e)\\.?|antes de (?:cristo|nuestra era)|avanti cristo|vorchristlich\\p{L}*");
    private static final Pattern OUR_ERA = words(
            "a\\.? ?d\\.?|c\\.? ?e\\.?|n\\.? ?chr\\.?|n\\. ?u\\. ?z\\.?"
                    + "|nach christ(?:us|i)(?: geburt)?|anno domini|common era|apr?\\.? ?j\\.? ?-? ?c\\.?"
                    + "|apres j(?:esus|\\.)?[ -]*c(?:hrist|\\.)?|de notre ere|d\\. ?(?:de )?c\\.?|despues de cristo|dopo cristo");
    private static final Pattern OTHER_COUNT =
            words("(?:cal\\.? ?)?b\\.?p\\.?|before (?:the )?present|ago|[mkg]\\.?y\\.?a|[mk]a|[mkg]yr|ybp|vor heute"
                    + "|avant le present|antes del presente|(?:millions?|thousands?) (?:of )?years?|years old"
                    + "|a\\.? ?h\\.?|a\\.?u\\.?c\\.?|a\\.?m\\.? year|hijr[aiy]\\p{L}*|hegir[ae]|ab urbe condita|anno mundi"
                    + "|regnal|julian day|jdn?|b\\.?e\\.? year|year b\\.?e\\.?|shaka|vikram|reiwa|showa|meiji"
                    + "|(?:buddhist|jewish|hebrew|islamic|muslim|persian|coptic|ethiopian|saka|chinese|mayan?)"
                    + " (?:years?|dates?|calendar|era)|(?:years?|dates?|calendar) \\(?(?:buddhist|jewish|hebrew|islamic"
                    + "|muslim|persian|coptic|ethiopian|saka|chinese|mayan?)");
    private static final Pattern SHORT_YEARS = Pattern.compile("\\D{0,10}\\d{1,3}(?: ?[-\\u2013] ?\\d{1,3})? ?\\??");

    /** The English "died circa" in front of a year; the Spanish "d. C." has a capital or stands behind it. */
    private static final Pattern DIED_ABOUT = Pattern.compile("^\\s*d\\. ?c\\.(?= ?\\d)");

    /** The signs behind a date that say how sure it is, or close a bracket. */
    private static final Pattern BEHIND_DATE = Pattern.compile("([ ?~%)\\]]*)$");

    private static Pattern words(String regex) {
        return Pattern.compile("(?<!\\p{L})(?:" + regex + ")(?!\\p{L})");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace('\u00A0', ' ').strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<!\\p{L})([ad])C(?!\\p{L})", "$1.C.")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns what a header says. */
    public static ColumnEra ofHeader(String header) {
        String text = plain(header);
        boolean before = BEFORE_OUR_ERA.matcher(text).find();
        boolean ours =
                OUR_ERA.matcher(BEFORE_OUR_ERA.matcher(text).replaceAll("-")).find();
        if (before || ours) {
            return !ours ? BEFORE : before ? BOTH : OURS;
        }
        return OTHER_COUNT.matcher(text).find() ? OTHER : UNSAID;
    }

    /** Returns a header without the one era that it names, so that "Year (BC)" is "Year". */
    public static String withoutEra(String header) {
        ColumnEra era = ofHeader(header);
        if (era != BEFORE && era != OURS) {
            return header;
        }
        Pattern words = era == BEFORE ? BEFORE_OUR_ERA : OUR_ERA;
        return words.matcher(plain(header)).replaceAll("").replaceAll("[^\\p{L}]+$", "");
    }

    /** Warns of the headers that make their years years before our era. */
    public static void warn(List<String> headers, ImportReport report) {
        headers.stream()
                .filter(header -> ofHeader(header) == BEFORE)
                .distinct()
                .forEach(header -> report.warn(
                        SourcePosition.START,
                        "the years of a column are read as years BC, as its name says",
                        header,
                        "AD beside each year that is of our era"));
    }

    /** Returns the era that a cell consists of; {@link #UNSAID} where it is no era. */
    static ColumnEra ofCell(String cell) {
        String text = plain(cell);
        return BEFORE_OUR_ERA.matcher(text).matches()
                ? BEFORE
                : OUR_ERA.matcher(text).matches() ? OURS : UNSAID;
    }

    /** Tells whether a date holds a number and leaves its era to the column. */
    private static boolean isBare(String date) {
        ColumnEra own = ofHeader(DIED_ABOUT.matcher(date).replaceFirst(""));
        return date.chars().anyMatch(Character::isDigit)
                && !date.strip().startsWith("-")
                && (own == UNSAID || own == OTHER);
    }

    /** Tells whether a date cannot be read because its years are counted otherwise. */
    boolean refuses(String date) {
        return this == OTHER && isBare(date);
    }

    /** Tells whether a date may be of either era. */
    boolean isDoubtful(String date) {
        return this == BOTH && isBare(date);
    }

    private static String withEra(String date, String era) {
        return BEHIND_DATE.matcher(date.strip()).replaceFirst(era + "$1");
    }

    /** Returns a date with this era behind it, unless it has one, or needs none. */
    public String complete(String date) {
        if (this == BEFORE && isBare(date)) {
            return withEra(date, " BC");
        }
        return this == OURS && SHORT_YEARS.matcher(date.strip()).matches() && isBare(date)
                ? withEra(date, " AD")
                : date;
    }
}
