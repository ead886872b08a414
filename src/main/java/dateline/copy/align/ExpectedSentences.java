package dateline.copy.align;

import dateline.copy.facts.ComparableText;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds what a commentary expects of a copy: its numbered sentences and the quotes from them.
 *
 * @param rendition whose words the sentences are in
 * @param sentences the sentences in order
 * @param quotes each quote once for each passage that it was taken from; where the sentences are the author's own words,
 *     each of them as well
 */
record ExpectedSentences(Rendition rendition, List<ExpectedSentence> sentences, List<ExpectedQuote> quotes) {
    /**
     * A numbered sentence.
     *
     * @param id its number
     * @param text the commentary's words
     * @param comparable the same, reduced
     * @param quotes the indexes of the quotes that its passages hold
     */
    record ExpectedSentence(SentenceId id, String text, ComparableText comparable, List<Integer> quotes) {}

    /**
     * Words of the original.
     *
     * @param first the index of the first sentence of its passage
     * @param last the index of the last one
     * @param text the words
     * @param letters the words, reduced; not empty
     */
    record ExpectedQuote(int first, int last, String text, String letters) {
        /** Tells whether it is known in which sentence the words stand. */
        boolean isOfOneSentence() {
            return first == last;
        }
    }

    /** Copies the lists. */
    ExpectedSentences {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
    }

    /**
     * Reads a commentary.
     *
     * @param commentary the commentary
     */
    static ExpectedSentences of(Commentary commentary) {
        Map<SentenceId, Integer> indexes = new HashMap<>();
        List<ExpectedSentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = commentary.source().paragraphs();
        for (int paragraph = 1; paragraph <= paragraphs.size(); paragraph++) {
            int number = 0;
            for (String text : paragraphs.get(paragraph - 1).sentences()) {
                number++;
                SentenceId id = new SentenceId(paragraph, number);
                indexes.put(id, sentences.size());
                sentences.add(new ExpectedSentence(id, text, ComparableText.of(text), new ArrayList<>()));
            }
        }
        List<ExpectedQuote> quotes = quotes(commentary, sentences, indexes);
        for (int quote = 0; quote < quotes.size(); quote++) {
            for (int i = quotes.get(quote).first(); i <= quotes.get(quote).last(); i++) {
                sentences.get(i).quotes().add(quote);
            }
        }
        return new ExpectedSentences(commentary.source().rendition(), sentences, quotes);
    }

    private static List<ExpectedQuote> quotes(
            Commentary commentary, List<ExpectedSentence> sentences, Map<SentenceId, Integer> indexes) {
        Map<String, ExpectedQuote> quotes = new LinkedHashMap<>();
        if (commentary.source().rendition() == Rendition.VERBATIM) {
            for (int i = 0; i < sentences.size(); i++) {
                add(i, i, sentences.get(i).text(), quotes);
            }
        }
        Stream<Item> items = Stream.concat(commentary.events().stream(), commentary.claims().stream());
        items.flatMap(item -> item.passages().stream()).forEach(passage -> {
            Integer first = indexes.get(passage.first());
            Integer last = indexes.get(passage.last());
            if (first != null && last != null) {
                passage.quote().ifPresent(words -> add(first, last, words, quotes));
            }
        });
        return List.copyOf(quotes.values());
    }

    private static void add(int first, int last, String words, Map<String, ExpectedQuote> quotes) {
        String letters = ComparableText.of(words).letters();
        if (!letters.isEmpty()) {
            quotes.putIfAbsent(first + " " + last + " " + letters, new ExpectedQuote(first, last, words, letters));
        }
    }
}
