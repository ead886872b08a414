package dateline.copy.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dateline.text.TextRange;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparableTextTest {
    private static String letters(String text) {
        return ComparableText.of(text).letters();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the \u201cno-limits\u201d friendship of Ren\u00e9\u2019s",
                "the \"no-limits\" friendship of Ren\u00e9's",
                "the \u00abno\u2013limits\u00bb friendship of Ren\u00e9`s",
                "the\u00a0\"no-limits\"\u202ffriendship of Ren\u00e9's",
                "the \"no-limits\" friend\u00adship of Ren\u00e9's",
                "the \"no-limits\" friend-\nship of Ren\u00e9's",
                "the \"no-lim\nits\" friendship of Rene's",
                "The \"No-Limits\" FRIENDSHIP of Rene\u0301's"
            })
    void typographyMakesNoDifference(String text) {
        assertEquals("thenolimitsfriendshipofrenes", letters(text));
    }

    @Test
    void normalFormsAndLigaturesMakeNoDifference() {
        String text = "\u00c5ngstr\u00f6m's \ufb01rst o\ufb03ce in Stra\u00dfe 2";
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertEquals("angstromsfirstofficeinstrasse2", letters(Normalizer.normalize(text, form)), form.name());
        }
    }

    @Test
    void aDecimalPointMakesADifference() {
        assertNotEquals(letters("up 2.5 percent"), letters("up 25 percent"));
        assertEquals(letters("in 1972. Then"), letters("in 1972 then"));
    }

    @Test
    void aQuoteIsFoundWithItsOriginalChars() {
        String text = "He said:\u00a0\u201cA U.S.\u2011led, na\u00efve plan\u201d\u2014no more.";
        ComparableText comparable = ComparableText.of(text);
        assertEquals(
                Optional.of("U.S.\u2011led, na\u00efve"),
                comparable.find(letters("u.s.-led naive")).map(span -> span.in(text)));
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertEquals(
                Optional.of("nai\u0308ve"),
                ComparableText.of(decomposed).find("naive").map(span -> span.in(decomposed)));
    }

    @Test
    void aQuoteBeginsAndEndsWhereWordsDo() {
        ComparableText text = ComparableText.of("The preconditions were conditions of a kind.");
        assertEquals(Optional.of(new TextRange(23, 33)), text.find("conditions"));
        assertEquals(Optional.empty(), text.find("condition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes \uD83D\uDE42, no | yes no",
                "\u0928\u0940\u0932\u093e | \u0928\u0940\u0932\u093e",
                "\uD835\uDC00bc d | abc d",
                "a\u200bb \u00bd | ab 1 2",
                "3.5 .5 5. x.y | 3.5 5 5 x y"
            })
    void wordsAreLettersDigitsAndDecimalPoints(String text, String words) {
        assertEquals(words, String.join(" ", ComparableText.of(text).words()));
    }

    @Test
    void wordsAreApartByAnythingButAccentsAndSoftHyphens() {
        assertEquals(
                List.of("pre", "war", "cafe", "s", "u", "s"),
                List.of(ComparableText.of("pre\u2014war caf\u00e9's U.S.").words()));
    }
}
