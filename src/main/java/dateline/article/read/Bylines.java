package dateline.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names of authors from bylines and metadata. */
final class Bylines {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final Pattern BY =
            Pattern.compile("^(?:written\\s+)?(?:by|von|par|por)\\b\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[,;&]|(?<!\\S)(?:and|und|et|y|with)(?!\\S))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_FIRST = Pattern.compile("([^,]+),\\s*([^,]+)");
    private static final Set<String> PARTICLES = Set.of(
            "al", "ap", "ben", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
            "la", "le", "ter", "van", "von", "zu");
    /** Words of accounts and organisations, which metadata names in place of persons. */
    private static final Set<String> NO_PERSON =
            Set.of("admin", "administrator", "editor", "editors", "root", "staff", "user", "webmaster");

    private Bylines() {}

    /** Tells whether a line begins as a byline does and names somebody. */
    static boolean isByline(String line) {
        return BY.matcher(line.strip()).find() && !ofLine(line).isEmpty();
    }

    /**
     * Reads the names of a byline, such as {@code By Ann Reed and Tom Hale}.
     *
     * @param line the byline, with the word for "by" or without
     * @return the names of persons; what else it says, such as a newspaper, is left out; empty if it is a sentence
     */
    static List<String> ofLine(String line) {
        String names = BY.matcher(line.strip()).replaceFirst("");
        List<String> found = new ArrayList<>();
        for (String part : BETWEEN.split(names, -1)) {
            if (isPerson(part) && !found.contains(part)) {
                found.add(part);
            }
        }
        boolean isSentence = names.endsWith(".") && !names.matches(".*\\b\\p{Lu}[.\\p{L}]{0,3}\\.$");
        return isSentence ? List.of() : found;
    }

    /**
     * Reads a name from a field that holds exactly one, such as that of a bibliography.
     *
     * @param field the name, be it with the family name and a comma first
     */
    static String inReadingOrder(String field) {
        return LAST_FIRST.matcher(field.strip()).replaceFirst("$2 $1").strip();
    }

    /** Tells whether a text may be the name of a person: several words that begin in upper case. */
    static boolean isPerson(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (text.length() > LONGEST_NAME || words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean isParticle = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            boolean isName = Character.isLetter(word.codePointAt(0))
                    && !Character.isLowerCase(word.codePointAt(0))
                    && word.codePoints().noneMatch(c -> Character.isDigit(c) || c == '@' || c == ':' || c == '/');
            if (!(isParticle || isName) || NO_PERSON.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
