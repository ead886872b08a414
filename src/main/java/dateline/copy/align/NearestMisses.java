package dateline.copy.align;

import dateline.copy.Mismatch;
import dateline.copy.align.ExpectedSentences.ExpectedQuote;
import dateline.copy.facts.ComparableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sentences of a copy that come nearest to the quotes that it does not have. */
final class NearestMisses {
    private static final int SHOWN = 3;
    /** More quotes than these are not looked at: three are wanted, not the best three of thousands. */
    private static final int LOOKED_AT = 400;

    private record Candidate(ExpectedQuote quote, int sentence, int shared, int words) {
        double share() {
            return shared / (double) words;
        }
    }

    private NearestMisses() {}

    /**
     * Finds the nearest three.
     *
     * @param expected what the commentary says
     * @param copy the copy
     * @param missed the quotes that are not in place
     * @return up to three, each of another sentence, nearest first
     */
    static List<Mismatch> of(ExpectedSentences expected, CopySentences copy, List<ExpectedQuote> missed) {
        Map<String, List<Integer>> sentencesOf = new HashMap<>();
        for (int i = 0; i < copy.size(); i++) {
            for (String word : distinctWords(copy.get(i).comparable())) {
                sentencesOf.computeIfAbsent(word, fresh -> new ArrayList<>()).add(i);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ExpectedQuote quote : missed.subList(0, Math.min(LOOKED_AT, missed.size()))) {
            candidates.add(nearest(quote, copy.size(), sentencesOf));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::share)
                .thenComparingInt(Candidate::words)
                .reversed());
        List<Mismatch> shown = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (shown.size() < SHOWN && seen.add(candidate.quote().first())) {
                String words = candidate.shared() == 0
                        ? ""
                        : copy.get(candidate.sentence()).text();
                shown.add(new Mismatch(
                        expected.sentences().get(candidate.quote().first()).id(),
                        candidate.quote().text(),
                        words));
            }
        }
        return shown;
    }

    private static Candidate nearest(ExpectedQuote quote, int sentences, Map<String, List<Integer>> sentencesOf) {
        Set<String> words = distinctWords(ComparableText.of(quote.text()));
        int[] shared = new int[sentences];
        int best = 0;
        for (String word : words) {
            for (int sentence : sentencesOf.getOrDefault(word, List.of())) {
                shared[sentence]++;
                best = shared[sentence] > shared[best] ? sentence : best;
            }
        }
        return new Candidate(quote, best, sentences == 0 ? 0 : shared[best], words.size());
    }

    private static Set<String> distinctWords(ComparableText text) {
        return new HashSet<>(Arrays.asList(text.words()));
    }
}
