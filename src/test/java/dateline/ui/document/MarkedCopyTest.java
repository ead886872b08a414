package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.io.commentary.CommentaryWriter;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.ui.state.TextShown;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is made of marked words of the reader's copy. */
class MarkedCopyTest extends ReaderWithCopy {
    private Hand hand;

    @BeforeEach
    void showTheCopy() throws IOException {
        hand = new Hand(stage);
        Path page = page();
        Fx.run(() -> copies.give(page));
        show(TextShown.EXACT);
        Fx.settle();
    }

    private void markSentence(int row) {
        Point2D at = Fx.call(() -> {
            StyleClassedTextArea area = (StyleClassedTextArea) scene().getRoot().lookup(".reading-text");
            int start = area.getAbsolutePosition(row, 0);
            Bounds first = area.getCharacterBoundsOnScreen(start, start + 1).orElseThrow();
            return new Point2D(first.getCenterX(), first.getCenterY());
        });
        hand.click(at, MouseButton.PRIMARY, 3);
    }

    private Commentary edited() {
        return Fx.call(() -> state.documentProperty().get().orElseThrow().commentary());
    }

    @Test
    void ofTheExactWordsTheFirstEightBecomeQuoteAndTitle() throws IOException {
        markSentence(0);
        hand.key(KeyCode.E);
        List<Event> events = edited().events();
        Event event = events.get(events.size() - 1);
        assertEquals("The ferry to Low Island stopped running on", event.title());
        Passage passage = event.passages().get(0);
        assertEquals(Optional.of("The ferry to Low Island stopped running on"), passage.quote());
        assertEquals("2019-05-04", event.when().canonical());
        assertFalse(written().contains("after forty years"), "no more of the copy");
    }

    @Test
    void aClaimStatesTheRetelling() throws IOException {
        markSentence(4);
        hand.key(KeyCode.C);
        assertEquals(RETOLD.get(4), edited().claims().get(0).statement());
        assertFalse(written().contains("she hears the horn again"), "no more of the copy");
    }

    private String written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommentaryWriter.write(edited(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
