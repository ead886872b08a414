package dateline.ui.inspector;

import dateline.edit.links.LinkKind;
import dateline.edit.links.LinkRun;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.Linking;
import dateline.ui.state.ReadingState;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Begins to make links by clicking, and makes one edit of all of them. Used on the JavaFX application thread. */
public final class Linker {
    private final ReadingState state;
    private final DocumentEditor editor;
    private final Linking linking;

    Linker(ReadingState state, DocumentEditor editor) {
        this.state = state;
        this.editor = editor;
        linking = state.linking();
    }

    /** Begins to link an item; does nothing if it has no such links. */
    void begin(String id, LinkKind kind) {
        done();
        Optional<Commentary> commentary = editor.commentary();
        Optional<Item> subject = commentary.stream()
                .flatMap(present -> Stream.<Item>concat(present.events().stream(), present.claims().stream()))
                .filter(item -> item.id().equals(id) && item instanceof Claim == (kind != LinkKind.PART_OF))
                .findFirst();
        subject.ifPresent(item -> {
            state.selectItem(id);
            linking.begin(LinkRun.of(commentary.orElseThrow(), item, kind));
        });
    }

    /** Ends it with one edit of all links that were added and taken away. */
    public void done() {
        Optional<LinkRun> run = linking.run();
        cancel();
        run.ifPresent(links -> editor.edit(links::edit));
    }

    /** Ends it and leaves the links as they were. */
    public void cancel() {
        Optional<LinkRun> run = linking.run();
        linking.end();
        run.ifPresent(links -> state.selectItem(links.subject()));
    }

    /** Takes the keys while links are made, but for those that a field or a button has itself. */
    public void onKey(KeyEvent event) {
        Object target = event.getTarget();
        boolean isOwn =
                target instanceof TextInputControl || target instanceof ButtonBase || target instanceof ChoiceBox;
        if (!linking.isOn()) {
            return;
        }
        switch (event.getCode()) {
            case S -> {
                if (event.isShortcutDown()) {
                    // Save has the links too.
                    done();
                }
                return;
            }
            case ESCAPE -> cancel();
            case ENTER -> {
                if (isOwn) {
                    return;
                }
                done();
            }
            case SPACE -> {
                if (isOwn) {
                    return;
                }
                new ItemClicks(state).linkSelected();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
