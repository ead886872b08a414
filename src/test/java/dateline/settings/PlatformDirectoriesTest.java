package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
}
