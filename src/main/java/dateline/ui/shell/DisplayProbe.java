package dateline.ui.shell;

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
     * Returns why the toolkit found no display though one is named; empty where the toolkit failed for another reason. JavaFX
     * has no type for that.
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
                        + " opened" + WAY_OUT);
    }
}
