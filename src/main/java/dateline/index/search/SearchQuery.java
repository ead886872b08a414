package dateline.index.search;

import dateline.text.NormalisedText;
import dateline.text.TextRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of a search: words, and phrases in double quotes, all of which must occur.
 *
 * @param terms the words and phrases in normalised form, each once, none empty
 * @param withinWords whether a term may stand inside a word; else it begins one
 */
record SearchQuery(List<String> terms, boolean withinWords) {
    /**
     * Parses the text that the reader typed.
     *
     * @param text words and phrases; a quotation mark without a second one opens a phrase to the end
     */
    static SearchQuery parse(String text) {
        Set<String> terms = new LinkedHashSet<>();
        String[] parts = NormalisedText.of(text).normalised().split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean phrase = i % 2 == 1;
            for (String term :
                    phrase ? new String[] {parts[i].strip()} : parts[i].strip().split(" ", -1)) {
                if (!term.isEmpty()) {
                    terms.add(term);
                }
            }
        }
        return new SearchQuery(List.copyOf(terms), false);
    }

    /** Returns the same query for terms that may stand inside words. */
    SearchQuery insideWords() {
        return new SearchQuery(terms, true);
    }

    /** Tells whether a text has a term. */
    boolean occurs(String term, NormalisedText text) {
        return withinWords ? text.normalised().contains(term) : text.hasWordStartingWith(term);
    }

    /** Returns where a text has a term. */
    List<TextRange> places(String term, NormalisedText text) {
        return withinWords ? text.find(term) : text.findAtWordStarts(term);
    }
}
