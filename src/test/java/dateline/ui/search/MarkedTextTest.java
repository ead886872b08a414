package dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.SentenceId;
import dateline.ui.state.CentreView;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import org.fxmisc.richtext.TextExt;
import org.junit.jupiter.api.Test;

/** What a search marks in the text. */
class MarkedTextTest extends ReaderAtBundledCommentary {
    @Test
    void whatWasFoundIsMarkedInTheText() {
        Fx.run(() -> ui.window().state().selectSentence(new SentenceId(1, 1)));
        assertEquals(List.of(), markedInTheText());
        SearchBoxTest.search("friendship");
        assertEquals(List.of("friendship"), markedInTheText());
    }

    @Test
    void whatWasFoundIsMarkedInSentencesThatAreNotSelected() {
        Fx.run(() -> ui.window().state().selectSentence(new SentenceId(1, 2)));
        SearchBoxTest.search("friendship");
        assertEquals(List.of("friendship"), markedInTheText());
    }

    /** Returns what is marked at the right, which has to be what is marked in the text view. */
    private static List<String> markedInTheText() {
        List<String> beside = marked(".excerpt");
        Fx.run(() -> ui.window().state().centreViewProperty().set(CentreView.TEXT));
        List<String> marked = sight.within(sight.of(".reading-text"), TextExt.class).stream()
                .filter(text -> text.getBackgroundColor() != null)
                .map(text -> text.getText().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        Fx.run(() -> ui.window().state().centreViewProperty().set(CentreView.TIMELINE));
        assertEquals(marked, beside);
        return marked;
    }

    private static List<String> marked(String selector) {
        return Fx.call(() -> sight.all(selector + " .hit").stream()
                .map(text -> ((Text) text).getText().toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
    }
}
