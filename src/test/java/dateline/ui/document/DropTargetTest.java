package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.copy.store.CopyStore;
import dateline.export.page.SamplePage;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped on a window. */
@ExtendWith(FxToolkit.class)
class DropTargetTest {
    @TempDir
    Path directory;

    @Test
    void itIsLookedInTheBackgroundWhatAFileIs() throws IOException {
        assertOpened(Files.writeString(directory.resolve("table.txt"), "date\ttitle\n2014\tLaunch\n2015\tReturn\n"));
    }

    @Test
    void aPageOfOursIsADocumentAndNoArticle() throws IOException {
        assertOpened(Files.writeString(directory.resolve("toll.html"), SamplePage.of(SamplePage.toll())));
    }

    private void assertOpened(Path dropped) {
        Queue<Runnable> work = new ArrayDeque<>();
        List<Path> opened = new ArrayList<>();
        Fx.run(() -> {
            TaskExecutor background = new TaskExecutor(work::add, Runnable::run);
            ReadingState state = new ReadingState();
            CopyKeeper copies = new CopyKeeper(
                    state, background, new StatusBar(state), new Dialogs(new Stage()), new CopyStore(directory));
            DropTarget target = new DropTarget(
                    new Scene(new Group()), opened::add, file -> {}, copies, new NoArticles(), background);
            target.take(List.of(dropped));
            assertEquals(List.of(), opened, "the file was not read while the window waits");
            work.remove().run();
            assertEquals(List.of(dropped), opened);
        });
    }

    private static final class NoArticles implements DropTarget.Articles {
        @Override
        public boolean areWanted() {
            return false;
        }

        @Override
        public void read(Path file) {
            throw new AssertionError(file + " is no article");
        }

        @Override
        public boolean readWords(Clipboard board) {
            throw new AssertionError("words are no article");
        }
    }
}
