package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.parts.FullMemory;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** A kept copy that is damaged, or cannot be read or shown at the moment. */
class KeptCopyTest extends ReaderWithCopy {
    /** Keeps a copy and returns its file. */
    private Path keep() throws IOException {
        Path page = page();
        Fx.run(() -> copies.give(page));
        try (var files = Files.list(directory.resolve("copies"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void aKeptCopyThatCannotBeReadNowStaysAndIsNotCalledDamaged() throws IOException {
        Path kept = keep();
        Files.delete(kept);
        Files.createDirectory(kept);
        Fx.run(copies::recall);
        assertEquals(1, said.size(), said.toString());
        assertTrue(
                said.get(0).startsWith("Your copy of the article cannot be shown: This is a folder"), said.toString());
        assertTrue(said.get(0).contains(directory.resolve("copies").toString()), said.toString());
        Path page = page();
        Fx.run(() -> copies.give(page));
        assertEquals(2, said.size(), said.toString());
        assertEquals(said.get(0), said.get(1));
        assertTrue(Files.isDirectory(kept), "another copy does not take its place");
    }

    @Test
    void damageThatIsFoundWhileAnotherCopyIsTakenIsTold() throws IOException {
        Path kept = keep();
        Files.writeString(kept, "something else");
        Path other = Files.writeString(directory.resolve("other.txt"), "Nothing of the kind.");
        Fx.run(() -> copies.give(other));
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("Your copy of the article is damaged: "), said.toString());
        assertTrue(said.get(1).startsWith("other.txt refused: "), said.toString());
    }

    @Test
    void aKeptCopyForWhichThereIsNoMemoryIsToldOf() throws IOException {
        keep();
        FullMemory memory = new FullMemory();
        Fx.run(() -> {
            CopyKeeper other =
                    new CopyKeeper(state, memory.executor(), new StatusBar(state), new SilentDialogs(stage), store());
            memory.setFull(true);
            other.recall();
        });
        assertEquals(1, said.size(), said.toString());
        assertTrue(
                said.get(0)
                        .startsWith("Your copy of the article cannot be shown: Its words cannot be found: there is not"
                                + " enough memory"),
                said.toString());
    }

    @Test
    void aKeptCopyIsShownThoughAnotherOneIsRefusedBeforeItIsRead() throws IOException {
        keep();
        Path other = Files.writeString(directory.resolve("other.txt"), "Nothing of the kind.");
        Queue<Runnable> work = new ArrayDeque<>();
        Fx.run(() -> {
            state.copyProperty().set(Optional.empty());
            CopyKeeper keeper = new CopyKeeper(
                    state,
                    new TaskExecutor(work::add, Runnable::run),
                    new StatusBar(state),
                    new SilentDialogs(stage),
                    store());
            keeper.recall();
            keeper.give(other);
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
        assertEquals(1, said.size(), said.toString());
        assertTrue(state.copyProperty().get().isPresent());
    }
}
