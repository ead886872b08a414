package dateline.copy.facts;

import dateline.copy.facts.Fact.Kind;
import dateline.copy.facts.TimeWords.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows the English words that deny something, and those that may stand for them in other words. */
final class NegationWords {
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "cannot", "without",
            "false", "falsely", "wrongly", "untrue", "hoax", "myth", "lie");
    /** What follows a negation that denies nothing, as in "not only". */
    private static final Set<String> FOLLOWERS = Set.of("least", "doubt");
    /** What follows a negation that denies nothing where "but" comes later. */
    private static final Set<String> FOLLOWERS_BEFORE_BUT =
            Set.of("only", "just", "merely", "simply", "solely", "alone");

    private static final Set<String> IMPLIED = Set.of(
            "hardly",
            "barely",
            "scarcely",
            "seldom",
            "rarely",
            "few",
            "little",
            "unlike",
            "unless",
            "instead",
            "only",
            "solely",
            "alone",
            "except",
            "whereas",
            "against",
            "independent",
            "independence",
            "illegal",
            "impossible",
            "incompatible",
            "beyond",
            "free",
            "blind",
            "ruled");
    private static final List<String> IMPLIED_STEMS = List.of(
            "lack", "fail", "refus", "deny", "deni", "declin", "reject", "prevent", "forbid", "forbad", "oppos",
            "avoid", "stop", "ceas", "hesitat", "absen", "omit", "collaps", "abandon", "doubt", "disput", "surpris",
            "sceptic", "skeptic");
    /** The keys of the words that deny as surely as "not". */
    private static final Set<String> DENIALS =
            Set.of("hardl", "barel", "scarc", "few", "refu", "deni", "fail", "forb", "doub");
    /** What starts with "un" without a negation: united, university, unique, uniform, under. */
    private static final List<String> POSITIVE =
            List.of("unit", "univ", "uniq", "unif", "unio", "unan", "under", "until");

    /** What stands before "few" and "little" where they deny nothing, as in "the last few years". */
    private static final Set<String> BEFORE_AMOUNTS =
            Set.of("a", "last", "past", "next", "first", "coming", "recent", "these", "those", "every");

    private static final Set<String> PARTED_NEGATION = Set.of(
            "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "won", "wouldn", "can", "couldn", "shouldn", "hasn",
            "haven", "hadn", "mustn", "needn", "ain");
    /** The number of words behind a negation within which a word that implies one undoes it. */
    private static final int REACH = 3;

    /** The number of letters that the forms of {@link #IMPLIED_STEMS} share. */
    private static final int STEM = 4;

    private NegationWords() {}

    /**
     * Returns whether a word denies something, and what word does; the forms of one have the same key.
     *
     * @param words the words of a {@link ComparableText}
     * @param at the word's index
     */
    static Optional<Meaning> of(List<String> words, int at) {
        String word = words.get(at);
        if (isNegation(words, at)) {
            return isUndone(words, at) ? Optional.empty() : Optional.of(new Meaning(Kind.NEGATION, word));
        }
        if (isCertain(words, at)) {
            return Optional.empty();
        }
        boolean undoes = false;
        for (int before = Math.max(0, at - REACH); before < at; before++) {
            undoes |= isNegation(words, before);
        }
        if (at > 0 && isAddition(words, at - 1)) {
            return Optional.empty();
        }
        if (isOpposite(word)) {
            return Optional.of(new Meaning(undoes ? Kind.UNDONE_NEGATION : Kind.IMPLIED_NEGATION, key(word)));
        }
        boolean isImplied = IMPLIED.contains(word) && !isAmount(words, at);
        return isImplied ? Optional.of(new Meaning(Kind.IMPLIED_NEGATION, key(word))) : Optional.empty();
    }

    /**
     * Tells whether a word that implies a negation denies as surely as "not".
     *
     * @param key the key of its fact
     */
    static boolean isDenial(String key) {
        return DENIALS.contains(key);
    }

    /** Returns what the forms of a word that implies a negation have in common: of "deny" and "denied", "deni". */
    private static String key(String word) {
        boolean hasForms = IMPLIED_STEMS.stream().anyMatch(word::startsWith);
        return hasForms ? word.substring(0, STEM).replace('y', 'i') : SentenceFacts.stem(word);
    }

    /** Tells whether a word is the doubt of "no doubt". */
    private static boolean isCertain(List<String> words, int at) {
        String before = at > 0 ? words.get(at - 1) : "";
        return words.get(at).equals("doubtless")
                || (words.get(at).equals("doubt")
                        && List.of("no", "without", "beyond", "any").contains(before));
    }

    private static boolean isAmount(List<String> words, int at) {
        return (words.get(at).equals("few") || words.get(at).equals("little"))
                && at > 0
                && BEFORE_AMOUNTS.contains(words.get(at - 1));
    }

    private static boolean isNegation(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        if (word.equals("lie")) {
            return at > 0 && words.get(at - 1).equals("a");
        }
        if (word.equals("t")) {
            return at > 0 && PARTED_NEGATION.contains(words.get(at - 1));
        }
        return NEGATIONS.contains(word)
                && !isAddition(words, at)
                && !FOLLOWERS.contains(next)
                && !(word.equals("no") && isNumber(next));
    }

    /** Tells whether a negation is the start of "not only ... but". */
    private static boolean isAddition(List<String> words, int at) {
        return words.get(at).equals("not")
                && at + 1 < words.size()
                && FOLLOWERS_BEFORE_BUT.contains(words.get(at + 1))
                && words.subList(at, words.size()).contains("but");
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Tells whether a double negation says yes, as in "has not hesitated". */
    private static boolean isUndone(List<String> words, int at) {
        int end = Math.min(words.size(), at + 1 + REACH);
        return words.subList(at + 1, end).stream().anyMatch(NegationWords::isOpposite);
    }

    private static boolean isOpposite(String word) {
        return IMPLIED_STEMS.stream().anyMatch(word::startsWith)
                || (word.length() > 6 && word.endsWith("less"))
                || (word.length() > 6
                        && word.startsWith("un")
                        && POSITIVE.stream().noneMatch(word::startsWith));
    }
}
