package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.words.EdtfWords;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.ui.parts.ItemLink;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtTallWindow;
import dateline.ui.testing.WindowUnderTest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The selection in full, at the right of the window. */
class DetailPaneTest extends ReaderAtTallWindow {
    static final String ZHAO = "zhao-visits-pyongyang";

    static void select(Item item) {
        Fx.run(() -> ui.window().state().selectItem(item.id()));
    }

    static Item item(String id) {
        return ui.index().item(id).orElseThrow();
    }

    static Event event(Predicate<Event> wanted) {
        return ui.index().commentary().events().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(Predicate<Claim> wanted) {
        return ui.index().commentary().claims().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the links of a section in the order in which they stand, without their second line. */
    static List<String> links() {
        return sight.within(sight.of(".detail"), ItemLink.class).stream()
                .map(link -> sight.within(link, Label.class).stream()
                        .filter(label -> !label.getStyleClass().contains("date-column"))
                        .findFirst()
                        .orElseThrow()
                        .getText())
                .toList();
    }

    @Test
    void theSummaryOfAnEventIsShown() {
        Event event = (Event) item(ZHAO);
        select(event);
        assertTrue(ui.details().contains(event.summary().orElseThrow().substring(0, 30)), ui.details());
    }

    @Test
    void anEventSaysWhenItWasAndHowThatIsKnown() {
        for (Basis basis : List.of(Basis.STATED, Basis.INFERRED, Basis.BACKGROUND)) {
            Event event = event(e -> e.basis() == basis);
            select(event);
            String words =
                    switch (basis) {
                        case STATED -> "stated in the text";
                        case INFERRED -> "inferred from the text";
                        case BACKGROUND -> "known from elsewhere";
                    };
            assertTrue(
                    ui.details()
                            .toLowerCase(Locale.ROOT)
                            .contains(EdtfWords.of(event.when()).toLowerCase(Locale.ROOT) + "\n" + words),
                    ui.details());
        }
    }

    @Test
    void whatIsKnownFromElsewhereHasANote() {
        Event event = event(e -> e.basis() == Basis.BACKGROUND);
        select(event);
        assertTrue(sight.words(".provenance-note")
                .startsWith(event.note().orElseThrow().substring(0, 20)));
    }

    @Test
    void anEventTellsWhoTakesPart() {
        Event event = (Event) item(ZHAO);
        select(event);
        assertEquals(
                event.actors().stream()
                        .map(id -> ui.index().actor(id).orElseThrow().name())
                        .toList(),
                sight.words(".chips").lines().toList());
    }

    @Test
    void anEventLeadsToTheClaimsThatRestOnIt() {
        Event event = event(e -> ui.index().restingOn(e.id()).size() == 1);
        select(event);
        Item claim = ui.index().restingOn(event.id()).get(0);
        assertTrue(ui.details().contains("1 claim rests on it"));
        hand.click(WindowUnderTest.titleOf(claim), ".item-list");
        assertEquals(WindowUnderTest.titleOf(claim), ui.detailTitle());
    }

    @Test
    void aClaimLeadsToWhatItRestsOn() {
        Claim claim = claim(c -> c.restsOn().size() == 1);
        select(claim);
        Item ground = ui.index().evidenceOf(claim).get(0);
        assertTrue(ui.details().contains("Rests on"));
        hand.click(ground.label(), ".item-list");
        assertEquals(WindowUnderTest.titleOf(ground), ui.detailTitle());
    }

    @Test
    void aClaimSaysHowSurelyAndByWhomItIsHeld() {
        Claim claim = claim(c -> c.hedge().isPresent() && c.holder().equals("kim-jong-un"));
        select(claim);
        String words = ui.details();
        assertTrue(words.contains(claim.certainty().name().toLowerCase(Locale.ROOT)), words);
        assertTrue(words.contains("\u201c" + claim.hedge().orElseThrow() + "\u201d"), words);
        assertTrue(words.contains("held by Kim Jong Un"), words);
        assertTrue(sight.isShown("Actor Kim Jong Un"));
    }

    @Test
    void thePassageStandsWithItsNumberAndQuote() {
        Item item = item(ZHAO);
        Passage passage = item.passages().get(0);
        select(item);
        String words = ui.details();
        assertTrue(words.contains(passage.at() + "\n\u201c" + passage.quote().orElseThrow() + "\u201d"), words);
        assertTrue(ui.highlightedText().contains("Zhao"), ui.highlightedText());
    }

    private static String copied(Runnable act) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("what was copied before");
            Clipboard.getSystemClipboard().setContent(content);
        });
        act.run();
        return Fx.call(() -> Clipboard.getSystemClipboard().getString());
    }

    private static void assertCited(Item item, String copied) {
        SentenceId sentence = item.passages().get(0).first();
        String words = ui.index().commentary().source().sentence(sentence).orElseThrow();
        assertTrue(copied.startsWith("\u201c" + words + "\u201d (passage " + sentence + "; retold"), copied);
        assertTrue(copied.contains("\nSeohyun Lee and Michael Donmoyer, "), copied);
        assertTrue(copied.endsWith("UPI, 17 December 2024"), copied);
    }

    @Test
    void theButtonBesideAPassageCopiesItWithACitation() {
        select(item("us-led-sanctions"));
        assertCited(item("us-led-sanctions"), copied(() -> hand.click("Copy passage with citation")));
    }

    @Test
    void anEventOfASingleActorNamesThatActor() {
        Event event = event(candidate -> candidate.actors().size() == 1);
        select(event);
        String name = ui.index().actor(event.actors().get(0)).orElseThrow().name();
        assertEquals(
                List.of("Actor " + name),
                Fx.call(() -> sight.fromTop(".detail .chip").stream()
                        .map(Node::getAccessibleText)
                        .toList()));
    }

    @Test
    void theButtonBesideTheSecondPassageCopiesThatOne() {
        Item item = ui.index().items().stream()
                .filter(candidate -> candidate.passages().size() == 2)
                .findFirst()
                .orElseThrow();
        select(item);
        List<Node> buttons = Fx.call(() -> sight.fromTop(".detail .button").stream()
                .filter(button -> "Copy passage with citation".equals(button.getAccessibleText()))
                .toList());
        assertEquals(2, buttons.size());
        String copied = copied(() -> hand.click(buttons.get(1)));
        assertTrue(copied.contains("passage " + item.passages().get(1).first()), () -> item.passages() + ": " + copied);
    }

    @Test
    void ctrlShiftCCopiesThePassageWithACitation() {
        select(item(ZHAO));
        assertCited(item(ZHAO), copied(() -> hand.key(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT)));
    }

    @Test
    void theArrowsAtTheTopLeadToTheNeighboursInTime() {
        select(item(ZHAO));
        hand.click("Next item in time");
        String next = ui.detailTitle();
        assertFalse(next.equals(item(ZHAO).label()));
        hand.click("Previous item in time");
        assertEquals(item(ZHAO).label(), ui.detailTitle());
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        assertEquals(next, ui.detailTitle());
        hand.key(KeyCode.UP, KeyCode.ALT);
        assertEquals(item(ZHAO).label(), ui.detailTitle());
    }

    @Test
    void whatTheFilterLeavesOutSaysSo() {
        select(item(ZHAO));
        ui.tick("Russia");
        assertTrue(ui.details().startsWith("Event, left out by the filter"), ui.details());
    }

    @Test
    void belowAnItemStandsThePassageWithItsParagraph() {
        select(item(ZHAO));
        Passage passage = item(ZHAO).passages().get(0);
        assertTrue(ui.details().contains("Where the text says so\n" + passage.at()), ui.details());
        assertEquals(
                ui.index()
                        .commentary()
                        .source()
                        .paragraphs()
                        .get(passage.first().paragraph() - 1)
                        .sentences()
                        .size(),
                sight.all(".excerpt-row").size());
        Node row = sight.of(".excerpt-row.selected");
        double bottom = Fx.call(() -> row.localToScene(row.getLayoutBounds()).getMaxY());
        double pane = Fx.call(() -> sight.of(".detail-pane")
                .localToScene(sight.of(".detail-pane").getLayoutBounds())
                .getMaxY());
        assertTrue(bottom < pane, "the passage is in sight without scrolling");
        hand.tabTo(sight.named("Show the whole text"));
        hand.key(KeyCode.SPACE);
        assertFalse(sight.fromTop(".reading-pane").isEmpty());
        assertTrue(sight.all(".excerpt-row").isEmpty(), "the text is not there twice");
    }

    @Test
    void ofManyClaimsFourAreShownAndTheOthersOnDemand() {
        Event event = ui.index().events().stream()
                .max(Comparator.comparing(e -> ui.index().restingOn(e.id()).size()))
                .orElseThrow();
        Claim ground = claim(c -> ui.index().restingOn(c.id()).size() > 4);
        int count = ui.index().restingOn(ground.id()).size();
        select(ground);
        assertTrue(ui.details().contains(count + " claims rest on it"), ui.details());
        hand.click((count - 4) + " more", ".detail");
        for (Item claim : ui.index().restingOn(ground.id())) {
            assertTrue(ui.details().contains(((Claim) claim).statement()), claim.id());
        }
        select(event);
        assertFalse(ui.details().contains(" more\n"), ui.details());
    }

    @Test
    void aClickOnASentenceListsWhatRestsOnIt() {
        ui.clickSentence(new SentenceId(1, 1));
        List<String> labels = ui.index().itemsAt(new SentenceId(1, 1)).stream()
                .map(Item::label)
                .sorted()
                .toList();
        assertTrue(labels.size() > 1);
        assertEquals(labels, links().stream().sorted().toList());
    }
}
