package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.words.EdtfWords;
import dateline.index.ActorMatch;
import dateline.index.FilterMode;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.SentenceId;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.WindowUnderTest;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window as a reader meets it, on the bundled commentary. */
@ExtendWith(FxToolkit.class)
class MainWindowTest {
    private WindowUnderTest ui;
    private ReadingState state;

    @BeforeEach
    void openTheWindow() {
        ui = WindowUnderTest.showingTheBundledCommentary();
        state = ui.window().state();
    }

    private static final String ZHAO = "zhao-visits-pyongyang";

    @Test
    void opensOnTheBundledCommentary() {
        assertTrue(ui.stage().getTitle().contains("China, North Korea and Russia"));
        assertEquals(
                1,
                ui.labels("Seohyun Lee and Michael Donmoyer, UPI, 17 December 2024 \u00b7 retold in other words")
                        .size());
        assertTrue(ui.text(".detail").contains("Select an event or a claim"));
    }

    @Test
    void textHasTheSizeThatWasChosenAndAtFirstTheUsualOne() {
        Labeled title = ui.labels(
                        "Seohyun Lee and Michael Donmoyer, UPI, 17 December 2024 \u00b7 retold in other words")
                .get(0);
        for (double size : new double[] {ReadingState.DEFAULT_TEXT_SIZE, 18, ReadingState.DEFAULT_TEXT_SIZE}) {
            Fx.run(() -> state.textSizeProperty().set(size));
            Fx.settle();
            assertEquals(size, title.getFont().getSize(), 0.01);
        }
    }

    @Test
    void selectingAnEventShowsItsPassageEverywhere() {
        Fx.run(() -> state.selectItem(ZHAO));
        assertTrue(ui.text(".detail").contains("April 2024"));
        assertTrue(ui.text(".detail").contains("5.1"));
        assertTrue(ui.highlightedText().contains("Zhao"), ui.highlightedText());
        assertEquals(ZHAO, ui.timeline().selectedItemProperty().get().orElseThrow());
    }

    @Test
    void clickingAnEventOnTheTimelineShowsItsPassage() {
        Fx.run(() -> state.filterProperty().set(dateline.index.Filter.NONE.withActorToggled("zhao-leji")));
        Fx.run(() -> ui.timeline().fit());
        clickAlongTheTimelineUntilSomethingIsSelected();
        Item item = state.selectedItem().orElseThrow();
        assertTrue(item.actors().contains("zhao-leji"), item.id());
        assertTrue(ui.text(".detail").contains(item.label()));
        SentenceId sentence = item.passages().get(0).first();
        String words = ui.index().commentary().source().sentence(sentence).orElseThrow();
        assertTrue(ui.highlightedText().contains(words), ui.highlightedText());
    }

    /** Where an item stands depends on fonts: tries the points of a grid, as a hand that looks for a dot. */
    private void clickAlongTheTimelineUntilSomethingIsSelected() {
        for (double y = 50; y < 500; y += 6) {
            for (double x = 140; x < ui.timeline().getWidth() - 4; x += 6) {
                double px = x;
                double py = y;
                Fx.call(() -> {
                    WindowUnderTest.click(ui.timeline(), px, py);
                    return true;
                });
                if (state.selectedItem().isPresent()) {
                    Fx.settle();
                    return;
                }
            }
        }
    }

    @Test
    void theKeyboardAloneWalksFromEventToEvent() {
        ui.press(KeyCode.DOWN, "alt");
        Item first = state.selectedItem().orElseThrow();
        ui.press(KeyCode.DOWN, "alt");
        Item second = state.selectedItem().orElseThrow();
        assertFalse(first.equals(second));
        ui.press(KeyCode.UP, "alt");
        assertEquals(first, state.selectedItem().orElseThrow());
        ui.press(KeyCode.LEFT, "alt");
        assertEquals(second, state.selectedItem().orElseThrow());
        ui.press(KeyCode.LEFT, "alt");
        assertEquals(first, state.selectedItem().orElseThrow());
        ui.press(KeyCode.RIGHT, "alt");
        assertEquals(second, state.selectedItem().orElseThrow());
    }

