package dateline.io.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two strings have in common stays as it is written in the old one. */
class StringPatchTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"\"`, `\"\"`, `\"\"`",
                "`\"a\"`, `\"\"`, `\"\"`",
                "`\"\"`, `\"a\\n\"`, `\"a\\n\"`",
                "`\"\\u0061b\\/c\"`, `\"axc\"`, `\"\\u0061xc\"`",
                "`\"\\u00FC and \\u00fc\"`, `\"ü or ü\"`, `\"\\u00FC or \\u00fc\"`",
                "`\"a\\\"\"`, `\"a\"`, `\"a\"`",
                "`\"a\"`, `\"a\\\"\"`, `\"a\\\"\"`",
                "`\"aa\"`, `\"aaa\"`, `\"aaa\"`",
                "`\"\\t\\b\\f\\r\\n\\\\\"`, `\"\\t\\b.\\f\\r\\n\\\\\"`, `\"\\t\\b.\\f\\r\\n\\\\\"`",
                // The first halves of these pairs are equal, then the second ones.
                "`\"\\ud83d\\ude00\"`, `\"😁\"`, `\"😁\"`",
                "`\"\\ud83d\\ude00\"`, `\"🨀\"`, `\"🨀\"`",
                "`\"\\ud83d\\ude00!\"`, `\"😀?\"`, `\"\\ud83d\\ude00?\"`"
            })
    void theRestOfAStringKeepsItsEscapes(String old, String replacement, String expected) {
        assertEquals(expected, StringPatch.replace(old, replacement));
    }
}
