package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.io.commentary.Commentaries;
import dateline.model.Commentary;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The source as CSL-JSON, BibTeX and RIS. */
class SourceReferenceTest {
    private static final ExportContent HARBOUR = ExportContent.whole(HarbourVote.COMMENTARY);
    private static final Pattern FIELD = Pattern.compile("\\G,\n  ([a-z]+) = ");
    private static final Pattern RIS_LINE = Pattern.compile("[A-Z][A-Z0-9]  - [^\\p{Cntrl}]*");

    private static ExportContent of(String title, String author, String published) {
        Source source = new Source(
                title,
                TitleBasis.PUBLISHED,
                author.isEmpty() ? List.of() : List.of(author),
                Optional.empty(),
                Optional.of(EdtfParser.parse(published)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rendition.VERBATIM,
                List.of());
        return ExportContent.whole(new Commentary("x", source, List.of(), List.of(), List.of()));
    }

    private static JsonNode csl(ExportContent content) {
        return ExportedJson.checked(CslJson.write(content).text(), "csl-data.schema.json")
                .get(0);
    }

    /** Returns the fields of an entry by BibTeX's own rule: a value goes on until its braces are closed. */
    private static Map<String, String> bibtex(String entry) {
        Matcher head = Pattern.compile("@misc\\{([a-z0-9-]+)(?=,)").matcher(entry);
        assertTrue(head.lookingAt(), entry);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("key", head.group(1)));
        int at = head.end();
        Matcher field = FIELD.matcher(entry);
        while (field.find(at)) {
            int end = field.end();
            int depth = 0;
            do {
                char c = entry.charAt(end++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            } while (depth > 0 || (entry.charAt(end) != ',' && entry.charAt(end) != '\n'));
            fields.put(field.group(1), entry.substring(field.end(), end));
            at = end;
            field = FIELD.matcher(entry).region(at, entry.length());
        }
        assertEquals("\n}\n", entry.substring(at));
        return fields;
    }

    private static List<String> ris(ExportContent content) {
        String text = Ris.write(content).text();
        assertTrue(text.startsWith("TY  - ") && text.endsWith("ER  - \r\n"), text);
        List<String> lines = text.lines().toList();
        lines.forEach(line -> assertTrue(RIS_LINE.matcher(line).matches(), line));
        return lines;
    }

    @Test
    void cslHasTheSourceWithItsNamesSplit() {
        JsonNode reference = csl(HARBOUR);
        assertEquals("harbour-vote-2021", reference.get("id").asString());
        assertEquals("webpage", reference.get("type").asString());
        assertEquals("What the harbour vote settled", reference.get("title").asString());
        assertEquals(
                "[{\"family\":\"Quill\",\"given\":\"Ada\"},{\"literal\":\"The Harbour Desk\"}]",
                reference.get("author").toString());
        assertEquals("{\"date-parts\":[[2021,6,14]]}", reference.get("issued").toString());
        assertEquals("The Quay & Tide", reference.get("publisher").asString());
        assertEquals("The Quay & Tide", reference.get("container-title").asString());
        assertEquals("https://quay.example/vote?id=7", reference.get("URL").asString());
        assertEquals("en", reference.get("language").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021        | {\"date-parts\":[[2021]]}",
                "2021-06     | {\"date-parts\":[[2021,6]]}",
                "1904~       | {\"date-parts\":[[1904]],\"circa\":true}",
                "1904?       | {\"date-parts\":[[1904]],\"circa\":true}",
                "2001-21     | {\"date-parts\":[[2001]],\"season\":1}",
                "2001-24~    | {\"date-parts\":[[2001]],\"season\":4,\"circa\":true}",
                "2001-34     | {\"literal\":\"the second quarter of 2001\"}",
                "2012/2014   | {\"date-parts\":[[2012],[2014]]}",
                "-0043       | {\"date-parts\":[[-44]]}",
                "156X        | {\"literal\":\"the 1560s\"}",
                "2012/..     | {\"literal\":\"from 2012 on\"}"
            })
    void cslHasADateAsNumbersOrElseInWords(String date, String issued) {
        assertEquals(issued, csl(of("T", "", date)).get("issued").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quill                | Quill, Ada",
                "Ludwig van Beethoven     | van Beethoven, Ludwig",
                "Quill, Ada               | Quill, Ada",
                "Ada Quill Jr.            | Quill, Ada, Jr.",
                "Plato                    | Plato",
                "The Harbour Desk         | The Harbour Desk",
                "Gabriel J. de la Cruz    | de la Cruz, Gabriel J."
            })
    void aNameIsSplitBeforeItsLastWord(String name, String split) {
        assertTrue(ris(of("T", name, "2021")).contains("AU  - " + split));
    }

    @Test
    void itIsSaidThatFamilyNamesAreAGuess() {
        String guess = "Which part of an author's name is the family name is a guess by its letters.";
        assertTrue(CslJson.write(HARBOUR).leftOut().contains(guess));
        assertFalse(Ris.write(of("T", "Plato", "2021")).leftOut().contains(guess));
    }

    @Test
    void bibtexHasTheSourceForBibtexAndBiblatex() {
        assertEquals("""
                @misc{harbour-vote-2021,
                  title = {{What the harbour vote settled}},
                  author = {{Quill}, {Ada} and {The Harbour Desk}},
                  howpublished = {The Quay \\& Tide},
                  year = {2021},
                  month = jun,
                  date = {2021-06-14},
                  url = {https://quay.example/vote?id=7},
                  langid = {en}
                }
                """, BibTex.write(HARBOUR).text());
    }

    @Test
    void aSuffixIsAPartOfItsOwn() {
        ExportContent junior = of("T", "Ada Quill Jr.", "2021");
        assertEquals(
                "[{\"family\":\"Quill\",\"given\":\"Ada\",\"suffix\":\"Jr.\"}]",
                csl(junior).get("author").toString());
        assertEquals(
                "{{Quill}, {Jr.}, {Ada}}", bibtex(BibTex.write(junior).text()).get("author"));
    }

    @Test
    void bibtexGivesADoubtfulYearInWords() {
        Map<String, String> fields = bibtex(BibTex.write(of("T", "", "1904~")).text());
        assertEquals("{about 1904}", fields.get("year"));
        assertEquals("{1904~}", fields.get("date"));
        assertFalse(fields.containsKey("month"));
    }

    @Test
    void whatLatexWouldObeyIsEscaped() {
        assertEquals(
                "{{50\\% of \\$1 \\& \\#2\\_3 \\textasciitilde{}\\textasciicircum{}"
                        + "\\textbackslash{}\\textbraceleft{}\\textbraceright{}}}",
                bibtex(BibTex.write(of("50% of $1 & #2_3 ~^\\{}", "", "2021")).text())
                        .get("title"));
    }

    @Test
    void risHasATagALine() {
        assertEquals(
                List.of(
                        "TY  - ELEC",
                        "ID  - harbour-vote-2021",
                        "TI  - What the harbour vote settled",
                        "AU  - Quill, Ada",
                        "AU  - The Harbour Desk",
                        "PB  - The Quay & Tide",
                        "PY  - 2021",
                        "DA  - 2021/06/14/",
                        "UR  - https://quay.example/vote?id=7",
                        "LA  - en",
                        "M3  - commentary",
                        "ER  - "),
                ris(HARBOUR));
        assertTrue(ris(of("T", "", "1904~")).contains("DA  - 1904///about 1904"));
        assertTrue(ris(of("T", "", "2001-21")).contains("DA  - ///spring 2001"));
    }

    @Test
    void aTitleThatOnlyDescribesStandsInBrackets() {
        ExportContent bare = ExportContent.whole(
                new Commentary("x", Source.bare("A letter", Optional.empty()), List.of(), List.of(), List.of()));
        assertEquals("[A letter]", csl(bare).get("title").asString());
        assertEquals("{{[A letter]}}", bibtex(BibTex.write(bare).text()).get("title"));
        assertTrue(ris(bare).contains("TI  - [A letter]"));
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsLeftOutAndThisIsSaid() {
        ExportContent local = ExportContent.whole(HarbourVote.read("""
                {"format":"dateline/1","id":"x","source":{"title":"T","url":"file:///home/ada/draft.html"}}"""));
        assertFalse((CslJson.write(local).text()
                        + BibTex.write(local).text()
                        + Ris.write(local).text())
                .contains("draft.html"));
        assertTrue(Ris.write(local)
                .leftOut()
                .contains("The address of the source is left out: it is no address of the web."));
    }

    @Test
    void onlyTheSourceIsAReferenceAndThisIsSaid() {
        assertEquals(
                List.of(
                        "4 events left out: a reference describes the source alone.",
                        "2 claims left out: a reference describes the source alone.",
                        "3 sentences of the text left out.",
                        "Which part of an author's name is the family name is a guess by its letters."),
                BibTex.write(HARBOUR).leftOut());
    }

    @Property(tries = 300)
    void everySourceIsAReference(@ForAll long seed) {
        ExportContent content = ExportContent.whole(Commentaries.of(seed));
        csl(content);
        ris(content);
        assertTrue(bibtex(BibTex.write(content).text()).containsKey("title"));
    }

    @Test
    void everyFormOfDateIsADateOfTheSource() {
        for (String date : Dated.FORMS) {
            ExportContent content = of("T", "", date);
            assertTrue(csl(content).has("issued"), date);
            assertTrue(ris(content).stream().anyMatch(line -> line.startsWith("DA  - ")), date);
            assertTrue(bibtex(BibTex.write(content).text()).containsKey("year"), date);
        }
    }
}
