package dateline.ui.shell;

import dateline.copy.store.CopyStore;
import dateline.io.imports.csv.MappingMemory;
import dateline.ui.editing.SaveQuestions;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.TaskExecutor;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;

/** Windows whose questions for a file, which the system would ask, have an answer ready. */
class AnsweringWindowManager extends WindowManager {
    private Optional<Path> answer = Optional.empty();
    private boolean quit;

    AnsweringWindowManager(TaskExecutor background, Path directory) {
        super(
                background,
                new CopyStore(directory.resolve("copies")),
                new MappingMemory(directory.resolve("columns.json")),
                new Drafts(background, directory.resolve("drafts")));
    }

    /** Sets the file that is chosen from now on. */
    void answer(Path file) {
        answer = Optional.of(file);
    }

    boolean hasQuit() {
        return quit;
    }

    @Override
    void quit() {
        quit = true;
    }

    @Override
    SaveQuestions saveQuestions(Stage stage) {
        return new SaveQuestions(stage) {
            @Override
            protected Optional<Path> chooseFile(Optional<Path> present, String name) {
                return answer;
            }
        };
    }

    @Override
    Dialogs dialogs(Stage stage) {
        return new Dialogs(stage) {
            @Override
            public Optional<Path> chooseDocument(Optional<Path> startIn) {
                return answer;
            }

            @Override
            public Optional<Path> chooseCopy() {
                return answer;
            }

            @Override
            public Optional<Path> chooseArticle() {
                return answer;
            }

            @Override
            public Optional<Path> choosePicture() {
                return answer;
            }

            @Override
            public Optional<Path> chooseExport(String title, String name, String ending) {
                return answer;
            }
        };
    }
}
