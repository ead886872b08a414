package dateline.copy.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names from other words at the start of a sentence, where both have a capital.
 *
 * <p>What some texts have elsewhere in small letters is no name; what they have with a capital within a sentence is one.
 */
public final class SentenceStarts {
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}[\\p{L}\\p{M}]*");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}\\p{M}]*");
    /** Words that start sentences more often than they stand within one. */
    private static final Set<String> USUAL = Set.copyOf(SentenceFacts.stemsOf(
            List.of(("the this that these those there then thus they them their his her hers its our your you she"
                            + " what when where which while who whom whose why how and but yet nor for from with within"
                            + " without into onto over under after before since until during despite although though"
                            + " because unless however moreover furthermore besides instead indeed perhaps meanwhile"
                            + " nevertheless nonetheless still also even only just once now today tomorrow yesterday later"
                            + " earlier soon finally first second third last next all any both each every few many most"
                            + " much more less some several such other another one two three here his not none nothing"
                            + " nobody everyone everybody someone somebody according as at by if in of on or so to up")
                    .split(" ", -1))));

    private final Set<String> small = new HashSet<>();
    private final Set<String> capital = new HashSet<>();

    /**
     * Collects the words of some texts.
     *
     * @param texts the texts
     */
    public SentenceStarts(List<String> texts) {
        for (String text : texts) {
            collect(SMALL, text, small);
            collect(CAPITAL_WITHIN, text, capital);
        }
    }

    private static void collect(Pattern pattern, String text, Set<String> stems) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            stems.add(SentenceFacts.stem(matcher.group().toLowerCase(Locale.ROOT)));
        }
    }

    /** Tells whether a starting word is not known to be anything else than a name. */
    public boolean mayBeName(Fact opening) {
        return !small.contains(opening.key()) && !USUAL.contains(opening.key());
    }

    /** Tells whether a starting word is known to be a name. */
    public boolean isName(Fact opening) {
        return mayBeName(opening) && capital.contains(opening.key());
    }
}
