package dateline.ui.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryStory;
import dateline.ui.shell.FerryText;
import dateline.ui.shell.ReaderAtWindow;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide's section "Copying and citing" says. */
class CopyingTest extends ReaderAtWindow {
    private static final String REFERENCE = "A. Writer, Title of ferry";

    @BeforeEach
    void emptyClipboard() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("what was copied before");
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.choose("Edit", "Citation Style", "Plain");
    }

    private static String plain() {
        return Fx.call(() -> Clipboard.getSystemClipboard().getString());
    }

    private static String html() {
        return Fx.call(() -> Clipboard.getSystemClipboard().getHtml());
    }

    private void copy() {
        hand.key(KeyCode.C, KeyCode.CONTROL);
    }

    private static String quoted(int sentence, String number) {
        return "\u201c" + FerryStory.RETOLD.get(sentence) + "\u201d (passage " + number
                + "; retold, not the original\u2019s words)";
    }

    private static final String LAST = """
            Last crossing
            4 May 2019: the text gives the day
            Event, travel
            Actor: Ines Calder
            """;

    @Test
    void ctrlCCopiesTheSelectedEvent() {
        hand.click(timeline.signOf("Last crossing"));
        copy();
        assertEquals(LAST + quoted(1, "1.2") + "\n" + REFERENCE, plain());
    }

    @Test
    void ctrlCCopiesTheSelectedClaim() {
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.click(Fx.call(() -> sight().cell(".claim-cell", "No morning was quieter")));
        copy();
        assertEquals("""
                No morning was quieter
                About 4 May 2019
                Factual claim, reported, held by Ines Calder
                Actor: Ines Calder
                """ + quoted(1, "1.2") + "\n" + REFERENCE, plain());
    }

    @Test
    void whatIsCopiedIsThereAsPlainTextAndAsHtml() {
        hand.click(timeline.signOf("Last crossing"));
        copy();
        assertTrue(plain().startsWith("Last crossing\n"), plain());
        assertTrue(html().contains("<a href=\"dateline:ferry#event=last\"><b>Last crossing</b></a>"), html());
        assertTrue(html().contains("<blockquote>\u201c" + FerryStory.RETOLD.get(1)), html());
    }

    @Test
    void ctrlAltCCopiesAsMarkdown() {
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.C, KeyCode.CONTROL, KeyCode.ALT);
        assertTrue(plain().startsWith("[**Last crossing**](<dateline:ferry#event=last>)\n\n4 May 2019"), plain());
        assertTrue(plain().contains("\n\n> \u201c" + FerryStory.RETOLD.get(1)), plain());
        assertFalse(Fx.call(() -> Clipboard.getSystemClipboard().hasHtml()), "Markdown is nothing but text");
    }

    @Test
    void theCitationHasTheStyleThatIsChosen() {
        hand.click(timeline.signOf("Last crossing"));
        hand.choose("Edit", "Citation Style", "APA");
        copy();
        assertTrue(plain().contains("\u201d (Writer, n.d., para. 1, sentence 2; retold"), plain());
        assertTrue(plain().endsWith("\nWriter, A. (n.d.). Title of ferry."), plain());
        hand.choose("Edit", "Citation Style", "MLA");
        copy();
        assertTrue(plain().endsWith("\nWriter, A. \u201cTitle of ferry.\u201d"), plain());
    }

    @Test
    void anActorIsCopied() {
        hand.click(timeline.signOf("Last crossing"));
        hand.click(Fx.call(() -> sight().of(".detail .chip")));
        copy();
        assertEquals("Ines Calder\nGroup\n2 events, 1 claim\n" + REFERENCE, plain());
    }

    @Test
    void aSelectedSentenceIsCopiedInQuotationMarks() {
        hand.click(FerryText.placeOf(sight(), FerryStory.RETOLD.get(4)));
        copy();
        assertEquals(quoted(4, "2.2") + "\n" + REFERENCE, plain());
    }

    @Test
    void markedWordsAreCopiedBeforeWhatIsSelected() {
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        hand.doubleClick(FerryText.placeOf(sight(), FerryStory.RETOLD.get(3)));
        copy();
        assertTrue(plain().startsWith("\u201cautumn\u201d (passage 2.1; retold"), plain());
        hand.key(KeyCode.C, KeyCode.CONTROL, KeyCode.ALT);
        assertTrue(plain().startsWith("> \u201cautumn\u201d (passage 2.1; retold"), plain());
    }

    @Test
    void withTheKeyboardInTheTextTheSelectedItemIsCopiedElseTheSentenceAtTheCaret() {
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
        copy();
        assertEquals(quoted(0, "1.1") + "\n" + REFERENCE, plain());
        hand.key(KeyCode.ENTER);
        copy();
        assertTrue(plain().startsWith("First crossing\n"), plain());
    }

    @Test
    void withNothingSelectedTheRowsOfTheListAreCopiedAsATable() {
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        copy();
        assertEquals("""
                Time\tEvent\tActors\tPassages
                1979\tFirst crossing\tInes Calder\t1.1
                4 May 2019\tLast crossing\tInes Calder\t1.2
                5 May 2019\tLoaves left over\t\t1.3
                October 2019\tA new line is pledged\tTown Council\t2.1""", plain());
        assertTrue(html().contains("<tr><th>Time</th><th>Event</th>"), html());
        assertTrue(sight().text(".status-bar").contains("Copied 4 events as a table."), sight().text(".status-bar"));
    }

    @Test
    void aRowOffersToCopyAllThatTheFilterLeaves() {
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        filterByInes();
        hand.rightClick(Hand.middle(row("First crossing")));
        hand.chooseEntry("Copy All Rows as a Table");
        assertEquals(3, plain().lines().count(), plain());
    }

    private void filterByInes() {
        Node chip = Fx.call(() -> sight().all(".filter-chip").stream()
                .filter(one -> String.valueOf(one.getAccessibleText()).contains("Ines Calder"))
                .findFirst()
                .orElseThrow());
        hand.click(chip);
    }

    private Node row(String title) {
        return Fx.call(() -> sight().all(".event-list .list-cell").stream()
                .filter(cell -> cell.getAccessibleText() != null
                        && cell.getAccessibleText().contains(title))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theClaimsAreCopiedAsATable() {
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.choose("Edit", "Copy");
        assertEquals("""
                Claim\tHolder\tKind\tCertainty\tAbout\tPassages
                No morning was quieter\tInes Calder\tfactual\treported\t4 May 2019\t1.2""", plain());
    }

    @Test
    void withNothingToCopyTheClipboardStays() {
        copy();
        assertEquals("what was copied before", plain());
    }

    @Test
    void aFieldKeepsItsOwnCopy() {
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.F, KeyCode.CONTROL);
        hand.type("horn");
        hand.key(KeyCode.A, KeyCode.CONTROL);
        copy();
        assertEquals("horn", plain());
    }

    @Test
    void theMenuCopiesTheWordsThatAreMarkedInAField() {
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.F2);
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.choose("Edit", "Copy");
        assertEquals("Last crossing", plain());
        hand.key(KeyCode.ESCAPE);
    }

    @Test
    void aLinkToWhatIsSelectedIsCopied() {
        hand.click(timeline.signOf("Last crossing"));
        hand.key(KeyCode.L, KeyCode.CONTROL, KeyCode.ALT);
        assertEquals("dateline:ferry#event=last", plain());
        assertTrue(html().contains("<a href=\"dateline:ferry#event=last\">Last crossing</a>"), html());
        assertTrue(
                sight().text(".status-bar").contains("Copied the link dateline:ferry#event=last"),
                sight().text(".status-bar"));
    }

    @Test
    void withNothingSelectedTheLinkLeadsToTheDocument() {
        hand.choose("Edit", "Copy Link");
        assertEquals("dateline:ferry", plain());
    }

    @Test
    void aLinkMayCarryFilterAndView() {
        hand.click(timeline.signOf("Last crossing"));
        hand.choose("Edit", "Copy Link with Filter and View");
        assertEquals("dateline:ferry#event=last&filter=all&view=timeline", plain());
        filterByInes();
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        hand.choose("Edit", "Copy Link with Filter and View");
        assertEquals("dateline:ferry#event=last&actors=ines&view=list", plain());
    }

    private static final List<String> ENTRIES =
            List.of("Copy", "Copy as Markdown", "Copy Link", "Copy Link with Filter and View");

    private void assertMenuLinksTo(String place) {
        assertTrue(
                sight().entries().containsAll(ENTRIES), () -> sight().entries().toString());
        hand.chooseEntry("Copy Link");
        assertEquals("dateline:ferry#" + place, plain());
    }

    @Test
    void everyContextMenuCopiesALink() {
        hand.rightClick(timeline.signOf("First crossing"));
        assertMenuLinksTo("event=first");
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        hand.rightClick(Hand.middle(row("First crossing")));
        assertMenuLinksTo("event=first");
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.rightClick(Hand.middle(Fx.call(() -> sight().cell(".claim-cell", "No morning was quieter"))));
        assertMenuLinksTo("claim=quiet");
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        hand.rightClick(FerryText.placeOf(sight(), FerryStory.RETOLD.get(3)));
        assertMenuLinksTo("sentence=2.1");
    }

    @Test
    void theDetailsHaveSuchMenusToo() {
        hand.click(timeline.signOf("Last crossing"));
        hand.rightClick(Hand.middle(Fx.call(() -> sight().of(".detail .title"))));
        assertMenuLinksTo("event=last");
        hand.rightClick(Hand.middle(Fx.call(() -> sight().of(".detail .chip"))));
        assertMenuLinksTo("actor=ines");
        hand.rightClick(Hand.middle(Fx.call(() -> sight().of(".detail .item-link"))));
        assertMenuLinksTo("claim=quiet");
        hand.rightClick(FerryText.placeOf(sight(), FerryStory.RETOLD.get(1)));
        assertMenuLinksTo("sentence=1.2");
    }
}
