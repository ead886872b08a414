package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.io.files.AtomicFile;
import dateline.io.files.FullDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings on a full disk: the old ones stay, the reader is told once, and all goes on. */
class FullDiskTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private int room = 20;
    private Path file;
    private SettingsStore store;

    @BeforeEach
    void saveOnce() {
        file = folder.resolve("settings.json");
        new SettingsStore(file).save(Settings.DEFAULTS);
        store = new SettingsStore(
                file,
                (path, content) -> FullDisk.after(room, AtomicFile::replace).replace(path, content));
        store.onFailure(told::add);
    }

    @Test
    void theOldSettingsStayAndNoOtherFile() throws IOException {
        String before = Files.readString(file);
        store.save(Settings.DEFAULTS);
        assertEquals(before, Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void theReaderIsToldOnceUntilItWorksAgain() {
        for (int i = 0; i < 3; i++) {
            store.save(Settings.DEFAULTS);
        }
        assertEquals(List.of("The settings cannot be saved: No space left on device"), told);
        room = 1_000_000;
        store.save(Settings.DEFAULTS);
        assertEquals(Settings.DEFAULTS, store.load());
        assertEquals(1, told.size());
        room = 0;
        store.save(Settings.DEFAULTS);
        assertEquals(2, told.size());
    }

    @Test
    void theSaverGoesOnAndEnds() {
        try (SettingsSaver saver = new SettingsSaver(store)) {
            saver.save(Settings.DEFAULTS);
        }
        assertEquals(1, told.size());
    }
}
