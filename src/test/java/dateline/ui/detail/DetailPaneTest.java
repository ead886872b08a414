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
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.ShownNodes;
import dateline.ui.testing.ShownWindow;
import dateline.ui.testing.UserInput;
import dateline.ui.testing.WindowUnderTest;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The selection in full, at the right of the window. */
@ExtendWith(FxToolkit.class)
class DetailPaneTest {
    private static final String ZHAO = "zhao-visits-pyongyang";
    private static WindowUnderTest ui;

    @BeforeAll
    static void open() {
        // So high that the details of most items need no scrolling.
        ui = WindowUnderTest.shared(1180);
    }

    @BeforeEach
    void reset() {
        ui.reset();
    }

    private static void select(Item item) {
        Fx.run(() -> ui.window().state().selectItem(item.id()));
    }

    private static Item item(String id) {
        return ui.index().item(id).orElseThrow();
    }

    private static Event event(Predicate<Event> wanted) {
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
    private static List<String> links() {
        return ShownNodes.within(ShownNodes.of(".detail"), ItemLink.class).stream()
                .map(link -> ShownNodes.words(link).lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void theSummaryOfAnEventIsShown() {
        Event event = (Event) item(ZHAO);
        select(event);
        assertTrue(
                ShownWindow.details().contains(event.summary().orElseThrow().substring(0, 30)), ShownWindow.details());
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
                    ShownWindow.details().contains(EdtfWords.of(event.when()) + "\n" + words), ShownWindow.details());
        }
    }

    @Test
    void whatIsKnownFromElsewhereHasANote() {
        Event event = event(e -> e.basis() == Basis.BACKGROUND);
        select(event);
        assertTrue(ShownNodes.words(".provenance-note")
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
                ShownNodes.words(".chips").lines().toList());
    }

    @Test
    void aClickOnAnActorsNameShowsAllAboutTheActor() {
        select(item(ZHAO));
        UserInput.click(ShownNodes.named("Actor Zhao Leji"));
        assertEquals("Zhao Leji", ShownWindow.detailTitle());
        List<String> labels = ui.index().itemsOf("zhao-leji").stream()
                .map(Item::label)
                .sorted()
                .toList();
        assertEquals(labels, links().stream().sorted().toList());
    }

    @Test
    void anActorsPageLeadsToThoseItIsPartOf() {
        select(item(ZHAO));
        UserInput.click(ShownNodes.named("Actor Zhao Leji"));
        UserInput.click(ShownNodes.named("National People\u2019s Congress", ".detail"));
        assertEquals("National People\u2019s Congress", ShownWindow.detailTitle());
        UserInput.click(ShownNodes.named("Actor Zhao Leji"));
        assertEquals("Zhao Leji", ShownWindow.detailTitle());
    }

    @Test
    void filterByThisActorFiltersAndRemovesFromTheFilterAgain() {
        select(item(ZHAO));
        UserInput.click(ShownNodes.named("Actor Zhao Leji"));
        UserInput.click(ShownNodes.named("Filter by this actor"));
        assertTrue(ShownWindow.status().startsWith("Filter: Zhao Leji "), ShownWindow.status());
        UserInput.click(ShownNodes.named("Remove from the filter"));
        assertTrue(ShownWindow.status().startsWith("No filter"), ShownWindow.status());
    }

    @Test
    void anActorsEventIsALinkToIt() {
        select(item(ZHAO));
        UserInput.click(ShownNodes.named("Actor Zhao Leji"));
        String label = links().get(0);
        UserInput.click(ShownNodes.named(label, ".item-list"));
        assertEquals(label, ShownWindow.detailTitle());
    }

    @Test
    void anEventLeadsToTheClaimsThatRestOnIt() {
        Event event = event(e -> ui.index().restingOn(e.id()).size() == 1);
        select(event);
        Item claim = ui.index().restingOn(event.id()).get(0);
        assertTrue(ShownWindow.details().contains("Claims resting on it"));
        UserInput.click(ShownNodes.named(claim.label(), ".item-list"));
        assertEquals(claim.label(), ShownWindow.detailTitle());
    }

    @Test
    void aClaimLeadsToWhatItRestsOn() {
        Claim claim = claim(c -> c.restsOn().size() == 1);
        select(claim);
        Item ground = ui.index().evidenceOf(claim).get(0);
        assertTrue(ShownWindow.details().contains("Rests on"));
        UserInput.click(ShownNodes.named(ground.label(), ".item-list"));
        assertEquals(ground.label(), ShownWindow.detailTitle());
    }

    @Test
    void aClaimSaysHowSurelyAndByWhomItIsHeld() {
        Claim claim = claim(c -> c.hedge().isPresent() && c.holder().equals("kim-jong-un"));
        select(claim);
        String words = ShownWindow.details();
        assertTrue(words.contains(claim.certainty().name().toLowerCase(Locale.ROOT)), words);
        assertTrue(words.contains("\u201c" + claim.hedge().orElseThrow() + "\u201d"), words);
        assertTrue(words.contains("held by Kim Jong Un"), words);
        assertTrue(ShownNodes.isShown("Actor Kim Jong Un"));
    }

    @Test
    void thePassageStandsWithItsNumberAndQuote() {
        Item item = item(ZHAO);
        Passage passage = item.passages().get(0);
        select(item);
        String words = ShownWindow.details();
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
        assertTrue(copied.startsWith(words), copied);
        assertTrue(copied.contains("\n(Seohyun Lee and Michael Donmoyer, "), copied);
        assertTrue(copied.contains("UPI, 17 December 2024, passage " + sentence), copied);
    }

    @Test
    void theButtonBesideAPassageCopiesItWithACitation() {
        select(item(ZHAO));
        assertCited(item(ZHAO), copied(() -> UserInput.click(ShownNodes.named("Copy passage with citation"))));
    }

    @Test
    void ctrlShiftCCopiesThePassageWithACitation() {
        select(item(ZHAO));
        assertCited(item(ZHAO), copied(() -> UserInput.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT)));
    }

    @Test
    void theArrowsAtTheTopLeadToTheNeighboursInTime() {
        select(item(ZHAO));
        UserInput.click(ShownNodes.named("Next item in time"));
        String next = ShownWindow.detailTitle();
        assertFalse(next.equals(item(ZHAO).label()));
        UserInput.click(ShownNodes.named("Previous item in time"));
        assertEquals(item(ZHAO).label(), ShownWindow.detailTitle());
        UserInput.press(KeyCode.DOWN, KeyCode.ALT);
        assertEquals(next, ShownWindow.detailTitle());
        UserInput.press(KeyCode.UP, KeyCode.ALT);
        assertEquals(item(ZHAO).label(), ShownWindow.detailTitle());
    }

    @Test
    void whatTheFilterLeavesOutSaysSo() {
        select(item(ZHAO));
        UserInput.click(ShownNodes.named("Filter by Russia"));
        assertTrue(ShownWindow.details().startsWith("Event, left out by the filter"), ShownWindow.details());
    }

    @Test
    void theFirstViewTellsOfTheDocumentAndLeadsToTheFirstEvent() {
        assertTrue(
                ShownWindow.details().contains("44 actors, 107 events, 178 claims, 65 sentences"),
                ShownWindow.details());
        UserInput.click(ShownNodes.named("Start with the first event"));
        assertFalse(ShownWindow.details().startsWith("Commentary"), ShownWindow.details());
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
