package dateline.io.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one table of how bytes are read as text. */
class TextEncodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // bytes                     | encoding     | mark | text
                "''                          | UTF-8        | 0 | ''",
                "41                          | UTF-8        | 0 | A",
                "63 61 66 C3 A9              | UTF-8        | 0 | café",
                "EF BB BF 41                 | UTF-8        | 3 | A",
                "EF BB BF E9 41              | UTF-8        | 3 | \uFFFDA",
                "FF FE 41 00                 | UTF-16LE     | 2 | A",
                "FE FF 00 41                 | UTF-16BE     | 2 | A",
                "FE FF 00 41 00              | UTF-16BE     | 2 | A\uFFFD",
                "FF FE 00 00 41 00 00 00     | UTF-32LE     | 4 | A",
                "00 00 FE FF 00 00 00 41     | UTF-32BE     | 4 | A",
                "7B 00 7D 00                 | UTF-16LE     | 0 | {}",
                "00 7B 00 7D                 | UTF-16BE     | 0 | {}",
                "7B 00 00 00 7D 00 00 00     | UTF-32LE     | 0 | {}",
                "00 00 00 7B 00 00 00 7D     | UTF-32BE     | 0 | {}",
                "63 61 66 E9                 | windows-1252 | 0 | café",
                "93 61 94                    | windows-1252 | 0 | “a”",
                "81                          | windows-1252 | 0 | \uFFFD",
            })
    void theEncodingIsDetectedAndTheMarkLeftOut(String bytes, String charset, int mark, String text) {
        byte[] content = HexFormat.ofDelimiter(" ").parseHex(bytes);
        TextEncoding encoding = TextEncoding.of(content);
        assertEquals(new TextEncoding(Charset.forName(charset), mark), encoding);
        assertEquals(text, encoding.decode(content));
        assertEquals(text.contains("\uFFFD") ? Optional.empty() : Optional.of(text), encoding.decodeStrictly(content));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void someSignsThatAreNotLatinDoNotHideWideText(Charset charset) {
        String text =
                "\u201CIt\u2019s na\u00EFve,\u201D she said \u2014 and left. The caf\u00E9 closed at nine, as it always had.";
        byte[] bytes = text.getBytes(charset);
        assertEquals(new TextEncoding(charset, 0), TextEncoding.of(bytes));
        assertTrue(TextEncoding.of(bytes).isWide());
    }

    @Test
    void bytesWithSomeZerosAreNoWideText() {
        byte[] bytes = {'a', 0, 'b', 'c', 'd', 'e', 'f', 0, 'g', 'h', 'i', 'j'};
        assertEquals(StandardCharsets.UTF_8, TextEncoding.of(bytes).charset());
        assertFalse(TextEncoding.of(bytes).isWide());
    }

    @Test
    void unicodeIsNeverTakenForWesternText() {
        byte[] bytes = {'c', (byte) 0xE9, 'd'};
        assertTrue(TextEncoding.of(bytes).isGuess());
        assertEquals("c\uFFFDd", TextEncoding.unicode(bytes).decode(bytes));
    }
}
