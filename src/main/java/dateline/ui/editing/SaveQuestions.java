package dateline.ui.editing;

import dateline.ui.parts.DialogFrame;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the reader where and whether edits are saved. Used on the JavaFX application thread. */
public class SaveQuestions {
    /** What is to become of unsaved edits. */
    enum Unsaved {
        /** They are saved first. */
        SAVE,
        /** They are given up. */
        GIVE_UP,
        /** The reader goes on editing. */
        GO_ON
    }

    /** What is to become of a file that was changed outside, and of the edits. */
    enum Conflict {
        /** The edited document replaces the file. */
        KEEP_MINE,
        /** The file is read anew and the edits are given up. */
        TAKE_THEIRS,
        /** The edited document goes to another file. */
        SAVE_AS,
        /** Nothing yet. */
        LATER
    }

    private final Window owner;

    /**
     * Asks before a window.
     *
     * @param owner the window
     */
    public SaveQuestions(Window owner) {
        this.owner = owner;
    }

    /**
     * Asks for the file of a document.
     *
     * @param present the file that it has; empty if it has none
     * @param name the name that is offered
     * @return the file, which may be there already and is replaced then; empty if the reader wants none
     */
    protected Optional<Path> chooseFile(Optional<Path> present, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the commentary");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Dateline commentaries", "*" + DocumentSaver.ENDING));
        present.map(Path::getParent)
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /** Asks what is to become of the unsaved edits of a document with a title. */
    Unsaved askUnsaved(String title) {
        Map<ButtonType, Unsaved> answers = new LinkedHashMap<>();
        answers.put(new ButtonType("Save", ButtonData.YES), Unsaved.SAVE);
        answers.put(new ButtonType("Don't Save", ButtonData.NO), Unsaved.GIVE_UP);
        answers.put(new ButtonType("Cancel", ButtonData.CANCEL_CLOSE), Unsaved.GO_ON);
        return ask(
                "Save the edits of \u201c" + title + "\u201d?",
                "Without saving, what you have changed since the last save is lost.",
                answers,
                Unsaved.GO_ON);
    }

    /** Asks what is to become of a file that was changed outside while it was edited here. */
    Conflict askConflict(Path file) {
        Map<ButtonType, Conflict> answers = new LinkedHashMap<>();
        answers.put(new ButtonType("Save Mine As\u2026", ButtonData.YES), Conflict.SAVE_AS);
        answers.put(new ButtonType("Keep Mine", ButtonData.OTHER), Conflict.KEEP_MINE);
        answers.put(new ButtonType("Take Theirs", ButtonData.NO), Conflict.TAKE_THEIRS);
        answers.put(new ButtonType("Decide Later", ButtonData.CANCEL_CLOSE), Conflict.LATER);
        return ask(
                file.getFileName() + " was changed outside while you edited it",
                "Keep Mine replaces the file by what is in this window. Take Theirs shows the file as it is now and gives"
                        + " your edits up.",
                answers,
                Conflict.LATER);
    }

    private <T> T ask(String title, String text, Map<ButtonType, T> answers, T unanswered) {
        Alert alert = alert(Alert.AlertType.CONFIRMATION, title, text);
        alert.getButtonTypes().setAll(answers.keySet());
        return alert.showAndWait().map(answers::get).orElse(unanswered);
    }

    /** Shows a sentence that says why something failed. */
    void showFailure(String title, String sentence) {
        alert(Alert.AlertType.ERROR, title, sentence).show();
    }

    private Alert alert(Alert.AlertType type, String title, String text) {
        Alert alert = new Alert(type);
        DialogFrame.dress(alert, owner);
        alert.setHeaderText(title);
        alert.setContentText(text);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        DialogFrame.fit(alert);
        return alert;
    }
}
