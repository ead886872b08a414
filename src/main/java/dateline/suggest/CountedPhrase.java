package dateline.suggest;

import dateline.date.Edtf;
import dateline.date.words.EdtfWords;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phrase that counts from the date before it in the text: "two years later", "the next day".
 *
 * @param range where it stands in its sentence
 * @param distance how it counts: "two years after", "the day after"
 */
record CountedPhrase(TextRange range, String distance) {
    private static final String ONES = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
            + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String COUNT =
            "(?:\\d{1,3}|" + TENS + "(?:[- ]" + ONES + ")?|" + ONES + "|a couple of|half an?|an?)";
    private static final String BOUND =
            "(?:(?:about|around|almost|nearly|some|just|only|exactly|more than|over|less than) )?";
    private static final String UNITS = "(?:days?|weeks?|fortnights?|months?|years?|decades?|century|centuries)";
    private static final String CLAUSE_END = "(?=\\s*(?:[,;:.!?)\\u2013\\u2014]|$))";

    /** "Two years after the war" counts from no date, and "earlier than planned" from none before it. */
    private static final Pattern COUNTED = Pattern.compile("(?i)(?<![-\\p{L}\\p{N}])(" + BOUND + COUNT + " "
            + UNITS + ") (?:(later|afterwards|after that|after" + CLAUSE_END + ")"
            + "|(?:earlier|before that|before" + CLAUSE_END + "))\\b(?! than\\b)");

    private static final Pattern NEIGHBOUR =
            Pattern.compile("(?i)\\bthe (?:(?:very )?(?:(next|following)|previous|preceding) (day|week"
                    + "|month|year)\\b(?!['\u2019])|(day|week|month|year) (?:(after|later)"
                    + "|before|earlier)" + CLAUSE_END + ")");

    /** Returns the phrases of a sentence, in its order. */
    static List<CountedPhrase> in(String text) {
        List<CountedPhrase> counted = COUNTED.matcher(text)
                .results()
                .map(found -> phrase(found, found.group(1), Optional.ofNullable(found.group(2))))
                .toList();
        List<CountedPhrase> neighbours = NEIGHBOUR
                .matcher(text)
                .results()
                .map(found -> {
                    String unit = Optional.ofNullable(found.group(2)).orElse(found.group(3));
                    return phrase(
                            found,
                            "the " + unit,
                            Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(4))));
                })
                .toList();
        return Stream.concat(counted.stream(), neighbours.stream()).toList();
    }

    private static CountedPhrase phrase(MatchResult found, String count, Optional<String> later) {
        return new CountedPhrase(
                new TextRange(found.start(), found.end()),
                count.toLowerCase(Locale.ROOT) + (later.isPresent() ? " after" : " before"));
    }

    /** Tells whether a range has a character in common with the phrase. */
    boolean overlaps(TextRange other) {
        return range.start() < other.end() && other.start() < range.end();
    }

    /**
     * Returns how the date is known: "two years after 2012 in sentence 3.1".
     *
     * @param from the date from which it counts
     * @param at the sentence with that date
     */
    String ground(Edtf from, SentenceId at) {
        return distance + " " + EdtfWords.of(from) + " in sentence " + at;
    }
}
