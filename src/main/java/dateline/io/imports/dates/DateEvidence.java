package dateline.io.imports.dates;

import dateline.io.imports.dates.words.DateLanguage;
import dateline.io.imports.dates.words.Lexicon;
import dateline.io.imports.dates.words.TokenKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects from the dates of a column how they are written. */
public final class DateEvidence {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\d/.-])(\\d{4})([-/])(\\d{1,2})(?![\\d/.-]|(?:st|nd|rd|th)\\b)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-(?:0\\d|1[0-2])-\\d{2}(?!\\d)");
    private static final Pattern LONG_RANGE = Pattern.compile("(?<![\\d/.-])\\d{4}-\\d{4}(?![\\d/.-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)?");
    private static final Pattern GERMAN = Pattern.compile("(?i)\\b[vn]\\. ?(?:chr|u\\. ?z)\\b");
    private static final Pattern FRENCH = Pattern.compile("(?i)\\bj\\.? ?-? ?c\\b|\\b[xvi]+e s\\b");
    private static final Pattern SPANISH =
            Pattern.compile("(?i)\\d ?[ad]\\. ?(?:de )?c\\b|\\bs\\. ?[xvi]+\\b|\\b(?:antes de|despu[eé]s de|desde)\\b");

    private final Set<DateOrder> dotted = EnumSet.noneOf(DateOrder.class);
    private final Set<DateOrder> undotted = EnumSet.noneOf(DateOrder.class);
    private boolean months;
    private boolean ranges;
    private boolean doubtfulPairs;
    private final Set<DateLanguage> languages = EnumSet.of(DateLanguage.ENGLISH);

    /** Adds the text of a date. */
    public void see(String text) {
        if (text.length() > WrittenDate.MAX_LENGTH) {
            return;
        }
        seeOrder(text);
        seePairs(text);
        seeLanguages(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    private void seeLanguages(String text) {
        if (GERMAN.matcher(text).find()) {
            languages.add(DateLanguage.GERMAN);
        }
        if (FRENCH.matcher(text).find()) {
            languages.add(DateLanguage.FRENCH);
        }
        if (SPANISH.matcher(text).find()) {
            languages.add(DateLanguage.SPANISH);
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            languages.addAll(Lexicon.languages(words.group()));
        }
    }

    private void seeOrder(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            int third = Integer.parseInt(matcher.group(4));
            // 14-03-25 may begin with its year.
            boolean yearFirst = matcher.group(4).length() == 2 && third >= 1 && third <= 31;
            Set<DateOrder> orders = matcher.group(2).equals(".") ? dotted : undotted;
            if (first > 12 && first <= 31 && second <= 12 && !yearFirst) {
                orders.add(DateOrder.DAY_FIRST);
            }
            if (second > 12 && second <= 31 && first <= 12) {
                orders.add(DateOrder.MONTH_FIRST);
            }
        }
    }

    private void seePairs(String text) {
        months |= DAY.matcher(text).find();
        ranges |= LONG_RANGE.matcher(text).find();
        Matcher matcher = PAIR.matcher(text);
        while (matcher.find()) {
            TokenKind sign = matcher.group(2).equals("-") ? TokenKind.HYPHEN : TokenKind.SLASH;
            ShortYear pair = new ShortYear(matcher.group(1), sign, matcher.group(3));
            months |= pair.isOnlyPart();
            ranges |= pair.isOnlyRange();
            doubtfulPairs |= pair.isDoubtful();
        }
    }

    /** Tells whether there is a date such as 1904-05, which may be a month or a range. */
    public boolean hasDoubtfulPairs() {
        return doubtfulPairs;
    }

    /** Returns what the dates give away; unknown where they are silent or disagree. */
    public DateContext context() {
        DateOrder order = order(undotted.isEmpty() ? dotted : undotted);
        return new DateContext(order, order(dotted), pairs(), KeptParts.UNKNOWN, languages);
    }

    private static DateOrder order(Set<DateOrder> seen) {
        return seen.size() > 1 ? DateOrder.MIXED : seen.stream().findFirst().orElse(DateOrder.UNKNOWN);
    }

    private YearPairs pairs() {
        if (ranges) {
            return months ? YearPairs.MIXED : YearPairs.SEEM_RANGES;
        }
        return months ? YearPairs.SEEM_MONTHS : YearPairs.UNKNOWN;
    }
}
