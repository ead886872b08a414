package dateline.io.imports;

import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.model.Commentary;
import dateline.model.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Small files of other programs, and what came of reading one. */
public final class Samples {
    private Samples() {}

    public static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public static ReadResult read(String name, ImportFormat format) {
        return Importer.read(bytes(name), name, format, Optional.empty());
    }

    public static ReadResult readText(String text, ImportFormat format) {
        return Importer.read(text.getBytes(StandardCharsets.UTF_8), "sample", format, Optional.empty());
    }

    public static Commentary commentary(ReadResult result) {
        return result.partial().orElseThrow().commentary();
    }

    public static Event event(ReadResult result, String id) {
        return commentary(result).events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " not in "
                        + commentary(result).events().stream().map(Event::id).toList()));
    }

    public static String when(ReadResult result, String id) {
        return event(result, id).when().canonical();
    }

    /** Returns the problems of a severity as {@code line:column: place: fault}. */
    public static List<String> problems(ReadResult result, Severity severity) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(Samples::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.line() + ":" + problem.column() + ": " + problem.pointer() + ": " + problem.message();
    }
}