    @Test
    void clickingASentenceSelectsWhatRestsOnIt() {
        ui.clickSentence(new SentenceId(1, 1));
        Selection selection = state.selectionProperty().get();
        List<Item> resting = ui.index().itemsAt(new SentenceId(1, 1));
        assertTrue(resting.size() > 1);
        assertEquals(new Selection.OfSentence(new SentenceId(1, 1)), selection);
        for (Item item : resting) {
            assertTrue(ui.text(".detail").contains(item.label()), item.label());
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
    void filteringByEachActorKeepsItsItemsInEveryView() {
        for (Actor actor :
                state.documentProperty().get().orElseThrow().commentary().actors()) {
            Fx.call(() -> {
                state.filterProperty().set(dateline.index.Filter.NONE.withActorToggled(actor.id()));
                return true;
            });
            List<Item> shown = accepted();
            assertEquals(ui.index().itemsOf(actor.id()).size(), shown.size(), actor.name());
            int events = ui.index().eventCount(actor.id());
            assertTrue(ui.text(".status-bar").contains(events + " of "), ui.text(".status-bar"));
            assertTrue(ui.text(".timeline-pane").contains(events + " of "), ui.text(".timeline-pane"));
        }
    }

    private List<Item> accepted() {
        return Fx.call(() -> state.acceptedProperty().get().orElseThrow().items());
    }

    @Test
    void anyAndAllDiffer() {
        Fx.run(() -> state.filterProperty()
                .set(dateline.index.Filter.NONE.withActorToggled("kim-jong-un").withActorToggled("xi-jinping")));
        int any = accepted().size();
        ui.fire(ToggleButton.class, "Items with all of the chosen actors");
        assertEquals(ActorMatch.ALL, state.filterProperty().get().match());
        int all = accepted().size();
        assertTrue(all > 0 && all < any, all + " of " + any);
    }

    @Test
    void dimmingKeepsTheRestOnTheTimeline() {
        ui.fire(ToggleButton.class, "Show the rest faintly");
        assertEquals(FilterMode.DIM, state.filterModeProperty().get());
    }

    @Test
    void searchListsAndMarksWhatItFinds() {
        ui.press(KeyCode.F, "shortcut");
        Fx.run(() -> ui.window().search().field().setText("copperplate"));
        Fx.await(
                "the search has ended",
                () -> state.searchResultsProperty().get().isPresent());
        assertTrue(state.searchResultsProperty().get().orElseThrow().events().size() > 0);
        assertFalse(Fx.call(state::foundItems).isEmpty());
        ui.press(KeyCode.ENTER);
        assertTrue(state.selectedItem().isPresent());
        ui.press(KeyCode.ESCAPE);
        Fx.await(
                "the search is cleared",
                () -> state.searchResultsProperty().get().isEmpty());
    }

    @Test
    void theViewsTakeTurnsAndTheTextMovesWithThem() {
        ui.press(KeyCode.DIGIT2, "shortcut");
        assertEquals(CentreView.CLAIMS, state.centreViewProperty().get());
        assertEquals(1, ui.nodes(".claims-view").size());
        ui.press(KeyCode.DIGIT3, "shortcut");
        assertEquals(1, ui.nodes(".reading-pane").size());
        assertEquals(0, ui.nodes(".claims-view").size());
        ui.press(KeyCode.DIGIT1, "shortcut");
        assertEquals(1, ui.nodes(".timeline-pane").size());
        assertEquals(1, ui.nodes(".reading-pane").size());
    }

    @Test
    void aClaimTellsHolderCertaintyHedgeAndEvidence() {
        var claim = state.documentProperty().get().orElseThrow().commentary().claims().stream()
                .filter(c -> c.hedge().filter("reportedly"::equals).isPresent()
                        && !c.restsOn().isEmpty())
                .findFirst()
                .orElseThrow();
        Fx.run(() -> state.selectItem(claim.id()));
        String detail = ui.text(".detail");
        assertTrue(detail.contains("held by the authors"), detail);
        assertTrue(detail.contains("reported"), detail);
        assertTrue(detail.contains("\u201creportedly\u201d"), detail);
        assertTrue(detail.contains("Rests on"), detail);
        assertTrue(detail.contains(ui.index().evidenceOf(claim).get(0).label()), detail);
    }

    @Test
    void everyItemCanBeShownInFull() {
        for (Item item : ui.index().items()) {
            Fx.call(() -> {
                state.selectItem(item.id());
                return true;
            });
            Label title = (Label) Fx.call(() -> ui.stage().getScene().lookup(".detail .title"));
            assertEquals(item.label(), title.getText());
            if (item instanceof Event event) {
                assertTrue(ui.text(".detail").contains(EdtfWords.of(event.when())), event.id());
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
        assertTrue(ui.nodes(".claim-cell").size() > 2);
    }
}
