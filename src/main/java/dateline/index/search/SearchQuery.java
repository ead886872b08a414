package dateline.index.search;

import dateline.text.NormalisedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of a search: words, and phrases in double quotes, all of which must occur.
 *
 * @param terms the words and phrases in normalised form, each once, none empty
 */
record SearchQuery(List<String> terms) {
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
        return new SearchQuery(List.copyOf(terms));
    }
}
