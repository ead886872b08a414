package dateline.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Writes valid commentaries of any size as JSON, a line a key, about 400 bytes an event, the same bytes for the same numbers. */
final class GeneratedText {
    private static final int ACTORS = 200;
    private static final int PARAGRAPHS = 40;
    private static final int DAYS = 80 * 365;
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final String[] CATEGORIES = {"diplomacy", "summit", "treaty", "visit", "military", "economy"};
    private static final String[] STATUS = {"happened", "happened", "happened", "ongoing", "absent", "hypothetical"};
    private static final String[] WORDS = {
        "envoys",
        "meet",
        "border",
        "talks",
        "grain",
        "shipment",
        "treaty",
        "signed",
        "drill",
        "ends",
        "visit",
        "delayed"
    };

    private final Random random = new Random(42);
    private final StringBuilder out = new StringBuilder();

    private GeneratedText() {}

    /**
     * Writes a commentary to a file.
     *
     * @param events how many events; a tenth as many claims rest on them
     */
    static void write(int events, Path file) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new GeneratedText().write(events, to);
        }
    }

    private void write(int events, OutputStream to) throws IOException {
        out.append(
                "{\"format\":\"dateline/1\",\"id\":\"generated\",\"source\":{\"title\":\"Generated\",\"paragraphs\":[");
        for (int p = 0; p < PARAGRAPHS; p++) {
            out.append(p == 0 ? "" : ",").append("{\"sentences\":[\"One.\",\"Two.\",\"Three.\"]}");
        }
        out.append("]},").append('\n').append("\"actors\":[");
        for (int a = 0; a < ACTORS; a++) {
            out.append(a == 0 ? "" : ",").append('\n');
            out.append("{\"id\":\"actor-")
                    .append(a)
                    .append("\",\"name\":\"Actor ")
                    .append(a)
                    .append("\"}");
        }
        out.append("],").append('\n').append("\"events\":[");
        for (int e = 0; e < events; e++) {
            out.append(e == 0 ? "" : ",").append('\n');
            event(e);
            flush(to);
        }
        out.append("],").append('\n').append("\"claims\":[");
        for (int c = 0; c < events / 10; c++) {
            out.append(c == 0 ? "" : ",").append('\n');
            claim(c, events);
            flush(to);
        }
        out.append("]}").append('\n');
        flush(to);
    }

    private void flush(OutputStream to) throws IOException {
        to.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    private void event(int e) {
        out.append('{');
        member("id", "event-" + e);
        next().member("title", words(3));
        next().member("when", date());
        next().member("basis", "stated");
        next().member("status", STATUS[random.nextInt(STATUS.length)]);
        next().member("category", CATEGORIES[random.nextInt(CATEGORIES.length)]);
        actors();
        next().member("summary", words(9));
        passages();
        out.append('}');
    }

    private void claim(int c, int events) {
        out.append('{');
        member("id", "claim-" + c);
        next().member("statement", words(9));
        next().member("kind", random.nextBoolean() ? "factual" : "causal");
        next().member("certainty", random.nextBoolean() ? "asserted" : "hedged");
        actors();
        next().key("restsOn").append("[\"event-").append(random.nextInt(events)).append('"');
        if (c > 0) {
            out.append(",\"claim-").append(random.nextInt(c)).append('"');
        }
        out.append(']');
        passages();
        out.append('}');
    }

    private void actors() {
        next().key("actors").append('[');
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            double share = random.nextDouble();
            out.append("\"actor-").append((int) (share * share * ACTORS)).append(count > 1 ? "\"," : "\"");
        }
        out.append(']');
    }

    private void passages() {
        next().key("passages").append("[{\"at\"").append(": ").append('"');
        out.append(1 + random.nextInt(PARAGRAPHS)).append('.').append(1 + random.nextInt(3));
        out.append("\",\"quote\"").append(": ").append('"').append(words(3)).append("\"}]");
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int w = 0; w < count; w++) {
            words.append(w == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.append(random.nextInt(10)).toString();
    }

    private String date() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(12)) {
            case 0 -> day.toString().substring(0, 4);
            case 1, 2 -> day.toString().substring(0, 7);
            case 3 -> day.toString().substring(0, 7) + "~";
            case 4 -> day + "/" + day.plusDays(1 + random.nextInt(40));
            default -> day.toString();
        };
    }

    private GeneratedText next() {
        out.append(',').append("\n  ");
        return this;
    }

    private StringBuilder key(String key) {
        return out.append('"').append(key).append('"').append(": ");
    }

    private void member(String key, String value) {
        key(key).append('"').append(value).append('"');
    }
}
