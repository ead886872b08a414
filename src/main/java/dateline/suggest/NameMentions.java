package dateline.suggest;

import dateline.model.SentenceId;
import dateline.suggest.Suggestion.Place;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads runs of capitalised words as names.
 *
 * <p>Every first word of a sentence or of a quotation has a capital. It belongs to a name only where the same word has one
 * elsewhere too, and it is left out of the run where it is a word that is usual there.
 */
final class NameMentions {
    private static final String WORD =
            "(?:(?:\\p{Lu}\\.){2,}|People['\u2019]s|\\p{Lu}[\\p{L}\\p{M}]*(?:(?!['\u2019]s\\b)[-'\u2019]\\p{L}[\\p{L}\\p{M}]*)*)";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'\u2019-])" + WORD
            + "(?: (?:of the |of |de |von |van |bin |al )?" + WORD + ")*(?![\\p{L}\\p{N}])");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{M}'\u2019-])\\p{Ll}[\\p{L}\\p{M}]*");

    /** What stands before the first word of a sentence or of a quotation. */
    private static final Pattern START = Pattern.compile("(?:^|[.!?:] |\\R)[\\p{Ps}\\p{Pi}\"'\\s]*$|[\\p{Pi}\"]$");

    private static final Pattern TITLE = Pattern.compile(
            "^(?:Prime Minister|Foreign Minister|President|Chairman"
                    + "|Premier|Minister|Secretary|General|Senator|Professor|King|Queen|Dr|Mr|Mrs|Ms|The|Day) (?!of )(?=\\p{Lu})");

    private static final Pattern NO_NAME = Pattern.compile("I|January|February|March|April|May|June|July|August"
            + "|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
            + "|French|German|Dutch|Greek|\\p{L}{2,}(?:ians?|eans?|icans?|ese|ish)");

    /** Words before an adjective of a country, as in "North Korean". */
    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West", "Central", "Latin");

    /** Words that start sentences more often than names do. */
    private static final Set<String> USUAL = Set.copyOf(List.of(
            ("the this that these those there then they their he his him she her it its we our you your what when where"
                            + " which while who whose why how and but or yet nor for from with within without into onto"
                            + " over under after before since until during despite although though because unless if"
                            + " however moreover instead indeed perhaps meanwhile still also even only just once now"
                            + " today yesterday tomorrow later earlier soon finally first last next all any both each"
                            + " every few many most much more less some several such other another one two three here"
                            + " not no none nobody everyone as at by in of on to so a an nothing according between among"
                            + " like unlike through across against about around toward towards near given whether")
                    .split(" ", -1)));

    private final SortedMap<SentenceId, String> sentences;
    private final Set<String> within = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    NameMentions(SortedMap<SentenceId, String> sentences) {
        this.sentences = sentences;
        for (String text : sentences.values()) {
            RUN.matcher(text)
                    .results()
                    .filter(run -> !isAtStart(text, run))
                    .forEach(run -> within.addAll(List.of(run.group().split(" ", -1))));
            SMALL.matcher(text).results().map(MatchResult::group).forEach(small::add);
        }
    }

    private static boolean isAtStart(String text, MatchResult run) {
        return START.matcher(text.substring(0, run.start())).find();
    }

    /** Returns the names in reading order. */
    List<NameMention> all() {
        List<NameMention> mentions = new ArrayList<>();
        sentences.forEach((id, text) -> RUN.matcher(text).results().forEach(run -> add(mentions, id, text, run)));
        return mentions;
    }

    private void add(List<NameMention> mentions, SentenceId id, String text, MatchResult run) {
        String name = run.group();
        if (isAtStart(text, run)) {
            String first = name.split(" ", 2)[0];
            if (isUsual(first)) {
                name = name.substring(first.length()).strip();
            } else if (!within.contains(first)) {
                return;
            }
        } else {
            name = withoutUsual(name);
        }
        for (Matcher title = TITLE.matcher(name); title.find(); title = TITLE.matcher(name)) {
            name = name.substring(title.end());
        }
        if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && !isNoName(name)) {
            mentions.add(new NameMention(name, new Place(id, new TextRange(run.end() - name.length(), run.end()))));
        }
    }

    private boolean isUsual(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return USUAL.contains(lower) || (small.contains(lower) && !within.contains(word));
    }

    /** Returns a name without a usual word at its start, which has a capital in a title or behind a dash. */
    private static String withoutUsual(String name) {
        String[] parts = name.split(" ", 2);
        boolean isUsual = USUAL.contains(parts[0].toLowerCase(Locale.ROOT)) && !parts[0].equals("US");
        return isUsual ? (parts.length > 1 ? parts[1] : "") : name;
    }

    private static boolean isNoName(String name) {
        boolean isOther = false;
        for (String word : name.split(" ", -1)) {
            boolean isNoName = NO_NAME.matcher(word).matches();
            if (!isNoName && !DIRECTIONS.contains(word)) {
                return false;
            }
            isOther |= isNoName;
        }
        return isOther;
    }
}
