package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformDirectoriesTest {
    private static final Path HOME = Path.of("/home/reader");

    @Test
    void linuxFollowsTheBaseDirectorySpecification() {
        assertEquals(
                new PlatformDirectories(
                        HOME.resolve(".config/dateline"),
                        HOME.resolve(".local/share/dateline"),
                        HOME.resolve(".local/state/dateline")),
                PlatformDirectories.of("Linux", HOME, Map.of()));
        assertEquals(
                new PlatformDirectories(
                        Path.of("/c/dateline"), Path.of("/d/dateline"), HOME.resolve(".local/state/dateline")),
                PlatformDirectories.of(
                        "Linux",
                        HOME,
                        Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "relative")));
    }

    @Test
    void macosUsesTheLibraryFolder() {
        assertEquals(
                HOME.resolve("Library/Application Support/Dateline"),
                PlatformDirectories.of("Mac OS X", HOME, Map.of()).config());
    }

    @Test
    void windowsUsesTheRoamingAndTheLocalFolder() {
        PlatformDirectories directories =
                PlatformDirectories.of("Windows 11", HOME, Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"));
        assertEquals(Path.of("/roaming/Dateline"), directories.config());
        assertEquals(Path.of("/local/Dateline/log"), directories.state());
    }

    @Test
    void aUserWithoutAHomeHasTheOneOfTheShellOrNone() {
        assertEquals(HOME, PlatformDirectories.home("/home/reader", Map.of("HOME", "/other")));
        for (String unknown : List.of("?", "", "relative", "\0")) {
            assertEquals(HOME, PlatformDirectories.home(unknown, Map.of("HOME", "/home/reader")));
            Path none = PlatformDirectories.home(unknown, Map.of("HOME", unknown));
            assertFalse(Files.isDirectory(none));
            assertThrows(IOException.class, () -> Files.createDirectories(none.resolve("dateline")));
        }
    }
}
