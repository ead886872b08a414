package dateline.ui.textedit;

import dateline.edit.TextEdits;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

/** Makes the entries of the context menu by which the text is edited; one that cannot act says why. */
public final class TextMenu {
    private final TextEditor editor;
    private final SentencePlace place;
    private final SentenceId id;
    private final Window owner;

    private TextMenu(TextEditor editor, SentencePlace place, Window owner) {
        this.editor = editor;
        this.place = place;
        this.owner = owner;
        id = place.id();
    }

    /**
     * Makes the entries for a sentence.
     *
     * @param editor edits the text
     * @param place the sentence, and where it is split
     * @param owner the window of the menu
     * @return none if the document does not have the sentence
     */
    public static List<MenuItem> entries(TextEditor editor, SentencePlace place, Window owner) {
        return editor.source()
                .filter(source -> source.contains(place.id()))
                .map(source -> new TextMenu(editor, place, owner).entries(source))
                .orElse(List.of());
    }

    private List<MenuItem> entries(Source source) {
        int paragraph = id.paragraph();
        int sentences = source.paragraphs().get(paragraph - 1).sentences().size();
        OptionalInt split = place.split(source.sentence(id).orElseThrow());
        return List.of(
                entry("Correct the Sentence\u2026 (F2)", noObstacle(), () -> editor.correct(place, owner)),
                entry(
                        "Split the Sentence Here",
                        splitObstacle(split),
                        () -> editor.edit(owner, now -> TextEdits.split(now, id, split.orElseThrow()))),
                entry(
                        "Join with the Next Sentence",
                        obstacle(id.sentence() == sentences, "it is the last of its paragraph"),
                        () -> editor.edit(owner, now -> TextEdits.join(now, id))),
                entry(
                        "Split the Paragraph Before This Sentence",
                        obstacle(id.sentence() == 1, "it begins its paragraph"),
                        () -> editor.edit(owner, now -> TextEdits.splitParagraph(now, id))),
                entry(
                        "Join with the Next Paragraph",
                        obstacle(paragraph == source.paragraphs().size(), "it is the last"),
                        () -> editor.edit(owner, now -> TextEdits.joinParagraphs(now, paragraph))),
                entry(
                        "Add a Paragraph After This One\u2026",
                        noObstacle(),
                        () -> editor.addParagraph(paragraph + 1, owner)),
                entry("Remove the Sentence\u2026", noObstacle(), () -> editor.remove(id, owner)));
    }

    private Optional<String> splitObstacle(OptionalInt split) {
        return place.column().isEmpty()
                ? Optional.of("these are the words of your copy")
                : obstacle(split.isEmpty(), "it is one word");
    }

    private static Optional<String> obstacle(boolean stands, String reason) {
        return stands ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<String> noObstacle() {
        return Optional.empty();
    }

    private static MenuItem entry(String name, Optional<String> obstacle, Runnable action) {
        MenuItem entry =
                new MenuItem(name + obstacle.map(reason -> " (" + reason + ")").orElse(""));
        entry.setMnemonicParsing(false);
        entry.setDisable(obstacle.isPresent());
        entry.setOnAction(event -> action.run());
        return entry;
    }
}
