package dateline.io.update;

import dateline.io.json.JsonSpan;
import dateline.io.json.JsonSpan.Member;
import java.util.List;

/**
 * Lays out new values as the document around them.
 *
 * @param lineBreak the document's line break
 * @param unit the white space of one level
 * @param colon what stands between a key and its value
 */
record Layout(String lineBreak, String unit, String colon) {
    private static final int CANONICAL_UNIT = 2;

    /** Detects the layout of a document by its first lines. */
    static Layout of(JsonSpan document) {
        String json = document.json();
        List<Member> members = document.members();
        if (members.isEmpty()) {
            return new Layout("\n", "  ", ": ");
        }
        Member first = members.get(0);
        int valueStart = first.value().start();
        String colon = json.substring(json.lastIndexOf('"', valueStart - 1) + 1, valueStart);
        String lead = json.substring(document.start() + 1, first.start());
        return new Layout(
                lineBreak(json), breaksLine(lead) ? indentation(lead) : "  ", breaksLine(colon) ? ": " : colon);
    }

    private static String lineBreak(String json) {
        int feed = json.indexOf('\n');
        int carriageReturn = json.indexOf('\r');
        if (carriageReturn < 0) {
            return "\n";
        }
        return feed == carriageReturn + 1 ? "\r\n" : feed < 0 || carriageReturn < feed ? "\r" : "\n";
    }

    /** Tells whether white space goes over the end of a line. */
    static boolean breaksLine(String space) {
        return space.indexOf('\n') >= 0 || space.indexOf('\r') >= 0;
    }

    /** Returns the white space behind the last line break. */
    private static String indentation(String space) {
        return space.substring(Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1);
    }

    /** Returns what stands between values on one line. */
    String space() {
        return colon.endsWith(" ") ? " " : "";
    }

    /**
     * Returns a value in this layout.
     *
     * @param canonical the value, or a key with its value, as {@code CommentaryWriter} has written it
     * @param lead the white space before it: if it breaks the line the value takes several lines, else one
     */
    String render(String canonical, String lead) {
        int base = spaces(canonical, canonical.lastIndexOf('\n') + 1);
        StringBuilder out = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            if (c == '"') {
                inString = !inString;
            }
            if (inString && c == '\\') {
                out.append(c).append(canonical.charAt(++i));
            } else if (inString || (c != ':' && c != ' ' && c != '\n')) {
                out.append(c);
            } else if (c == ':') {
                out.append(colon);
                i++;
            } else if (c == ' ') {
                out.append(space());
            } else {
                int spaces = spaces(canonical, i + 1);
                boolean bracket = canonical.charAt(i - 1) == '[' || canonical.charAt(i + 1 + spaces) == ']';
                if (breaksLine(lead)) {
                    out.append(lineBreak)
                            .append(indentation(lead))
                            .append(unit.repeat((spaces - base) / CANONICAL_UNIT));
                } else if (!bracket) {
                    out.append(space());
                }
                i += spaces;
            }
        }
        return out.toString();
    }

    private static int spaces(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        return to - from;
    }
}
