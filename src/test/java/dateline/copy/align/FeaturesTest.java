package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dateline.copy.align.FeatureSpace.Kind;
import dateline.copy.facts.ComparableText;
import dateline.model.Actor;
import dateline.model.ActorKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences are compared by: numbers, actors, names and words, and their weight. */
class FeaturesTest {
    private final FeatureSpace space = new FeatureSpace(
            List.of(actor("un", "United Nations", "the UN"), actor("city", "Harbour City"), actor("sign", "!", "?")));

    private static Actor actor(String id, String name, String... aliases) {
        return new Actor(id, name, ActorKind.ORGANISATION, List.of(aliases), Optional.empty(), Optional.empty());
    }

    private int[] read(String text) {
        return space.read(text, ComparableText.of(text));
    }

    private long count(String text, Kind kind) {
        return Arrays.stream(read(text))
                .filter(feature -> space.kind(feature) == kind)
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "in Sept. 2019, in September 2019",
        "the large decision, the largely decisive",
        "seventy-five ferrymen, 75 ferryman of",
        "the UN said, the United Nations said",
        "all all all, all"
    })
    void sentencesShareFeaturesThoughTheirWordsDiffer(String a, String b) {
        int[] shared = Arrays.stream(read(a))
                .filter(f -> Arrays.binarySearch(read(b), f) >= 0)
                .toArray();
        assertEquals(read(a).length, shared.length);
    }

    @Test
    void featuresAreNumbersActorsNamesAndWords() {
        String text = "It cost Boston and the UN 40 million in all.";
        assertEquals(1, count(text, Kind.NUMBER));
        assertEquals(1, count(text, Kind.ACTOR));
        assertEquals(1, count(text, Kind.NAME), "Boston");
        assertEquals(4, count(text, Kind.WORD), "cost, and, the, all");
    }

    @Test
    void anActorWithoutAliasesIsAnyName() {
        assertEquals(0, count("It was Harbour City.", Kind.ACTOR));
        assertEquals(0, count("A United Nationsman.", Kind.ACTOR));
    }

    @Test
    void aWordIsANameWhereItMostlyHasACapitalWithinSentences() {
        int word = read("To Roses")[0];
        assertEquals(Kind.NAME, space.kind(word));
        read("two roses");
        assertEquals(Kind.WORD, space.kind(word));
        read("Roses are red");
        assertEquals(Kind.WORD, space.kind(word), "the first word has a capital anyway");
        read("To Roses");
        assertEquals(Kind.NAME, space.kind(word));
    }

    @Test
    void wordsOfTwoLettersAreNoFeatures() {
        assertEquals(0, read("to be or up").length);
        assertEquals(1, read("ten").length, "a number once, not a word as well");
        assertNotEquals(read("cat")[0], read("car")[0]);
    }

    @Test
    void aFeatureGainsMoreTheFewerSentencesHaveIt() {
        FeatureWeight weight = new FeatureWeight(0.5, 2, -1);
        assertEquals(Math.log(0.5 / (1.5 / 11)), weight.gain(1, 10), 1e-6);
        assertEquals(0, weight.gain(10, 10));
        assertEquals(2, weight.gain(0, 1000));
    }

    private static SentenceFeatures features(int[] features, float[] gain, float[] missing, int[] quotes) {
        return new SentenceFeatures(features, gain, missing, Math.log(10), quotes);
    }

    private static final boolean[] NUMBERS = {false, true, false, true, true, true, true};

    @ParameterizedTest
    @CsvSource({"'', -3", "'0 2', 3.5", "'0', 0", "'2', 0.5", "'0 1 2', 3.4", "'1 3 4 5 6', -3.3", "'0 2 3', 3.4"})
    void whatBothHaveGainsAndWhatOneLacksCosts(String theirs, float score) {
        SentenceFeatures ours =
                features(new int[] {0, 2}, new float[] {1.5f, 2}, new float[] {-1.5f, -1.5f}, new int[0]);
        int[] their = theirs.isEmpty()
                ? new int[0]
                : Arrays.stream(theirs.split(" ", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        assertEquals(score, ours.score(their, NUMBERS, -0.1f, 3), 1e-5);
    }

    @Test
    void joinedSentencesCountWhatBothHaveOnce() {
        SentenceFeatures joined = features(new int[] {0, 2}, new float[] {1, 2}, new float[] {-1, -2}, new int[] {7, 9})
                .with(features(new int[] {2, 3}, new float[] {3, 4}, new float[] {-1, -4}, new int[] {8, 9}));
        assertArrayEquals(new int[] {0, 2, 3}, joined.features());
        assertArrayEquals(new int[] {7, 8, 9}, joined.quotes());
        assertEquals(Math.log(20), joined.length(), 1e-9);
        assertEquals(1 + 3 + 4, joined.score(new int[] {0, 2, 3}, NUMBERS, 0, 0), 1e-5);
        assertEquals(-1 - 2 - 4, joined.score(new int[0], NUMBERS, 0, 0), 1e-5);
    }
}
