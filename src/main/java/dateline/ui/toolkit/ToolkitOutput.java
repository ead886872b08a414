package dateline.ui.toolkit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes into the log what the toolkit prints on the console, such as stack traces, while it starts and afterwards.
 *
 * <p>The first lines are kept: of some failures they alone tell the reason.
 */
public final class ToolkitOutput extends OutputStream {
    private static final Logger LOG = LoggerFactory.getLogger(ToolkitOutput.class);
    private static final int MOST_KEPT = 100;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<String> first = new ArrayList<>();

    private ToolkitOutput() {}

    /** Has all that libraries print go to the log from now on. */
    public static ToolkitOutput toLog() {
        ToolkitOutput output = new ToolkitOutput();
        PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return output;
    }

    /** Returns the first lines that were printed. */
    synchronized List<String> firstLines() {
        return List.copyOf(first);
    }

    @Override
    public synchronized void write(int value) {
        if (value != '\n') {
            line.write(value);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (first.size() < MOST_KEPT) {
            first.add(text);
        }
        LOG.warn("Printed by a library: {}", text);
    }
}
