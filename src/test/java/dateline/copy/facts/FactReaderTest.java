package dateline.copy.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Actor;
import dateline.model.ActorKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, numbers, times and negations are read by their meaning. */
class FactReaderTest {
    private static final List<Actor> ACTORS = List.of(
            actor("ines", "Ines Calder", "Calder"),
            actor("board", "the Ferry Board", "the Board"),
            actor("france", "France"),
            actor("some", "some analysts", "analysts"));

    private static Actor actor(String id, String name, String... aliases) {
        return new Actor(id, name, ActorKind.PERSON, List.of(aliases), Optional.empty(), Optional.empty());
    }

    static String facts(String text) {
        return new FactReader(new KnownNames(ACTORS))
                .read(text).facts().stream()
                        .map(fact -> fact.kind().name().toLowerCase(Locale.ROOT) + ":" + fact.key())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris said so | name:France",
                "the French agreed | name:France",
                "a Dutch ship | name:Netherlands",
                "they left Pyongyang | name:North Korea",
                "the DPRK and the U.S. met | name:North Korea name:United States",
                "the People’s Republic of China | name:China",
                "tell us, US | name:United States",
                "a turkey in Turkey | name:Turkey",
                "then Calder called Ines Calder | name:@ines name:@ines",
                "so the Board and the Ferry Board met | name:@board name:@board",
                "So the board met | ''",
                "THE FRENCH AGREED | name:France",
                "so analysts agree | ''",
                "they saw Harvard there | capital:harva",
                "Harvard. Yale. “Brown | opening:harva opening:yale opening:brown",
                "see Brown there. See it | capital:brown opening:see",
            })
    void namesByTheirMeaning(String text, String facts) {
        assertEquals(facts, facts(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five loaves | number:5",
                "5 loaves | number:5",
                "two loaves | number:2",
                "the first of a pair | implied_number:1 implied_number:2",
                "a trilateral pact | implied_number:3",
                "two thousand cars | number:2000",
                "a hundred and six cars | number:106",
                "the three hundred and tenth car | number:310",
                "412 million and four cars | number:412000000 number:4",
                "four years | number:4=48 month",
                "48 months | number:48=48 month",
                "two days | number:2=2880 minute",
                "one week | number:1=10080 minute",
                "a century | implied_number:1=1200 month",
                "an hour | implied_number:1=60 minute",
                "half a year | implied_number:0.5=6 month",
                "a quarter of an hour | implied_number:0.25=15 minute",
                "half of a loaf | ''",
                "the quarter of town | ''",
                "at 1:30 | clock:1 clock:30",
                "half past five | clock:5",
                "at 9 p.m. | clock:9",
                "nine o'clock | clock:9",
                "for years | unit:year",
                "over centuries | unit:century",
            })
    void numbersByTheirValue(String text, String facts) {
        assertEquals(facts, facts(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Dec. 17 | month:december number:17",
                "in September | order:in september month:september",
                "in May | month:may",
                "May 5 | month:may number:5",
                "they may go | ''",
                "So in march they | ''",
                "in early June | order:in june stage:early month:june",
                "in the middle of June | stage:mid month:june",
                "on New Year’s Day | month:january number:1",
                "on Christmas Eve | month:december number:24",
                "on Monday | weekday:monday",
                "the northern half | direction:north",
                "the Southeast | direction:southeast",
            })
    void timesAndDirections(String text, String facts) {
        assertEquals(facts, facts(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.2 million euros | number:3200000 measure:euro",
                "€3 million | number:3000000 measure:euro",
                "5 US dollars | number:5 name:United States measure:dollar",
                "a dollar, and he won | ''",
                "3 km | number:3 measure:kilometre",
                "before 2004 | order:before 2004 number:2004",
                "since the spring | order:since spring season:spring",
                "after all, before them | ''",
                "not until 2011 | negation:not number:2011",
                "between 2011 and 2004 | number:2011 order:reversed number:2004",
                "between 2004 and 2011 | number:2004 number:2011",
                "critics, probably | side:opponent certainty:perhaps",
                "If so, what if | frame:condition",
                "it is said that | frame:hearsay",
                "a hundred or so | number:100",
            })
    void whatAnotherWordSaysOtherwise(String text, String facts) {
        assertEquals(facts, facts(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it is not so | negation:not",
                "it isn't so | negation:t",
                "at t = 0 | number:0",
                "he never went without it | negation:never negation:without",
                "a lie | negation:lie",
                "to lie low | ''",
                "not only here but there | ''",
                "not only here | negation:not implied_negation:only",
                "no doubt | ''",
                "not least here | ''",
                "No. 4 sails | number:4",
                "it lacks a name | implied_negation:lack",
                "they refused | implied_negation:refu",
                "they deny it, and denied it | implied_negation:deni implied_negation:deni",
                "few dared in the last few years | implied_negation:few unit:year",
                "not unanimous | negation:not",
                "it has not hesitated | undone_negation:hesi",
                "it has not been built on a lack | negation:not implied_negation:lack",
                "bakers uninformed | implied_negation:uninf",
                "relentless and unclear | implied_negation:relen implied_negation:uncle",
                "the united under university | ''",
                "no doubt, doubtless | ''",
                "they doubt it | implied_negation:doub",
                "they were surprised | implied_negation:surp",
                "wrongly | negation:wrongly",
                "hardly any | implied_negation:hardl",
            })
    void negations(String text, String facts) {
        assertEquals(facts, facts(text));
    }
}
