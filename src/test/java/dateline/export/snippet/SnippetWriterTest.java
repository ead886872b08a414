package dateline.export.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.export.citation.CitationStyle;
import dateline.export.citation.PassageWords;
import dateline.export.citation.StyledText;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes on the clipboard. */
class SnippetWriterTest {
    private static final Passage FIRST =
            Passage.parse("1.1", Optional.of("shut for good")).orElseThrow();
    private static final Passage BOTH =
            Passage.parse("1.1-1.2", Optional.empty()).orElseThrow();

    private static final Event EVENT = new Event(
            "shut",
            "Mill & pond <shut>",
            EdtfParser.parse("2014"),
            Basis.STATED,
            EventStatus.HAPPENED,
            Optional.of("economy"),
            List.of("anna", "mill"),
            Optional.of("The mill shut."),
            Optional.empty(),
            List.of(FIRST));

    private static final Claim CLAIM = new Claim(
            "loss",
            "The town lost\tits *heart*.",
            ClaimKind.INTERPRETIVE,
            "anna",
            Certainty.HEDGED,
            Optional.of("perhaps"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(FIRST, BOTH));

    private static Commentary commentary(String... sentences) {
        Source source = Source.bare("A town", Optional.of(EdtfParser.parse("2015")))
                .withParagraphs(
                        sentences.length == 0
                                ? List.of()
                                : List.of(new Paragraph(ParagraphKind.BODY, List.of(sentences))));
        return new Commentary(
                "town",
                source,
                List.of(
                        new Actor(
                                "anna",
                                "Anna Berg",
                                ActorKind.PERSON,
                                List.of("Berg", "the miller"),
                                Optional.of("mill"),
                                Optional.of("She ran it.")),
                        new Actor(
                                "mill",
                                "The mill",
                                ActorKind.ORGANISATION,
                                List.of(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(EVENT),
                List.of(CLAIM));
    }

    private static SnippetWriter writer(Commentary commentary, Optional<String> shown) {
        return new SnippetWriter(CommentaryIndex.of(commentary), CitationStyle.PLAIN, passage -> shown);
    }

    private static final SnippetWriter WRITER = writer(commentary("It closed.", "All left."), Optional.empty());

    @Test
    void anEventSaysWhenWhoAndWhere() {
        assertEquals("""
                Mill & pond <shut>
                Some time in 2014: the text gives only the year
                Event, economy
                Actors: Anna Berg, The mill
                The mill shut.
                \u201cIt closed.\u201d (passage 1.1; retold, not the original\u2019s words)
                A town, 2015""", WRITER.item(EVENT).plain());
    }

    @Test
    void aClaimSaysHowSurelyAndWhoHoldsIt() {
        assertEquals("""
                The town lost its *heart*.
                Interpretive claim, hedged (\u201cperhaps\u201d), held by Anna Berg
                \u201cIt closed.\u201d (passage 1.1; retold, not the original\u2019s words)
                \u201cIt closed. All left.\u201d (passage 1.1-1.2; retold, not the original\u2019s words)
                A town, 2015""", WRITER.item(CLAIM).plain().replace('\t', ' '));
    }

    @Test
    void htmlIsEscapedAndLinksBack() {
        String html = WRITER.item(EVENT).html();
        assertTrue(
                html.startsWith("<meta charset=\"utf-8\"><p><a href=\"dateline:town#event=shut\">"
                        + "<b>Mill &amp; pond &lt;shut&gt;</b></a></p>"),
                html);
        assertTrue(html.contains("<blockquote>\u201cIt closed.\u201d (passage 1.1; "), html);
        assertFalse(html.contains("<shut>"), html);
    }

    @Test
    void markdownIsEscapedAndLinksBack() {
        String markdown = WRITER.item(CLAIM).markdown();
        assertTrue(
                markdown.startsWith("[**The town lost its \\*heart\\*.**](<dateline:town#claim=loss>)\n\n"), markdown);
        assertTrue(markdown.contains("\n\n> \u201cIt closed.\u201d (passage 1.1; "), markdown);
    }

    @Test
    void theOriginalsWordsAreThereWhereTheyAreShown() {
        SnippetWriter shown = writer(commentary("It closed.", "All left."), Optional.of("They bolted the doors."));
        assertEquals(
                "\u201cThey bolted the doors.\u201d (passage 1.1; the original\u2019s words)\nA town, 2015",
                shown.passage(FIRST).plain());
        assertFalse(shown.item(EVENT).plain().contains("It closed."));
    }

    @Test
    void theShortQuoteIsTheOriginals() {
        assertEquals(
                "\u201cshut for good\u201d (passage 1.1; the original\u2019s words)\nA town, 2015",
                WRITER.quoteOf(FIRST).plain());
        assertEquals(WRITER.passage(BOTH), WRITER.quoteOf(BOTH), "without a quote it is the passage");
    }

    @Test
    void aDocumentWithoutATextHasItsShortQuotes() {
        SnippetWriter bare = writer(commentary(), Optional.empty());
        assertEquals(
                "\u201cshut for good\u201d (passage 1.1; the original\u2019s words)\nA town, 2015",
                bare.passage(FIRST).plain());
        assertTrue(
                bare.passage(BOTH).plain().startsWith("(passage 1.1-1.2; "),
                bare.passage(BOTH).plain());
    }

    @Test
    void wordsAreCitedWithWhoseTheyAre() {
        assertEquals(
                "\u201cclosed\u201d (passage 1.1; in part the original\u2019s words, in part retold)\nA town, 2015",
                WRITER.words("closed", FIRST, PassageWords.MIXED).plain());
    }

    @Test
    void anActorSaysWhatItIs() {
        assertEquals(
                """
                Anna Berg
                Person, also Berg and the miller, part of The mill
                She ran it.
                1 event, 1 claim
                A town, 2015""", WRITER.actor(WRITER.index().actor("anna").orElseThrow()).plain());
    }

    @Test
    void aTableHasACellForEachTab() {
        Snippet table = WRITER.claims(List.of(CLAIM));
        assertEquals(
                "Claim\tHolder\tKind\tCertainty\tAbout\tPassages\n"
                        + "The town lost its *heart*.\tAnna Berg\tinterpretive\thedged\t\t1.1, 1.1-1.2",
                table.plain());
        assertTrue(
                table.html().startsWith("<meta charset=\"utf-8\"><table><tr><th>Claim</th>")
                        && table.html().endsWith("<td>1.1, 1.1-1.2</td></tr></table><p>A town, 2015</p>"),
                table.html());
        assertTrue(
                table.markdown()
                        .startsWith("| Claim | Holder | Kind | Certainty | About | Passages |\n"
                                + "| --- | --- | --- | --- | --- | --- |\n| The town lost its \\*heart\\*. |"),
                table.markdown());
        assertEquals(
                "Time\tEvent\tActors\tPassages\n2014\tMill & pond <shut>\tAnna Berg, The mill\t1.1",
                WRITER.events(List.of(EVENT)).plain());
    }

    @Test
    void noCellOfATableIsAFormula() {
        Snippet table = Snippet.table(List.of(List.of("Event"), List.of("=1+1")), StyledText.EMPTY);
        assertEquals("Event\n'=1+1", table.plain());
        assertTrue(table.html().contains("<td>'=1+1</td>"), table.html());
    }

    @Test
    void aLinkIsItsAddressAsPlainText() {
        Snippet link = Snippet.link("Mill & pond", "dateline:town#event=shut");
        assertEquals("dateline:town#event=shut", link.plain());
        assertEquals("[Mill \\& pond](<dateline:town#event=shut>)", link.markdown());
        assertTrue(link.html().endsWith("<a href=\"dateline:town#event=shut\">Mill &amp; pond</a>"), link.html());
    }
}
