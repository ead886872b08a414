package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.words.EdtfWords;
import dateline.index.Filter;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.SentenceId;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import dateline.ui.testing.WindowUnderTest;
import dateline.wording.Wording;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window as a reader meets it, on the bundled commentary. */
class MainWindowTest extends ReaderAtBundledCommentary {
    private static ReadingState state;

    @BeforeAll
    static void takeTheState() {
        state = ui.window().state();
    }

    private static final String ZHAO = "zhao-visits-pyongyang";

    @Test
    void opensOnTheBundledCommentary() {
        assertTrue(ui.stage().getTitle().contains("China, North Korea and Russia"));
        assertTrue(
                sight.isShown("Seohyun Lee and Michael Donmoyer, UPI, 17 December 2024 \u00b7 retold in other words"));
        assertTrue(sight.text(".detail").contains("What the argument hangs on"));
    }

    @Test
    void textHasTheSizeThatWasChosenAndAtFirstTheUsualOne() {
        Labeled title = (Labeled)
                sight.named("Seohyun Lee and Michael Donmoyer, UPI, 17 December 2024 \u00b7 retold in other words");
        for (double size : new double[] {ReadingState.DEFAULT_TEXT_SIZE, 18, ReadingState.DEFAULT_TEXT_SIZE}) {
            Fx.run(() -> state.textSizeProperty().set(size));
            Fx.settle();
            assertEquals(size, title.getFont().getSize(), 0.01);
        }
    }

    @Test
    void selectingAnEventShowsItsPassageEverywhere() {
        Fx.run(() -> state.selectItem(ZHAO));
        assertTrue(sight.text(".detail").contains("April 2024"));
        assertTrue(sight.text(".detail").contains("5.1"));
        assertTrue(ui.highlightedText().contains("Zhao"), ui.highlightedText());
        assertEquals(ZHAO, ui.timeline().selectedItemProperty().get().orElseThrow());
    }

    @Test
    void clickingAnEventOnTheTimelineShowsItsPassage() {
        Fx.run(() -> state.filterProperty().set(Filter.NONE.withActorToggled("zhao-leji")));
        Fx.run(() -> ui.timeline().fit());
        Item item = ui.index().item(ZHAO).orElseThrow();
        hand.click(ui.shownTimeline().place(ZHAO));
        assertEquals(item, state.selectedItem().orElseThrow());
        assertTrue(item.actors().contains("zhao-leji"), item.id());
        assertTrue(sight.text(".detail").contains(item.label()));
        SentenceId sentence = item.passages().get(0).first();
        String words = ui.index().commentary().source().sentence(sentence).orElseThrow();
        assertTrue(ui.highlightedText().contains(words), ui.highlightedText());
    }

    @Test
    void clickingASentenceSelectsWhatRestsOnIt() {
        ui.clickSentence(new SentenceId(1, 1));
        Selection selection = state.selectionProperty().get();
        List<Item> resting = ui.index().itemsAt(new SentenceId(1, 1));
        assertTrue(resting.size() > 1);
        assertEquals(new Selection.OfSentence(new SentenceId(1, 1)), selection);
        for (Item item : resting) {
            assertTrue(sight.text(".detail").contains(item.label()), item.label());
        }
    }

    @Test
    void eachSentenceInSightAnswersItsOwnClick() {
        for (SentenceId sentence : List.of(new SentenceId(1, 3), new SentenceId(1, 2), new SentenceId(1, 1))) {
            Fx.run(() -> state.clearSelection());
            ui.clickSentence(sentence);
            List<Item> resting = ui.index().itemsAt(sentence);
            Selection expected = resting.size() == 1
                    ? new Selection.OfItem(resting.get(0).id())
                    : new Selection.OfSentence(sentence);
            assertEquals(expected, state.selectionProperty().get());
        }
    }

    @Test
    void filteringByAnActorKeepsItsItemsInEveryView() {
        List<Actor> actors = ui.index().commentary().actors();
        for (int n = 0; n < actors.size(); n += 7) {
            Actor actor = actors.get(n);
            Fx.run(() -> state.filterProperty().set(Filter.NONE.withActorToggled(actor.id())));
            assertEquals(ui.index().itemsOf(actor.id()).size(), accepted().size(), actor.name());
            int events = ui.index().eventCount(actor.id());
            assertTrue(ui.status().contains(events + " of 91 events"), ui.status());
            assertTrue(sight.text(".timeline-toolbar").contains(events + " of 91 events"), actor.name());
        }
    }

    private List<Item> accepted() {
        return Fx.call(() -> state.acceptedProperty().get().orElseThrow().items());
    }

    @Test
    void aClaimTellsHolderCertaintyHedgeAndEvidence() {
        var claim = state.documentProperty().get().orElseThrow().commentary().claims().stream()
                .filter(c -> c.holder().equals(Claim.AUTHORS)
                        && c.hedge().isPresent()
                        && !c.restsOn().isEmpty())
                .findFirst()
                .orElseThrow();
        Fx.run(() -> state.selectItem(claim.id()));
        String detail = sight.text(".detail");
        assertTrue(detail.contains("held by the authors"), detail);
        assertTrue(detail.contains(Wording.of(claim.certainty())), detail);
        assertTrue(detail.contains("\u201c" + claim.hedge().orElseThrow() + "\u201d"), detail);
        assertTrue(detail.contains("Rests on"), detail);
        assertTrue(detail.contains(ui.index().evidenceOf(claim).get(0).label()), detail);
    }

    @Test
    void itemsFromAllPartsOfTheCommentaryAreShownInFull() {
        List<Item> items = ui.index().items();
        for (int n = 0; n < items.size(); n += 31) {
            Item item = items.get(n);
            Fx.run(() -> state.selectItem(item.id()));
            assertEquals(WindowUnderTest.titleOf(item), sight.text(".detail .title"));
            if (item instanceof Event event) {
                assertTrue(sight.text(".detail").contains(EdtfWords.of(event.when())), event.id());
            }
        }
    }

    @Test
    void longStatementsAreWrappedNotCutOff() {
        Fx.run(() -> {
            state.selectItem(ZHAO);
            state.centreViewProperty().set(CentreView.CLAIMS);
            ui.stage().setWidth(1000);
        });
        Fx.settle();
        assertEquals(List.of(), ui.cutOff(".detail .item-link"));
        assertEquals(List.of(), ui.cutOff(".claim-cell .claim-words"));
        assertTrue(sight.all(".claim-cell").size() > 2);
    }
}
