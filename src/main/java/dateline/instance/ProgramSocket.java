package dateline.instance;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The socket by which the running program is reached: a UNIX domain socket, no network.
 *
 * @param path its file
 */
public record ProgramSocket(Path path) {
    /** Checks for null. */
    public ProgramSocket {
        Objects.requireNonNull(path, "path");
    }

    /**
     * Returns the socket of the program that runs for this user on this display.
     *
     * @param state the directory for the program's state
     * @param environment the environment variables
     */
    public static ProgramSocket of(Path state, Map<String, String> environment) {
        String name = environment.getOrDefault("DISPLAY", "").replaceAll("[^A-Za-z0-9.-]", "_");
        return new ProgramSocket(state.resolve("running").resolve("program" + name));
    }
}
