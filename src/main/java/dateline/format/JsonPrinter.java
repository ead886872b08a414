package dateline.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Prints JSON with two spaces a level; an inline object stays on one line. */
final class JsonPrinter {
    /**
     * Prints one element of a list.
     *
     * @param <T> the element
     */
    interface Element<T> {
        void print(T element) throws IOException;
    }

    private enum Level {
        OBJECT,
        INLINE,
        LIST
    }

    private final Writer out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean first = true;
    private boolean afterKey;

    JsonPrinter(Writer out) {
        this.out = out;
    }

    void startObject() throws IOException {
        start(Level.OBJECT, "{");
    }

    void startInlineObject() throws IOException {
        start(Level.INLINE, "{");
    }

    void endObject() throws IOException {
        end("}");
    }

    /** Ends the text with a line feed. */
    void end() throws IOException {
        out.write('\n');
    }

    void key(String key) throws IOException {
        separate();
        quote(key);
        out.write(": ");
        afterKey = true;
    }

    void member(String key, String value) throws IOException {
        key(key);
        string(value);
    }

    void member(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            member(key, value.get());
        }
    }

    void member(String key, Enum<?> value) throws IOException {
        member(key, Vocabulary.word(value));
    }

    /** Prints a list of strings, or nothing if there are none. */
    void strings(String key, List<String> strings) throws IOException {
        list(key, strings, this::string);
    }

    /** Prints a list of strings even if there are none. */
    void requiredStrings(String key, List<String> strings) throws IOException {
        key(key);
        elements(strings, this::string);
    }

    /** Prints a list, or nothing if it is empty. */
    <T> void list(String key, List<T> elements, Element<T> element) throws IOException {
        if (!elements.isEmpty()) {
            key(key);
            elements(elements, element);
        }
    }

    private <T> void elements(List<T> elements, Element<T> element) throws IOException {
        start(Level.LIST, "[");
        for (T each : elements) {
            element.print(each);
        }
        end("]");
    }

    private void string(String value) throws IOException {
        separate();
        quote(value);
        first = false;
    }

    private void start(Level level, String bracket) throws IOException {
        separate();
        out.write(bracket);
        levels.push(level);
        first = true;
    }

    private void end(String bracket) throws IOException {
        Level level = levels.pop();
        if (level == Level.INLINE) {
            out.write(' ');
        } else if (!first) {
            newLine();
        }
        out.write(bracket);
        first = false;
    }

    /** Writes what stands between the last thing and the next one on the same level. */
    private void separate() throws IOException {
        if (afterKey) {
            afterKey = false;
            first = false;
            return;
        }
        if (levels.isEmpty()) {
            return;
        }
        if (!first) {
            out.write(',');
        }
        if (levels.peek() == Level.INLINE) {
            out.write(' ');
        } else {
            newLine();
        }
        first = false;
    }

    private void newLine() throws IOException {
        out.write('\n');
        for (int i = 0; i < levels.size(); i++) {
            out.write("  ");
        }
    }

    private void quote(String text) throws IOException {
        out.write('"');
        int clean = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (needsEscape(text, i, c)) {
                out.write(text, clean, i - clean);
                escape(c);
                clean = i + 1;
            }
        }
        out.write(text, clean, text.length() - clean);
        out.write('"');
    }

    /** Besides what JSON demands: what editors take for a line's end, and half a surrogate pair, which UTF-8 has not. */
    private static boolean needsEscape(String text, int index, char c) {
        if (c < ' ' || c == '"' || c == '\\' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.write("\\\"");
            case '\\' -> out.write("\\\\");
            case '\n' -> out.write("\\n");
            case '\r' -> out.write("\\r");
            case '\t' -> out.write("\\t");
            default -> out.write(String.format("\\u%04x", (int) c));
        }
    }
}
