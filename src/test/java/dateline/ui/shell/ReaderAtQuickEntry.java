package dateline.ui.shell;

import dateline.model.Commentary;
import dateline.model.Event;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A reader who has opened the quick entry at the story of the ferry on its time axis. */
abstract class ReaderAtQuickEntry extends ReaderAtWindow {
    private Path file;

    @BeforeEach
    void openADocument() throws IOException {
        file = directory.resolve("quick.dateline.json");
        String dated =
                FerryStory.text("quick").replace("\"rendition\"", "\"published\": \"2019-12-17\", \"rendition\"");
        Files.writeString(file, dated);
        Fx.run(() -> first().opener().open(file, opened -> {}));
        hand.choose("View", "Time Axis");
        hand.key(KeyCode.ENTER, KeyCode.CONTROL);
    }

    @AfterEach
    void forgetTheDocument() throws IOException {
        Fx.run(() -> field().clear());
        hand.key(KeyCode.ESCAPE);
        while (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            Fx.run(() -> first().editing().editor().undo());
        }
        Files.delete(file);
    }

    /** Returns the field. */
    TextArea field() {
        return Fx.call(() -> (TextArea) sight().named("Quick entry"));
    }

    /** Returns what stands in the field. */
    String typed() {
        return Fx.call(() -> field().getText());
    }

    /** Returns what is said below the field. */
    String understood() {
        return sight().text(".entry-preview");
    }

    /** Returns the document as it is edited. */
    Commentary commentary() {
        return Fx.call(() -> first().editing().editor().commentary().orElseThrow());
    }

    /** Returns the events that were added. */
    List<Event> added() {
        return commentary().events().subList(4, commentary().events().size());
    }

    /** Pastes a text into the field. */
    void paste(String text) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.key(KeyCode.V, KeyCode.CONTROL);
    }
}
