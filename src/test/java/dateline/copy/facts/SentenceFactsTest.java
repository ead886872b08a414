package dateline.copy.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.copy.facts.Fact.Kind;
import dateline.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two sentences have in common. */
class SentenceFactsTest {
    private static final FactReader READER = new FactReader(new KnownNames(List.of()));

    private static Fact first(String words) {
        return READER.read(words).facts().get(0);
    }

    /** Each line: a sentence, another one whose first fact is looked for, how often it is there, and whether it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it took 4 hours and 4 more | the 4 | 2 | true",
                "it took 48 months | in four years | 1 | true",
                "it took 4 months | in four years | 0 | false",
                "it took 4 months | of 4 | 1 | true",
                "of 4 | it took 4 months | 1 | true",
                "it came at 4 p.m. | the 4 | 1 | true",
                "the 4 | it came at 4 p.m. | 1 | true",
                "a trilateral pact | the 3 | 1 | true",
                "the 3 | a trilateral pact | 0 | false",
                "on a Monday | on a Monday | 1 | true",
                "on a Monday | on a Friday | 0 | false",
                "in March 3 | on 3 March | 1 | true",
                "they saw Harvard | we saw Harvard | 1 | true",
                "the harvard men | we saw Harvard | 0 | true",
                "the harv men | we saw Harvard | 0 | true",
                "the har men | we saw Harvard | 0 | false",
                "the asian seas | we saw Asia | 0 | true",
                "the asia | we saw Asian men | 0 | true",
                "the zoo | we saw Zoom | 0 | false",
                "the dutch seas | off France | 0 | false",
                "off the french coast | off France | 1 | true",
                "the south of korea | in South Korea | 0 | false",
                "the south korean coast | in South Korea | 1 | true",
                "korea in the south | in South Korea | 0 | false",
                "it is not so | it is never so | 0 | false",
                "in april | on a Monday | 0 | false",
            })
    void factsOfOneSentenceAreLookedForInAnother(String sentence, String wanted, int count, boolean has) {
        SentenceFacts facts = READER.read(sentence);
        assertEquals(count, facts.count(first(wanted)), facts::toString);
        assertEquals(has, facts.has(first(wanted), wanted), facts::toString);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "a,''", "of,of", "seven,seven", "eleven,eleve", "is a thing,is thing"})
    void stemsAreTheBeginningsOfWordsWithoutSingleLetters(String words, String stems) {
        assertEquals(
                stems,
                String.join(" ", SentenceFacts.stemsOf(List.of(words == null ? new String[0] : words.split(" ", -1)))));
    }

    @Test
    void factsAreWithinARangeIfAllOfTheirWordsAre() {
        SentenceFacts facts = READER.read("of 12 and 345 and 6");
        for (TextRange range : List.of(new TextRange(10, 13), new TextRange(9, 14), new TextRange(4, 18))) {
            assertEquals(List.of("345"), keys(facts.within(List.of(range))), range.toString());
            assertEquals(List.of("12", "6"), keys(facts.outside(List.of(range))), range.toString());
        }
        for (TextRange range : List.of(new TextRange(11, 13), new TextRange(10, 12), new TextRange(0, 2))) {
            assertEquals(List.of(), keys(facts.within(List.of(range))), range.toString());
            assertEquals(List.of("12", "345", "6"), keys(facts.outside(List.of(range))), range.toString());
        }
        List<TextRange> two = List.of(new TextRange(3, 5), new TextRange(18, 19));
        assertEquals(List.of("12", "6"), keys(facts.within(two)));
        assertEquals(facts.stems(), facts.within(two).stems());
        assertEquals(List.of("345"), keys(facts.outside(two)));
    }

    private static List<String> keys(SentenceFacts facts) {
        return facts.facts().stream().map(Fact::key).toList();
    }

    @Test
    void negationsOfBothKindsAreCountedAndThoseThatAnotherSentenceHasToo() {
        SentenceFacts facts = READER.read("they never came home again, few refused, few failed, all went without him");
        assertEquals(2, facts.of(Kind.NEGATION).size());
        assertEquals(6, facts.negations());
        assertEquals(2, READER.read("few came, and few left").impliedBeyond(READER.read("all came")));
        assertEquals(1, READER.read("few came, and few left").impliedBeyond(READER.read("few came")));
        assertEquals(0, READER.read("few came").impliedBeyond(READER.read("few came, and few left")));
        assertEquals(1, READER.read("few refused").impliedBeyond(READER.read("few came")));
        assertEquals(0, READER.read("they deny it").impliedBeyond(READER.read("they denied it")));
    }
}
