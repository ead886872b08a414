package dateline.edit.marking;

import dateline.date.Edtf;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A date that a text mentions.
 *
 * @param range where it stands, with a preposition that belongs to it
 * @param date the date
 */
public record DateMention(TextRange range, Edtf date) {
    /** Longest date, in words: "from the 21st to the 30th of September 2023". */
    private static final int MOST_WORDS = 9;

    /** Most words of a text that are looked at. */
    private static final int MOST_READ = 600;

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String WEEKDAYS = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String UNITS = "(?:week|month|quarter|year|decade|century)";
    private static final String SEASONS = "(?:spring|summer|autumn|fall|winter)";

    /** What a run of words has in order to be tried: a year, a century, an era, or what is counted from another date. */
    private static final Pattern DATED =
            Pattern.compile("(?i)(?<!\\d)[12]\\d{3}(?!\\d)|\\bcentury\\b|\\d\\s?(?:BCE?|CE|AD)\\b");

    private static final Pattern RELATIVE = Pattern.compile("(?i:\\b(?:ago|yesterday|tomorrow)$)"
            + "|(?i:\\b(?:this|last|next|past|coming) (?:\\S+ )?(?:" + UNITS + "s?|" + SEASONS + "|" + MONTHS + "|"
            + WEEKDAYS + ")$)"
            + "|(?i:\\b(?:in|since|by|until|early|late|mid|during|of))[ -]" + MONTHS + "$"
            + "|(?i:\\b(?:on|since|by|until)) " + WEEKDAYS + "$"
            + "|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTHS + "$|\\b" + MONTHS + " \\d{1,2}$");

    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s&&[^-+]]+|[\\p{P}\\s]+$");

    /** What a run does not end with, as in "closed in 2019 by law". */
    private static final Pattern OPEN_END =
            Pattern.compile("(?i)\\b(?:by|in|to|of|from|until|at|for|and|or|since|before|after)$");

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The words before a bare number that make a year of it. */
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "by", "until", "from", "of", "during", "before", "after", "around", "about", "year");

    /** Checks for nulls. */
    public DateMention {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Returns the dates that a text mentions, in its order; the longest runs of words are tried first.
     *
     * @param text any text
     * @param reader reads a date that is written alone; empty for what is no date
     */
    public static List<DateMention> in(String text, Function<String, Optional<Edtf>> reader) {
        List<TextRange> words = WORD.matcher(text)
                .results()
                .limit(MOST_READ)
                .map(word -> new TextRange(word.start(), word.end()))
                .toList();
        List<DateMention> found = new ArrayList<>();
        BitSet used = new BitSet();
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                int next = used.nextSetBit(from);
                if (next >= 0 && next < from + length) {
                    continue;
                }
                Optional<DateMention> mention = read(text, words, from, from + length, reader);
                if (mention.isPresent()) {
                    found.add(mention.get());
                    used.set(from, from + length);
                }
            }
        }
        found.sort(Comparator.comparingInt(mention -> mention.range().start()));
        return found;
    }

    private static Optional<DateMention> read(
            String text, List<TextRange> words, int from, int to, Function<String, Optional<Edtf>> reader) {
        int start = words.get(from).start();
        String whole = text.substring(start, words.get(to - 1).end());
        String run = EDGES.matcher(whole).replaceAll("");
        String spaced = run.replaceAll("\\s+", " ");
        boolean isTried =
                (DATED.matcher(spaced).find() || RELATIVE.matcher(spaced).find())
                        && !OPEN_END.matcher(spaced).find();
        if (!isTried || (NUMBER.matcher(spaced).matches() && !isYear(text, words, from))) {
            return Optional.empty();
        }
        int at = start + whole.indexOf(run);
        return reader.apply(spaced).map(date -> new DateMention(new TextRange(at, at + run.length()), date));
    }

    private static boolean isYear(String text, List<TextRange> words, int at) {
        return words.size() == 1
                || words.get(at).in(text).startsWith("(")
                || (at > 0 && BEFORE_YEAR.contains(words.get(at - 1).in(text).toLowerCase(Locale.ROOT)));
    }
}
