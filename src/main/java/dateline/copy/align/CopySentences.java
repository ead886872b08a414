package dateline.copy.align;

import dateline.copy.CopyText;
import dateline.copy.facts.ComparableText;
import dateline.text.SentenceSplitter;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the sentences of a copy, with an index that finds a quote at once. */
final class CopySentences {
    /** The number of letters by which the index knows a quote. */
    private static final int KEY = 6;

    /**
     * A sentence of the copy.
     *
     * @param block the index of its block
     * @param text its words
     * @param comparable the same, reduced
     */
    record CopySentence(int block, String text, ComparableText comparable) {
        private static final String STOPS = ".!?:;\u2026";

        /** Tells whether it ends as sentences do, whatever quotation marks or brackets follow. */
        boolean hasStop() {
            for (int i = text.length() - 1; i >= 0 && !Character.isLetter(text.charAt(i)); i--) {
                if (STOPS.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * An occurrence of a quote.
     *
     * @param sentence the sentence in which it starts
     * @param last the sentence in which it ends
     */
    record Occurrence(int sentence, int last) {}

    private final List<CopySentence> sentences = new ArrayList<>();
    /** The letters of all sentences. */
    private final String letters;
    /** For each sentence, its index in {@code letters}; last the length. */
    private final int[] offsets;
    /** Maps the first letters from the start of each word on to their indexes in {@code letters}. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private CopySentences(CopyText copy) {
        for (int block = 0; block < copy.blocks().size(); block++) {
            String text = copy.blocks().get(block);
            for (TextRange span : SentenceSplitter.split(text)) {
                String words = span.in(text);
                ComparableText comparable = ComparableText.of(words);
                if (!comparable.letters().isEmpty()) {
                    sentences.add(new CopySentence(block, words, comparable));
                }
            }
        }
        offsets = new int[sentences.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            all.append(sentences.get(i).comparable().letters());
            offsets[i + 1] = all.length();
        }
        letters = all.toString();
        for (int i = 0; i < sentences.size(); i++) {
            for (int start : sentences.get(i).comparable().wordStarts()) {
                int place = offsets[i] + start;
                if (place + KEY <= letters.length()) {
                    places.computeIfAbsent(letters.substring(place, place + KEY), key -> new ArrayList<>())
                            .add(place);
                }
            }
        }
    }

    /**
     * Splits a copy into its sentences.
     *
     * @param copy the copy
     */
    static CopySentences of(CopyText copy) {
        return new CopySentences(copy);
    }

    /** Returns how many sentences there are. */
    int size() {
        return sentences.size();
    }

    /**
     * Returns a sentence.
     *
     * @param index from 0
     */
    CopySentence get(int index) {
        return sentences.get(index);
    }

    /**
     * Returns the words of some sentences, as far as there are any.
     *
     * @param first the index of the first sentence
     * @param last the index of the last one
     */
    String words(int first, int last) {
        return sentences.subList(Math.max(0, first), Math.min(sentences.size(), last + 1)).stream()
                .map(CopySentence::text)
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the words of a pair's sentences.
     *
     * @param pair the pair
     */
    String words(Pair pair) {
        return words(pair.copyFirst(), pair.copyLast());
    }

    /**
     * Finds every occurrence of a quote.
     *
     * @param quote the letters of a {@link ComparableText}
     * @return the occurrences in order; each starts and ends where words do, and spans two sentences at most
     */
    List<Occurrence> find(String quote) {
        List<Occurrence> found = new ArrayList<>();
        if (quote.length() >= KEY) {
            for (int place : places.getOrDefault(quote.substring(0, KEY), List.of())) {
                if (letters.startsWith(quote, place)) {
                    addIfWhole(place, quote, found);
                }
            }
        } else if (!quote.isEmpty()) {
            for (int place = letters.indexOf(quote); place >= 0; place = letters.indexOf(quote, place + 1)) {
                addIfWhole(place, quote, found);
            }
        }
        return found;
    }

    private void addIfWhole(int place, String quote, List<Occurrence> found) {
        int first = sentenceAt(place);
        int end = place + quote.length();
        int last = sentenceAt(end - 1);
        boolean whole = sentences.get(first).comparable().startsWord(place - offsets[first])
                && sentences.get(last).comparable().startsWord(end - offsets[last]);
        if (whole && last <= first + 1) {
            found.add(new Occurrence(first, last));
        }
    }

    private int sentenceAt(int place) {
        int at = Arrays.binarySearch(offsets, place);
        return at >= 0 ? at : -at - 2;
    }
}
