package dateline.journal;

import dateline.io.files.Sha256;
import dateline.io.files.TextEncoding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a draft as a file, and reads it.
 *
 * <p>The file is UTF-8: a line that says what it is and has the SHA-256 of the rest; lines of a key and a value; an empty line;
 * the document's text, which a person could thus copy by hand.
 */
final class DraftFormat {
    private static final String HEADER = "dateline draft 1 ";
    private static final String TIME = "time";
    private static final String TITLE = "title";
    private static final String FILE = "file";
    private static final String BASE = "base";

    private DraftFormat() {}

    static byte[] write(Draft draft) {
        StringBuilder rest = new StringBuilder();
        line(rest, TIME, draft.time().toString());
        line(rest, TITLE, draft.title());
        draft.origin().ifPresent(origin -> {
            line(rest, FILE, origin.file().toUri().toString());
            line(rest, BASE, origin.sha256());
        });
        rest.append('\n').append(draft.text());
        return (HEADER + sum(rest.toString()) + "\n" + rest).getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(' ').append(value).append('\n');
    }

    private static String sum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the draft in a file; empty if the file is not whole. */
    static Optional<Draft> read(byte[] content) {
        Optional<String> file = new TextEncoding(StandardCharsets.UTF_8, 0).decodeStrictly(content);
        String text = file.orElse("");
        int end = text.indexOf('\n');
        String rest = text.substring(end + 1);
        if (end < 0 || !text.substring(0, end).equals(HEADER + sum(rest))) {
            return Optional.empty();
        }
        int headEnd = rest.indexOf("\n\n");
        Map<String, String> values = new HashMap<>();
        rest.substring(0, headEnd).lines().forEach(line -> {
            int space = line.indexOf(' ');
            values.put(line.substring(0, space), line.substring(space + 1));
        });
        Optional<Draft.Origin> origin = Optional.ofNullable(values.get(FILE))
                .map(uri -> new Draft.Origin(Path.of(URI.create(uri)), values.get(BASE)));
        return Optional.of(
                new Draft(origin, Instant.parse(values.get(TIME)), values.get(TITLE), rest.substring(headEnd + 2)));
    }
}
