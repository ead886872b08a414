package dateline.ui.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out whether a window can be shown, before the toolkit is started.
 *
 * <p>On Linux JavaFX speaks X11 only, and where it finds no X server it prints a stack trace from a thread of its own.
 */
public final class DisplayProbe {
    private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?:([0-9]+)(?:\\.[0-9]+)?");

    /** The flag of a socket that accepts connections ({@code __SO_ACCEPTCON}), as the list prints it. */
    private static final String WAITING = " 00010000 ";

    private DisplayProbe() {}

    /** Returns in one sentence why no window can be shown; empty where one can, as far as is known. */
    public static Optional<String> whyNoWindow() {
        boolean inMemory = "Monocle".equals(System.getProperty("glass.platform"));
        boolean x11 = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return x11 && !inMemory ? whyNoWindow(System.getenv(), Path.of("/tmp/.X11-unix")) : Optional.empty();
    }

    /**
     * Returns in one sentence why the toolkit found no display though one is announced, such as one on another machine or
     * one that refuses this user; empty where the toolkit failed for another reason. JavaFX has no type for that.
     *
     * @param failure what starting the toolkit threw
     */
    public static Optional<String> whyNotStarted(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(UnsupportedOperationException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .filter(message -> message.contains("Unable to open DISPLAY"))
                .findFirst()
                .map(message -> "Dateline needs a display to show its window, and the one that DISPLAY names cannot be"
                        + " opened; on a machine without one, start it with xvfb-run.");
    }

    static Optional<String> whyNoWindow(Map<String, String> environment, Path sockets) {
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            return Optional.of("Dateline needs a display to show its window and found none (DISPLAY is not set);"
                    + " on a machine without one, start it with xvfb-run.");
        }
        Matcher local = LOCAL_DISPLAY.matcher(display);
        if (local.matches() && !isListening(sockets.resolve("X" + local.group(1)))) {
            return Optional.of("Dateline needs a display to show its window, and display " + display
                    + " does not answer; on a machine without one, start it with xvfb-run.");
        }
        return Optional.empty();
    }

    /**
     * The kernel's list comes first: it has the servers that listen only on a socket without a file, which Java cannot
     * connect to, and reading it takes a tenth of the time of a connection. A server outside a container is not on it.
     */
    private static boolean isListening(Path socket) {
        return isListed(socket, Path.of("/proc/net/unix")) || answers(socket);
    }

    /** Tells whether a list in the format of {@code /proc/net/unix} has a socket that waits for connections. */
    static boolean isListed(Path socket, Path list) {
        String named = " " + socket;
        String unnamed = " @" + socket;
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if ((line.endsWith(named) || line.endsWith(unnamed)) && line.contains(WAITING)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false;
        }
    }
}
