package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.parse.EdtfParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    private static final Source BARE = Source.bare("Harbour", Optional.of(EdtfParser.parse("2024-12-17")));

    private static final Source TEXT = new Source(
            "Harbour",
            TitleBasis.PUBLISHED,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Rendition.VERBATIM,
            List.of(
                    new Paragraph(ParagraphKind.BODY, List.of("One.", "Two.")),
                    new Paragraph(ParagraphKind.BIOGRAPHY, List.of("Three."))));

    @ParameterizedTest
    @CsvSource({"1.1, One.", "1.2, Two.", "1.3,", "2.1, Three.", "2.2,", "3.1,"})
    void findsASentenceByItsNumber(String number, String words) {
        SentenceId id = SentenceId.parse(number).orElseThrow();
        assertEquals(Optional.ofNullable(words), TEXT.sentence(id));
        assertEquals(words != null, TEXT.contains(id));
    }

    @Test
    void countsItsSentences() {
        assertEquals(3, TEXT.sentenceCount());
        assertEquals(0, BARE.sentenceCount());
    }

    @Test
    void aBareSourceHasATitleAndADateOnly() {
        assertEquals("Harbour", BARE.title());
        assertEquals(TitleBasis.DESCRIPTIVE, BARE.titleBasis());
        assertEquals("2024-12-17", BARE.published().orElseThrow().canonical());
        assertEquals(List.of(), BARE.paragraphs());
    }
}
