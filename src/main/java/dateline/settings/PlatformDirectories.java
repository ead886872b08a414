package dateline.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the directories in which the platform keeps a program's files; creates none.
 *
 * <p>Follows the XDG Base Directory Specification 0.8 on Linux and other Unix systems, the Known Folders on Windows and
 * the File System Programming Guide on macOS.
 *
 * @param config for settings
 * @param data for the reader's own files
 * @param state for logs
 */
public record PlatformDirectories(Path config, Path data, Path state) {
    /** No folder, and none can be made in it. */
    private static final Path NOWHERE = Path.of("/dev/null");

    /** Returns the directories of this machine and user. */
    public static PlatformDirectories current() {
        return of(System.getProperty("os.name", ""), home(), System.getenv());
    }

    /** Returns the home of this user; a place in which nothing can be created where there is none. */
    public static Path home() {
        return home(System.getProperty("user.home", ""), System.getenv());
    }

    /**
     * Returns the user's home.
     *
     * <p>In a container a user may have no entry in the list of users: Java then knows no home but {@code ?}, a name of the current
     * folder, and the shell's variable may still know one.
     *
     * @param property the system property {@code user.home}
     * @param environment the environment variables
     * @return a place in which nothing can be created where there is no home
     */
    static Path home(String property, Map<String, String> environment) {
        return Stream.of(property, environment.getOrDefault("HOME", ""))
                .flatMap(name -> path(name).stream())
                .filter(Path::isAbsolute)
                .findFirst()
                .orElse(NOWHERE);
    }

    /**
     * Returns the directories of a platform.
     *
     * @param osName the system property {@code os.name}
     * @param home the user's home
     * @param environment the environment variables
     */
    static PlatformDirectories of(String osName, Path home, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path roaming = absolute(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new PlatformDirectories(
                    roaming.resolve("Dateline"), roaming.resolve("Dateline/data"), local.resolve("Dateline/log"));
        }
        if (os.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Dateline");
            return new PlatformDirectories(support, support.resolve("data"), home.resolve("Library/Logs/Dateline"));
        }
        return new PlatformDirectories(
                absolute(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("dateline"),
                absolute(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve("dateline"),
                absolute(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve("dateline"));
    }

    /** Returns the path in a variable, unless it is relative, which the specification ignores. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .flatMap(PlatformDirectories::path)
                .filter(Path::isAbsolute);
    }

    /** Returns a path; empty for a name that the locale's character set has no letters for. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
