package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the side says that a document leaves open. */
class UnfinishedDetailTest extends ReaderAtWindow {
    private String pane() {
        return sight().text(".detail")
                .lines()
                .filter(line -> line.startsWith("Unfinished: "))
                .findFirst()
                .orElse("");
    }

    @Test
    void aLinkLeadsToEachPlaceThatIsUnfinished() {
        assertFalse(sight().shows("Events without an actor: 1"));
        hand.click(pane());
        assertTrue(sight().shows("Events without an actor: 1"), sight().text(".detail"));
        hand.click("2.2  " + FerryStory.RETOLD.get(4));
        assertTrue(sight().shows("Nothing rests on this sentence"), sight().text(".detail"));
    }

    @Test
    void theBundledCommentaryDoesNotAsk() {
        hand.choose("File", "Open the Bundled Commentary");
        assertTrue(pane().isEmpty(), pane());
    }
}
