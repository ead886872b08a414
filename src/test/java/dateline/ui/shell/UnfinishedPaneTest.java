package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finishing a document by the list of what it leaves open. */
class UnfinishedPaneTest extends ReaderAtWindow {
    private static final List<String> ALL = List.of(
            "Events without a date (1)",
            "Mole built",
            "Items without a passage (1)",
            "Mole built",
            "Quotes missing from the text (1)",
            "Pier closed",
            "Events without an actor (1)",
            "Mole built",
            "Claims that rest on nothing (1)",
            "Piers are dear",
            "Known from elsewhere, no note (1)",
            "Piers are dear",
            "Sentences on which nothing rests (1)",
            "1.2  Nobody minded.");

    @BeforeEach
    void openAText() throws IOException {
        Path file = directory.resolve("open.dateline.json");
        Files.writeString(file, """
                {"format": "dateline/1", "id": "open",
                 "source": {"title": "The pier", "rendition": "verbatim", "published": "2024-12-17",
                   "paragraphs": [{"sentences": ["In 2018 the pier was closed.", "Nobody minded.", "Piers are dear."]}]},
                 "actors": [{"id": "ines", "name": "Ines Calder"}],
                 "events": [{"id": "pier", "title": "Pier closed", "when": "2018", "actors": ["ines"],
                     "passages": [{"at": "1.1", "quote": "shut"}]},
                   {"id": "mole", "title": "Mole built", "when": "/"}],
                 "claims": [{"id": "dear", "statement": "Piers are dear", "basis": "background",
                     "passages": [{"at": "1.3"}]}]}
                """);
        Fx.run(() -> first().opener().open(file, opened -> {}));
        hand.key(KeyCode.U, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    @AfterEach
    void undoAndClose() {
        while (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            Fx.run(() -> first().editing().editor().undo());
        }
        if (sight().find(".unfinished-pane").isPresent()) {
            hand.click("Close the unfinished places");
        }
    }

    /** Returns the shown labels of the list, from the top. */
    private List<String> listed() {
        return Fx.call(() -> sight().fromTop(".unfinished-cell").stream()
                .flatMap(cell -> cell.lookupAll(".label").stream())
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    /** Clicks a place of a kind; the list is higher than the pane, so it is reached by its keys first. */
    private void click(String kind, String place) {
        hand.key(KeyCode.HOME);
        for (int i = 0; i < ALL.size() && !chosen().startsWith(kind); i++) {
            hand.key(KeyCode.DOWN);
        }
        assertTrue(chosen().startsWith(kind) && chosen().endsWith(place), chosen());
        hand.click(chosenCell());
    }

    private Node chosenCell() {
        return Fx.call(() -> sight().all(".unfinished-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).isSelected())
                .findFirst()
                .orElseThrow());
    }

    private String chosen() {
        Node cell = chosenCell();
        return Fx.call(cell::getAccessibleText);
    }

    private Node keyboard() {
        return Fx.call(() -> first().stage().getScene().getFocusOwner());
    }

    private void assertKeyboardIsInRow(String name) {
        Node owner = keyboard();
        assertEquals(name, Fx.call(owner::getAccessibleText));
        Fx.run(() -> {
            Node pane = sight().of(".detail-pane");
            Bounds seen = pane.localToScreen(pane.getLayoutBounds());
            Bounds row = owner.localToScreen(owner.getLayoutBounds());
            assertTrue(seen.contains(row.getCenterX(), row.getCenterY()), row + " is not within " + seen);
        });
    }

    @Test
    void theListNamesEachPlaceByItsKind() {
        List<String> seen = listed();
        assertEquals(ALL.subList(0, seen.size()), seen);
        assertTrue(seen.size() >= 6, seen::toString);
        hand.key(KeyCode.END);
        seen = listed();
        assertEquals(ALL.subList(ALL.size() - seen.size(), ALL.size()), seen);
        assertEquals("7 places", sight().words(".unfinished-header > .secondary"));
    }

    @Test
    void theArrowKeysSelectEachPlaceAndEscapeCloses() {
        hand.key(KeyCode.DOWN);
        assertTrue(sight().text(".detail").contains("Mole built"), sight().text(".detail"));
        hand.key(KeyCode.END);
        assertTrue(sight().shows("Nothing rests on this sentence"));
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight().find(".unfinished-pane").isPresent());
    }

    @Test
    void enterLeadsToTheFieldThatFinishesThePlaceAndTheListFollows() {
        hand.key(KeyCode.HOME);
        hand.key(KeyCode.ENTER);
        assertKeyboardIsInRow("Date");
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.type("2012");
        hand.key(KeyCode.ENTER);
        assertFalse(listed().contains("Events without a date (1)"), () -> listed().toString());
        assertEquals("6 places", sight().words(".unfinished-header > .secondary"));
        Fx.run(() -> first().editing().editor().undo());
        assertTrue(listed().contains("Events without a date (1)"), () -> listed().toString());
    }

    @Test
    void aClickLeadsToThePassages() {
        click("Items without a passage", "Mole built");
        assertKeyboardIsInRow("Passages");
    }

    @Test
    void aClickLeadsToThePassageWhoseQuoteIsGone() {
        click("Quotes missing", "Pier closed");
        assertKeyboardIsInRow("Passages");
    }

    @Test
    void aClickLeadsToTheActors() {
        click("Events without an actor", "Mole built");
        assertKeyboardIsInRow("Actors");
    }

    @Test
    void aClickLeadsToTheGrounds() {
        click("Claims that rest on nothing", "Piers are dear");
        assertKeyboardIsInRow("Rests on");
    }

    @Test
    void aClickLeadsToTheNote() {
        click("Known from elsewhere", "Piers are dear");
        assertKeyboardIsInRow("Note");
    }

    @Test
    void aClickOnASentenceLeadsToTheText() {
        click("Sentences on which", "1.2  Nobody minded.");
        assertEquals(List.of("Nobody minded."), FerryText.highlighted(sight()));
        assertTrue(sight().find(".reading-text").isPresent());
    }

    @Test
    void aQuoteThatAChangeOfTheTextTakesAwayIsListed() {
        click("Quotes missing", "Pier closed");
        TextInputControl quote = sight().within(sight().of(".form"), TextInputControl.class).stream()
                .filter(input -> Objects.equals(Fx.call(input::getText), "shut"))
                .findFirst()
                .orElseThrow();
        Fx.run(quote::requestFocus);
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.type("closed");
        hand.key(KeyCode.ENTER);
        assertEquals("6 places", sight().words(".unfinished-header > .secondary"));
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        hand.click(FerryText.placeOf(sight(), "In 2018 the pier was closed."));
        hand.key(KeyCode.F2);
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.type("In 2018 the pier was no more.");
        hand.key(KeyCode.ENTER);
        assertEquals("7 places", sight().words(".unfinished-header > .secondary"));
    }

    @Test
    void aFinishedDocumentHasNoPlaces() throws IOException {
        Path file = directory.resolve("done.dateline.json");
        Files.writeString(file, """
                {"format": "dateline/1", "id": "done", "source": {"title": "Done"}}
                """);
        Fx.run(() -> first().opener().open(file, opened -> {}));
        assertTrue(sight().shows("Nothing is unfinished."));
        assertEquals("", sight().words(".unfinished-header > .secondary"));
    }
}
