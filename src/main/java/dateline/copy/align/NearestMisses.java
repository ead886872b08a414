package dateline.copy.align;

import dateline.copy.Mismatch;
import dateline.copy.align.ExpectedSentences.ExpectedQuote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for quotes that a copy does not have the sentences that come nearest. */
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
        Map<String, Integer> known = new HashMap<>();
        List<List<Integer>> postings = new ArrayList<>();
        for (int i = 0; i < copy.size(); i++) {
            for (String word :
                    new HashSet<>(Arrays.asList(copy.get(i).comparable().words()))) {
                int posting = known.computeIfAbsent(word, fresh -> {
                    postings.add(new ArrayList<>());
                    return postings.size() - 1;
                });
                postings.get(posting).add(i);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ExpectedQuote quote : missed.subList(0, Math.min(LOOKED_AT, missed.size()))) {
            candidates.add(nearest(quote, copy.size(), known, postings));
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

    private static Candidate nearest(
            ExpectedQuote quote, int sentences, Map<String, Integer> known, List<List<Integer>> postings) {
        Set<String> words =
                new HashSet<>(Arrays.asList(ComparableText.of(quote.text()).words()));
        int[] shared = new int[sentences];
        int best = 0;
        for (String word : words) {
            Integer posting = known.get(word);
            for (int sentence : posting == null ? List.<Integer>of() : postings.get(posting)) {
                shared[sentence]++;
                best = shared[sentence] > shared[best] ? sentence : best;
            }
        }
        return new Candidate(quote, best, sentences == 0 ? 0 : shared[best], words.size());
    }
}
