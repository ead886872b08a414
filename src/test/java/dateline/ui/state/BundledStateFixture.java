package dateline.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.FilterResult;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A state that has just opened the bundled commentary, without a window. */
abstract class BundledStateFixture {
    static final OpenDocument BUNDLED = OpenDocument.of(BundledCommentary.load(), Optional.empty());
    static final String ZHAO = "zhao-visits-pyongyang";

    final ReadingState state = new ReadingState();

    @BeforeEach
    void open() {
        state.open(BUNDLED);
    }

    Selection selection() {
        return state.selectionProperty().get();
    }

    void assertHistory(boolean back, boolean forward) {
        assertEquals(back, state.history().canGoBackProperty().get());
        assertEquals(forward, state.history().canGoForwardProperty().get());
    }

    static List<Item> accepted(ReadingState state) {
        return state.acceptedProperty().get().map(FilterResult::items).orElse(List.of());
    }
}
