package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.words.EdtfWords;
import dateline.index.TimeOrder;
import dateline.model.Basis;
import dateline.model.Certainty;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/** The selection in full, at the right of the window. */
class DetailPaneTest extends ReaderAtTallWindow {
    private static final String ZHAO = "zhao-visits-pyongyang";

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
    void aClickOnAnActorsNameShowsAllAboutTheActor() {
        select(item(ZHAO));
        hand.click("Actor Zhao Leji");
        assertEquals("Zhao Leji", ui.detailTitle());
        List<String> labels = ui.index().itemsOf("zhao-leji").stream()
                .map(Item::label)
                .sorted()
                .toList();
        assertEquals(labels, links().stream().sorted().toList());
    }

    @Test
    void anActorsPageLeadsToThoseItIsPartOf() {
        select(item(ZHAO));
        hand.click("Actor Zhao Leji");
        hand.click("National People\u2019s Congress", ".detail");
        assertEquals("National People\u2019s Congress", ui.detailTitle());
        hand.click("Actor Zhao Leji");
        assertEquals("Zhao Leji", ui.detailTitle());
    }

    @Test
    void filterByThisActorFiltersAndRemovesFromTheFilterAgain() {
        select(item(ZHAO));
        hand.click("Actor Zhao Leji");
        hand.click("Filter by this actor");
        assertTrue(ui.status().startsWith("Filter: Zhao Leji "), ui.status());
        hand.click("Remove from the filter");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
    }

    @Test
    void anActorsEventIsALinkToIt() {
        select(item(ZHAO));
        hand.click("Actor Zhao Leji");
        String label = links().get(0);
        hand.click(label, ".item-list");
        assertEquals(label, ui.detailTitle());
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
        assertTrue(copied.startsWith(words), copied);
        assertTrue(copied.contains("\n(Seohyun Lee and Michael Donmoyer, "), copied);
        assertTrue(copied.contains("UPI, 17 December 2024, passage " + sentence), copied);
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
    void theFirstViewListsTheEventsThatMostClaimsRestOn() {
        List<String> links = links();
        assertEquals(7, links.size());
        List<Integer> counts = links.stream()
                .map(label -> ui.index()
                        .restingOn(event(e -> e.title().equals(label)).id())
                        .size())
                .toList();
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
        int most = ui.index().events().stream()
                .mapToInt(event -> ui.index().restingOn(event.id()).size())
                .max()
                .orElseThrow();
        assertEquals(most, counts.get(0));
        List<Node> ticks = sight.fromTop(".claim-ticks");
        assertEquals(
                counts,
                ticks.stream()
                        .map(row -> sight.within(row, Rectangle.class).size())
                        .toList());
        hand.click(links.get(2), ".hinges");
        assertEquals(links.get(2), ui.detailTitle());
    }

    @Test
    void aTickIsPaleWhereItsClaimIsNotAsserted() {
        String label = links().get(0);
        long asserted = ui.index().restingOn(event(e -> e.title().equals(label)).id()).stream()
                .filter(claim -> claim.certainty() == Certainty.ASSERTED)
                .count();
        assertEquals(
                asserted,
                sight.within(sight.fromTop(".claim-ticks").get(0), Rectangle.class).stream()
                        .filter(tick -> tick.getStyleClass().contains("tick"))
                        .count());
    }

    @Test
    void theWalkBeginsWithTheFirstEventOfTheStory() {
        hand.click("Walk through in order of time \u25b8");
        assertEquals(ui.index().events().get(0).title(), ui.detailTitle());
        assertTrue(ui.details().startsWith("Event 1 of 91 in order of time\n"), ui.details());
        assertTrue(ui.details().contains("1949"), ui.details());
        Fx.run(() -> ui.window().state().clearSelection());
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        assertTrue(ui.details().startsWith("Event 1 of 91 in order of time\n"), ui.details());
    }

    @Test
    void belowTheFirstViewStandsTheTextInOneScroll() {
        assertEquals("The text\n65 sentences, retold", sight.words(".text-heading"));
        assertEquals(65, sight.all(".excerpt-row").size());
        assertEquals(1, sight.within(sight.of(".side"), ScrollPane.class).size());
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
    void anActorsEventsStandByTheirTime() {
        select(item(ZHAO));
        hand.click("Actor North Korea");
        String words = ui.details();
        int dated = words.indexOf("\nDated\n");
        int throughout = words.indexOf("\nThroughout\n");
        int ahead = words.indexOf("\nAhead\n");
        assertTrue(0 < dated && dated < throughout && throughout < ahead, words);
        TimeOrder order = new TimeOrder(ui.index().commentary().source());
        for (Item item : ui.index().itemsOf("north-korea")) {
            int at = words.indexOf("\n" + item.label() + "\n");
            switch (order.timeClass(item)) {
                case DATED -> assertTrue(item instanceof Claim || dated < at && at < throughout, item.id());
                case CIRCUMSTANCE -> assertTrue(item instanceof Claim || throughout < at && at < ahead, item.id());
                case AHEAD -> assertTrue(item instanceof Claim || ahead < at, item.id());
                case TIMELESS -> {}
            }
        }
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
