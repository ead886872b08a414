package dateline.export.programs;

import java.nio.charset.StandardCharsets;

/** Writes the lines of a calendar: CRLF behind each, and folded so that none has more than 75 octets. */
final class CalendarLines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** Adds a line with a value that needs no escapes. */
    CalendarLines add(String name, String value) {
        int room = MOST_OCTETS;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            String character = Character.toString(c);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                out.append("\r\n ");
                room = MOST_OCTETS - 1;
            }
            out.append(character);
            room -= octets;
            at += Character.charCount(c);
        }
        out.append("\r\n");
        return this;
    }

    /** Adds a line with a text, its line breaks and separators escaped; other control characters become blanks. */
    CalendarLines addText(String name, String text) {
        StringBuilder value = new StringBuilder();
        text.replace("\r\n", "\n").chars().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> value.append('\\').append((char) c);
                case '\n', '\r' -> value.append("\\n");
                default -> value.append(Character.isISOControl(c) ? ' ' : (char) c);
            }
        });
        return add(name, value.toString());
    }

    /** Returns the lines. */
    String text() {
        return out.toString();
    }
}
