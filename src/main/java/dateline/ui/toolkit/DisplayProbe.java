package dateline.ui.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in one sentence why no window can be shown. */
public final class DisplayProbe {
    private static final String WAY_OUT = "; on a machine without one, start it with xvfb-run.";

    private DisplayProbe() {}

    /**
     * Returns why no window can be shown, before the toolkit is started; empty where one can, as far as is known.
     *
     * <p>On Linux JavaFX speaks X11 only, and prints a stack trace where no display is named.
     *
     * @param environment the environment variables
     */
    public static Optional<String> whyNoWindow(Map<String, String> environment) {
        boolean inMemory = "Monocle".equals(System.getProperty("glass.platform"));
        boolean x11 = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return x11 && !inMemory && environment.getOrDefault("DISPLAY", "").isEmpty()
                ? Optional.of(
                        "Dateline needs a display to show its window and found none (DISPLAY is not set)" + WAY_OUT)
                : Optional.empty();
    }

    /**
     * Returns why the toolkit did not start, where that is known and can be mended; JavaFX has no types for it.
     *
     * @param failure what starting the toolkit threw
     * @param printed what the toolkit printed
     */
    public static Optional<String> whyNotStarted(Throwable failure, ToolkitOutput printed) {
        return whyNotStarted(failure, printed.firstLines());
    }

    public static Optional<String> whyNotStarted(Throwable failure, List<String> printed) {
        if (says(failure, "Unable to open DISPLAY")) {
            return Optional.of("Dateline needs a display to show its window, and the one that DISPLAY names cannot be"
                    + " opened" + WAY_OUT);
        }
        if (printed.stream().anyMatch(line -> line.contains("no fonts"))) {
            return Optional.of(
                    "Dateline cannot show its window, since this system has no fonts; install some, such as the"
                            + " package fonts-dejavu-core.");
        }
        if (says(failure, "No toolkit found")) {
            return Optional.of(
                    "Dateline cannot show its window, since its graphics libraries could not be unpacked into "
                            + libraries() + "; make room on the disk, or name a folder that can be written with java"
                            + " -Djavafx.cachedir=FOLDER.");
        }
        return Optional.empty();
    }

    private static boolean says(Throwable failure, String words) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
    }

    /** Returns the folder in which JavaFX keeps the libraries that come inside its jars. */
    private static String libraries() {
        return System.getProperty("javafx.cachedir", System.getProperty("user.home") + "/.openjfx/cache");
    }
}
