package dateline.ui.inspector;

import dateline.timeline.items.Traits;
import dateline.timeline.marks.MarkTable;
import dateline.ui.shell.ReaderAtWindow;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** A reader who edits the story of the ferry in the form at the right. */
abstract class ReaderAtForm extends ReaderAtWindow {
    /** Selects an event by its sign and begins to edit it. */
    void edit(String event) {
        hand.click(timeline.signOf(event));
        hand.key(KeyCode.F2);
    }

    /** Returns the titles of the items with a tick at their signs. */
    List<String> ticked() {
        MarkTable marks = timeline.look().marks();
        return IntStream.range(0, marks.size())
                .filter(m -> marks.has(m, Traits.CHOSEN))
                .mapToObj(m -> timeline.look().items().item(marks.item(m)).label())
                .distinct()
                .toList();
    }

    /** Returns the control of a row. */
    Control row(String name) {
        return sight().within(sight().of(".form"), Control.class).stream()
                .filter(control -> control instanceof TextInputControl || control instanceof ChoiceBox)
                .filter(control -> name.equals(control.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row is called '" + name + "'"));
    }

    /** Returns what a row of a text shows. */
    String text(String name) {
        return Fx.call(() -> ((TextInputControl) row(name)).getText());
    }

    /** Returns what a row of a choice shows. */
    String choice(String name) {
        return sight().painted(row(name));
    }

    /** Replaces the text of a row by another one, which is not accepted yet. */
    void write(String name, String text) {
        click(name);
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.key(KeyCode.BACK_SPACE);
        hand.type(text);
    }

    /** Clicks into a row, scrolled into view. */
    void click(String name) {
        bringIntoView(row(name));
        hand.click(row(name));
    }

    /** Chooses in a row. */
    void choose(String name, String words) {
        click(name);
        hand.chooseEntry(words);
    }

    /** Clicks a button of the form, scrolled into view. */
    void press(String name) {
        Node button = sight().named(name, ".form");
        bringIntoView(button);
        hand.click(button);
    }

    /** Returns the name of the row that has the keyboard; empty where none has. */
    String keyboard() {
        return Fx.call(() -> sight().within(sight().of(".form"), Control.class).stream()
                .filter(Node::isFocused)
                .map(node -> Objects.requireNonNullElse(node.getAccessibleText(), ""))
                .findFirst()
                .orElse(""));
    }

    /** Returns the document as it is saved by Ctrl+S. */
    String saved() throws IOException {
        hand.key(KeyCode.S, KeyCode.CONTROL);
        return Files.readString(directory.resolve("ferry.dateline.json"));
    }

    private void bringIntoView(Node node) {
        ScrollPane pane = (ScrollPane) sight().of(".detail-pane");
        Fx.run(() -> {
            double height = pane.getContent().getLayoutBounds().getHeight();
            double view = pane.getViewportBounds().getHeight();
            double y = pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
            pane.setVvalue(height <= view ? 0 : Math.max(0, Math.min(1, (y - view / 3) / (height - view))));
        });
    }

    /** Returns what is offered for the typed words, from the top. */
    List<String> offers() {
        return sight().firstLines(".offer");
    }

    /** Returns the words of the chips and of other removable values, from the top. */
    List<String> entries() {
        return sight().fromTop(".form .entry").stream().map(sight()::firstLine).collect(Collectors.toList());
    }
}
