package dateline.copy.align;

import dateline.copy.CopyText;
import dateline.model.SentenceSplitter;
import dateline.model.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The sentences of a copy, with an index by which the places of a quote are found at once. */
final class CopySentences {
    /** How many letters from the start of a word the index knows. */
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
     * Where a quote stands.
     *
     * @param sentence the sentence in which it begins
     * @param last the sentence in which it ends
     */
    record Occurrence(int sentence, int last) {}

    private final List<CopySentence> sentences = new ArrayList<>();
    /** The letters of all sentences. */
    private final String letters;
    /** For each sentence, where it begins in {@code letters}; last the length. */
    private final int[] offsets;
    /** Buckets of the places where words begin, each the head of a chain through {@code next}. */
    private final int[] heads;

    private final int[] places;
    private final int[] next;

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
        int words = 0;
        for (int i = 0; i < sentences.size(); i++) {
            all.append(sentences.get(i).comparable().letters());
            offsets[i + 1] = all.length();
            words += sentences.get(i).comparable().wordStarts().length;
        }
        letters = all.toString();
        places = new int[words];
        next = new int[words];
        heads = new int[Math.max(16, Integer.highestOneBit(Math.max(1, words)) * 2)];
        index();
    }

    /**
     * Splits a copy.
     *
     * @param copy the copy
     */
    static CopySentences of(CopyText copy) {
        return new CopySentences(copy);
    }

    private void index() {
        Arrays.fill(heads, -1);
        int entry = 0;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            for (int start : sentences.get(sentence).comparable().wordStarts()) {
                int place = offsets[sentence] + start;
                if (place + KEY <= letters.length()) {
                    int bucket = bucket(letters, place);
                    places[entry] = place;
                    next[entry] = heads[bucket];
                    heads[bucket] = entry;
                    entry++;
                }
            }
        }
    }

    private int bucket(String text, int at) {
        int hash = 0;
        for (int i = 0; i < KEY; i++) {
            hash = hash * 31 + text.charAt(at + i);
        }
        return (hash ^ (hash >>> 15)) & (heads.length - 1);
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
     * Finds every place of a quote.
     *
     * @param quote the letters of a {@link ComparableText}
     * @return the places in order; they begin and end where words do, and span two sentences at most
     */
    List<Occurrence> find(String quote) {
        List<Occurrence> found = new ArrayList<>();
        if (quote.isEmpty()) {
            return found;
        }
        if (quote.length() < KEY) {
            for (int at = letters.indexOf(quote); at >= 0; at = letters.indexOf(quote, at + 1)) {
                addIfWhole(at, quote, found);
            }
            return found;
        }
        for (int entry = heads[bucket(quote, 0)]; entry >= 0; entry = next[entry]) {
            if (letters.startsWith(quote, places[entry])) {
                addIfWhole(places[entry], quote, found);
            }
        }
        // Chains run backwards.
        Collections.reverse(found);
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
