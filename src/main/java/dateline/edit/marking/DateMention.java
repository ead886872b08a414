package dateline.edit.marking;

import dateline.date.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds dates within sentences, by trying the longest runs of words first. */
final class DateMention {
    /** Longest date, in words: "from the 21st to the 30th of September 2023". */
    private static final int MOST_WORDS = 9;

    /** Most words of a text that are looked at. */
    private static final int MOST_READ = 600;

    /** What a run of words has in order to be tried: a year, a century or an era. */
    private static final Pattern DATED =
            Pattern.compile("(?i)(?<!\\d)[12]\\d{3}(?!\\d)|\\bcentury\\b|\\d\\s?(?:BCE?|CE|AD)\\b");

    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s&&[^-+]]+|[\\p{P}\\s]+$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The words before a bare number that make a year of it. */
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "by", "until", "from", "of", "during", "before", "after", "around", "about", "year");

    private DateMention() {}

    /**
     * Returns the dates that a text mentions, in its order.
     *
     * @param text any text
     * @param reader reads a date that is written alone; empty for what is no date
     */
    static List<Edtf> in(String text, Function<String, Optional<Edtf>> reader) {
        List<String> words =
                Arrays.stream(text.strip().split("\\s+")).limit(MOST_READ).toList();
        Edtf[] found = new Edtf[words.size()];
        BitSet used = new BitSet();
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                int next = used.nextSetBit(from);
                if (next >= 0 && next < from + length) {
                    continue;
                }
                Optional<Edtf> date = read(words, from, from + length, reader);
                if (date.isPresent()) {
                    found[from] = date.get();
                    used.set(from, from + length);
                }
            }
        }
        List<Edtf> dates = new ArrayList<>(Arrays.asList(found));
        dates.removeIf(date -> date == null);
        return dates;
    }

    private static Optional<Edtf> read(List<String> words, int from, int to, Function<String, Optional<Edtf>> reader) {
        String run = EDGES.matcher(String.join(" ", words.subList(from, to))).replaceAll("");
        if (!DATED.matcher(run).find() || (NUMBER.matcher(run).matches() && !isYear(words, from))) {
            return Optional.empty();
        }
        return reader.apply(run);
    }

    private static boolean isYear(List<String> words, int at) {
        return words.size() == 1
                || words.get(at).startsWith("(")
                || (at > 0 && BEFORE_YEAR.contains(words.get(at - 1).toLowerCase(Locale.ROOT)));
    }
}
