package dateline.ui.list;

import dateline.model.Event;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/** A reader at the list of events, in order of time and at its top. */
abstract class ReaderAtList extends ReaderAtBundledCommentary {
    @BeforeEach
    void openTheList() {
        if (sight.find(".event-list").isPresent()) {
            hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
        }
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        if (sight.isShown("in order of time")) {
            hand.click("in order of time");
        }
        Fx.run(() -> list().scrollTo(0));
        Fx.run(() -> list().requestFocus());
    }

    @SuppressWarnings("unchecked")
    static ListView<ListRow> list() {
        return (ListView<ListRow>) sight.of(".event-list");
    }

    /** Returns the titles of the events in view, and headings behind a number sign, from the top. */
    static List<String> rows() {
        return sight.fromTop(".event-cell").stream()
                .filter(cell -> !sight.painted(cell).isEmpty())
                .map(cell -> {
                    List<String> words = sight.painted(cell).lines().toList();
                    return isHeading(cell) ? "# " + words.get(0) + " " + words.get(1) : words.get(1);
                })
                .toList();
    }

    static boolean isHeading(Node cell) {
        return cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("heading"));
    }

    static List<String> titles() {
        return rows().stream().filter(row -> !row.startsWith("# ")).toList();
    }

    static Node cell(String title) {
        return sight.fromTop(".event-cell").stream()
                .filter(cell -> sight.painted(cell).lines().anyMatch(title::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + rows()));
    }

    static List<Event> events() {
        return ui.index().events();
    }

    static Event event(String title) {
        return events().stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
