package dateline.io.update;

import dateline.io.commentary.CommentaryWriter;
import dateline.io.json.JsonSpan;
import dateline.io.json.JsonSpan.Member;
import dateline.model.Commentary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Lays JSON out as other programs and people do. */
final class Layouts {
    private static final List<String> SPACES = List.of("", " ", "  ", "\n", "\r\n\t", "\n\n   ");

    private final Random random;

    private Layouts(long seed) {
        random = new Random(seed);
    }

    static String written(Commentary commentary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CommentaryWriter.write(commentary, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String minified(String json) {
        return pretty(JsonSpan.of(json), "", "", ":");
    }

    /** Lays out each member and element on a line of its own. */
    static String indented(String json, String lineBreak, String unit) {
        return pretty(JsonSpan.of(json), lineBreak, unit, ": ") + lineBreak;
    }

    private static String pretty(JsonSpan value, String lineBreak, String unit, String colon) {
        List<String> entries = new ArrayList<>();
        String inner = lineBreak + unit;
        value.members()
                .forEach(member -> entries.add(key(member) + colon + pretty(member.value(), inner, unit, colon)));
        value.elements().forEach(element -> entries.add(pretty(element, inner, unit, colon)));
        if (entries.isEmpty()) {
            return value.text();
        }
        String text = value.text();
        return entries.stream()
                .collect(Collectors.joining(
                        "," + inner, text.charAt(0) + inner, lineBreak + text.charAt(text.length() - 1)));
    }

    private static String key(Member member) {
        return '"' + member.key() + '"';
    }

    /**
     * Lays out a text as nobody would: keys in any order, white space and escapes anywhere, unknown keys, nulls. Each object has
     * an unknown key {@code x-of} with the object's id.
     */
    static String messy(String json, long seed) {
        Layouts layouts = new Layouts(seed);
        String mark = layouts.random.nextBoolean() ? "\ufeff" : "";
        return mark + layouts.space() + layouts.messy(JsonSpan.of(json)) + layouts.space();
    }

    private String messy(JsonSpan value) {
        if (value.string().isPresent()) {
            return escaped(value.text());
        }
        List<String> entries = new ArrayList<>();
        if (value.isObject()) {
            value.members().forEach(member -> entries.add(member(key(member), messy(member.value()))));
            value.member("id").ifPresent(id -> entries.add(member("\"x-of\"", id.text())));
            if (random.nextBoolean()) {
                entries.add(member("\"x-more\"", "[ 1e2,{\"id\" : null} ,[]]"));
            }
            if (value.member("note").isEmpty()) {
                entries.add(member("\"note\"", "null"));
            }
            Collections.shuffle(entries, random);
        } else if (value.isList()) {
            value.elements().forEach(element -> entries.add(messy(element)));
        } else {
            return value.text();
        }
        String text = value.text();
        return entries.stream()
                .map(entry -> space() + entry + space())
                .collect(Collectors.joining(
                        ",", text.substring(0, 1) + space(), space() + text.charAt(text.length() - 1)));
    }

    private String member(String key, String value) {
        return escaped(key) + space() + ":" + space() + value;
    }

    private String space() {
        return SPACES.get(random.nextInt(SPACES.size()));
    }

    private String escaped(String string) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\\') {
                int last = i + (string.charAt(i + 1) == 'u' ? 5 : 1);
                out.append(string, i, last + 1);
                i = last;
            } else {
                int last = Character.isHighSurrogate(c) ? i + 1 : i;
                boolean isEscaped = c != '"' && random.nextInt(4) == 0;
                for (; i <= last; i++) {
                    out.append(
                            isEscaped ? String.format("\\u%04X", (int) string.charAt(i)) : string.substring(i, i + 1));
                }
                i = last;
            }
        }
        return out.toString();
    }
}
