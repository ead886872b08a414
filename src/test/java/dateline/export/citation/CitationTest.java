package dateline.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations by example; a field that is empty is one that the source does not have. */
class CitationTest {
    private static Source source(String authors, String title, String publisher, String published, String url) {
        return new Source(
                title,
                TitleBasis.PUBLISHED,
                authors == null ? List.of() : Arrays.asList(authors.split("; ")),
                Optional.ofNullable(publisher),
                Optional.ofNullable(published).map(EdtfParser::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(url),
                Rendition.RETELLING,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA     | Ann Lee          | Two Bridges | The Gazette | 2024-12-17 | https://a.org/b | Lee, A. (2024, December 17). Two Bridges. The Gazette. https://a.org/b",
                "MLA     | Ann Lee          | Two Bridges | The Gazette | 2024-12-17 | https://a.org/b | Lee, Ann. “Two Bridges.” The Gazette, 17 Dec. 2024, https://a.org/b.",
                "CHICAGO | Ann Lee          | Two Bridges | The Gazette | 2024-12-17 | https://a.org/b | Lee, Ann. 2024. “Two Bridges.” The Gazette, December 17, 2024. https://a.org/b.",
                "PLAIN   | Ann Lee          | Two Bridges | The Gazette | 2024-12-17 | https://a.org/b | Ann Lee, Two Bridges, The Gazette, 17 December 2024, https://a.org/b",
                // Two authors.
                "APA     | Ann Lee; Bo van Dam | Why? | Gazette | 2024-12 | | Lee, A., & van Dam, B. (2024, December). Why? Gazette.",
                "MLA     | Ann Lee; Bo van Dam | Why? | Gazette | 2024-12 | | Lee, Ann, and Bo van Dam. “Why?” Gazette, Dec. 2024.",
                "CHICAGO | Ann Lee; Bo van Dam | Why? | Gazette | 2024-12 | | Lee, Ann, and Bo van Dam. 2024. “Why?” Gazette, December 2024.",
                "PLAIN   | Ann Lee; Bo van Dam | Why? | Gazette | 2024-12 | | Ann Lee and Bo van Dam, Why?, Gazette, December 2024",
                // Three and more.
                "APA     | A. Lee; B. May; C. Orr | T | G | 2024 | | Lee, A., May, B., & Orr, C. (2024). T. G.",
                "MLA     | A. Lee; B. May; C. Orr | T | G | 2024 | | Lee, A., et al. “T.” G, 2024.",
                "CHICAGO | A. Lee; B. May; C. Orr | T | G | 2024 | | Lee, A., B. May, and C. Orr. 2024. “T.” G.",
                "PLAIN   | A. Lee; B. May; C. Orr | T | G | 2024 | | A. Lee, B. May and C. Orr, T, G, 2024",
                // No author.
                "APA     | | T | G | 2024 | | T. (2024). G.",
                "MLA     | | T | G | 2024 | | “T.” G, 2024.",
                "CHICAGO | | T | G | 2024 | | “T.” 2024. G.",
                "PLAIN   | | T | G | 2024 | | T, G, 2024",
                // No date.
                "APA     | Ann Lee | T | G | | | Lee, A. (n.d.). T. G.",
                "MLA     | Ann Lee | T | G | | | Lee, Ann. “T.” G.",
                "CHICAGO | Ann Lee | T | G | | | Lee, Ann. n.d. “T.” G.",
                "PLAIN   | Ann Lee | T | G | | | Ann Lee, T, G",
                // Imprecise dates are never made finer.
                "APA     | Ann Lee | T | G | 2024~        | | Lee, A. (ca. 2024). T. G.",
                "APA     | Ann Lee | T | G | 2024?        | | Lee, A. (2024?). T. G.",
                "APA     | Ann Lee | T | G | 2024-21      | | Lee, A. (spring 2024). T. G.",
                "APA     | Ann Lee | T | G | 2024-12-17?  | | Lee, A. (perhaps 17 December 2024). T. G.",
                "APA     | Ann Lee | T | G | 195X         | | Lee, A. (the 1950s). T. G.",
                "MLA     | Ann Lee | T | G | 2024~        | | Lee, Ann. “T.” G, about 2024.",
                "MLA     | Ann Lee | T | G | 2018/2024    | | Lee, Ann. “T.” G, 2018 to 2024.",
                "CHICAGO | Ann Lee | T | G | 2024~        | | Lee, Ann. ca. 2024. “T.” G.",
                "CHICAGO | Ann Lee | T | G | 2024-21      | | Lee, Ann. 2024. “T.” G, spring 2024.",
                "CHICAGO | Ann Lee | T | G | 2018/2024    | | Lee, Ann. 2018–2024. “T.” G, 2018 to 2024.",
                "CHICAGO | Ann Lee | T | G | 2024-12-17T10:00:00 | | Lee, Ann. 2024. “T.” G, December 17, 2024.",
                // Hardly anything is known.
                "APA     | | T | | | | T. (n.d.).",
                "MLA     | | T | | | | “T.”",
                "MLA     | | T | | | https://a.org | “T.” https://a.org.",
                "CHICAGO | | T | | | | “T.” n.d.",
                "PLAIN   | | T | | | | T",
                // Names.
                "APA     | The Editorial Board         | T | G | 2024 | | The Editorial Board. (2024). T. G.",
                "APA     | Reuters                     | T | G | 2024 | | Reuters. (2024). T. G.",
                "APA     | Kim, Jong Un                | T | G | 2024 | | Kim, J. U. (2024). T. G.",
                "APA     | Choong-Koo Lee              | T | G | 2024 | | Lee, C.-K. (2024). T. G.",
                "MLA     | Martin Luther King Jr.      | T | G | 2024 | | King, Martin Luther, Jr. “T.” G, 2024.",
                "MLA     | Ludwig van der Rohe         | T | G | 2024 | | van der Rohe, Ludwig. “T.” G, 2024.",
            })
    void citesASource(
            CitationStyle style,
            String authors,
            String title,
            String publisher,
            String published,
            String url,
            String expected) {
        assertEquals(
                expected,
                new Citation(source(authors, title, publisher, published, url), style)
                        .reference()
                        .plain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA     | Ann Lee                        | 2024-12-17 | 5.1     | RETOLD   | (Lee, 2024, para. 5, sentence 1; retold, not the original’s words)",
                "MLA     | Ann Lee                        | 2024-12-17 | 5.1     | VERBATIM | (Lee, par. 5, sentence 1; verbatim)",
                "CHICAGO | Ann Lee                        | 2024-12-17 | 5.1     | ORIGINAL | (Lee 2024, par. 5, sentence 1; the original’s words)",
                "PLAIN   | Ann Lee                        | 2024-12-17 | 5.1     | RETOLD   | (passage 5.1; retold, not the original’s words)",
                "APA     | Ann Lee; Bo May                | 2024       | 5.1-5.2 | VERBATIM | (Lee & May, 2024, para. 5, sentences 1–2; verbatim)",
                "MLA     | Ann Lee; Bo May                | 2024       | 5.1-6.2 | VERBATIM | (Lee and May, pars. 5–6, sentences 5.1–6.2; verbatim)",
                "APA     | Ann Lee; Bo May; Cy Orr        |            | 1.1     | VERBATIM | (Lee et al., n.d., para. 1, sentence 1; verbatim)",
                "MLA     | Ann Lee; Bo May; Cy Orr        |            | 1.1     | VERBATIM | (Lee et al., par. 1, sentence 1; verbatim)",
                "CHICAGO | Ann Lee; Bo May; Cy Orr        | 2024       | 1.1     | VERBATIM | (Lee, May, and Orr 2024, par. 1, sentence 1; verbatim)",
                "CHICAGO | Ann Lee; Bo May; Cy Orr; Di Fo | 2024       | 1.1     | VERBATIM | (Lee et al. 2024, par. 1, sentence 1; verbatim)",
                "APA     |                                | 2024~      | 1.1     | MIXED    | (“T”, ca. 2024, para. 1, sentence 1; in part the original’s words, in part retold)",
                "PLAIN   |                                |            | 1.1-1.2 | VERBATIM | (passage 1.1-1.2; verbatim)",
            })
    void citesAPassageWithItsNumberAndWhoseWordsItHas(
            CitationStyle style, String authors, String published, String at, PassageWords words, String expected) {
        Passage passage = Passage.parse(at, Optional.empty()).orElseThrow();
        assertEquals(
                expected,
                new Citation(source(authors, "T", "G", published, null), style)
                        .inText(passage, words)
                        .plain());
    }

    @Test
    void aTitleThatIsNotThePublishersIsNoQuotation() {
        Source bare = Source.bare("A bridge and its town", Optional.empty());
        assertEquals(
                "[A bridge and its town]. (n.d.).",
                new Citation(bare, CitationStyle.APA).reference().plain());
        assertEquals(
                "A bridge and its town.",
                new Citation(bare, CitationStyle.MLA).reference().plain());
        assertEquals(
                "A bridge and its town. n.d.",
                new Citation(bare, CitationStyle.CHICAGO).reference().plain());
    }

    @Test
    void thePublisherIsInItalicsAndTheAddressIsALink() {
        Citation citation =
                new Citation(source("Ann Lee", "T", "A & <B>", "2024", "https://a.org/?b=1&c=2"), CitationStyle.MLA);
        assertEquals(
                "Lee, Ann. “T.” <i>A &amp; &lt;B&gt;</i>, 2024, "
                        + "<a href=\"https://a.org/?b=1&amp;c=2\">https://a.org/?b=1&amp;c=2</a>.",
                citation.reference().html());
        assertEquals(
                "Lee, Ann. “T.” *A \\& \\<B\\>*, 2024, [https://a.org/?b=1\\&c=2](<https://a.org/?b=1&c=2>).",
                citation.reference().markdown());
    }

    @Test
    void anAddressOfStrangeLettersStaysWithinItsLink() {
        Citation citation =
                new Citation(source(null, "T", null, null, "https://a.org/<x> \n\"\\"), CitationStyle.PLAIN);
        String markdown = citation.reference().markdown();
        assertTrue(markdown.endsWith("](<https://a.org/%3Cx%3E%20%0A\"%5C>)"), markdown);
        String html = citation.reference().html();
        assertTrue(html.startsWith("T, <a href=\"https://a.org/&lt;x&gt; \n&quot;\\\">https://a.org/&lt;x&gt;"), html);
    }

    @Test
    void anAddressThatIsNoWebPageIsNoLink() {
        Citation citation =
                new Citation(source("Ann Lee", "T", null, null, "javascript:alert(1)"), CitationStyle.PLAIN);
        assertEquals("Ann Lee, T, javascript:alert(1)", citation.reference().html());
    }

    @Test
    void moreAuthorsThanAStyleListsAreLeftOut() {
        String many = String.join("; ", java.util.Collections.nCopies(22, "Ann Lee"));
        String apa = new Citation(source(many, "T", "G", "2024", null), CitationStyle.APA)
                .reference()
                .plain();
        assertEquals("Lee, A., ".repeat(18) + "Lee, A., \u2026 Lee, A. (2024). T. G.", apa);
        String chicago = new Citation(source(many, "T", "G", "2024", null), CitationStyle.CHICAGO)
                .reference()
                .plain();
        assertEquals("Lee, Ann" + ", Ann Lee".repeat(6) + ", et al. 2024. “T.” G.", chicago);
    }
}
