package dateline.ui.shell;

import dateline.model.Source;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;

/** A reader who makes a new commentary from an article. */
abstract class ReaderWithArticle extends ReaderAtWindow {
    static final String TEXT = """
            The quay of Ostrand

            By Ann Reed

            The quay is closed. Nobody was surprised, and the board was glad.

            The mayor was not. She had promised otherwise.
            """;

    @AfterEach
    void giveTheNewDocumentUp() {
        if (sight().isShown("Create")) {
            hand.click("Cancel");
        }
        if (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            hand.choose("File", "Open the Bundled Commentary");
            hand.click("Don't Save");
        }
    }

    void choose(String name, String content) throws IOException {
        windows().answer(Files.writeString(directory.resolve(name), content));
        hand.key(KeyCode.T, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    void chooseRow(String sentence) {
        hand.click(sight().cell(".article-cell", sentence));
    }

    List<String> rows() {
        return sight().firstLines(".article-cell");
    }

    TextField field(String name) {
        return (TextField) Fx.call(() -> sight().all(".text-field").stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    static String counts(Hand hand) {
        return hand.sight().text(".article-counts");
    }

    List<List<String>> created() {
        hand.click("Create");
        return source().paragraphs().stream()
                .map(paragraph -> paragraph.sentences())
                .toList();
    }

    Source source() {
        return Fx.call(() -> first().state()
                .documentProperty()
                .get()
                .orElseThrow()
                .commentary()
                .source());
    }

    String title() {
        return Fx.call(() -> first().stage().getTitle());
    }
}
