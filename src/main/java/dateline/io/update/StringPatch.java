package dateline.io.update;

import java.util.ArrayList;
import java.util.List;

/** Changes a JSON string where it differs, so that the escapes in the rest of it stay. */
final class StringPatch {
    private static final int UNICODE_ESCAPE = 6;

    private StringPatch() {}

    /**
     * Returns a string in place of another; what they begin and end with in common is as in the old one.
     *
     * @param old the old string, with its quotes
     * @param replacement the new string, with its quotes
     */
    static String replace(String old, String replacement) {
        List<String> from = units(old);
        List<String> to = units(replacement);
        int most = Math.min(from.size(), to.size());
        int prefix = 0;
        while (prefix < most && decoded(from.get(prefix)) == decoded(to.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix && decoded(fromEnd(from, suffix)) == decoded(fromEnd(to, suffix))) {
            suffix++;
        }
        // A surrogate pair is either all old or all new: half an escape and half a character are no pair.
        if (prefix > 0 && Character.isHighSurrogate(decoded(from.get(prefix - 1)))) {
            prefix--;
        }
        if (suffix > 0 && Character.isLowSurrogate(decoded(fromEnd(from, suffix - 1)))) {
            suffix--;
        }
        return '"'
                + String.join("", from.subList(0, prefix))
                + String.join("", to.subList(prefix, to.size() - suffix))
                + String.join("", from.subList(from.size() - suffix, from.size()))
                + '"';
    }

    private static String fromEnd(List<String> units, int index) {
        return units.get(units.size() - 1 - index);
    }

    /** Splits what is between the quotes of a string into UTF-16 code units, each as it is written. */
    private static List<String> units(String string) {
        List<String> units = new ArrayList<>();
        int next;
        for (int i = 1; i < string.length() - 1; i = next) {
            boolean isEscape = string.charAt(i) == '\\';
            next = i + (!isEscape ? 1 : string.charAt(i + 1) == 'u' ? UNICODE_ESCAPE : 2);
            units.add(string.substring(i, next));
        }
        return units;
    }

    private static char decoded(String unit) {
        if (unit.length() == 1) {
            return unit.charAt(0);
        }
        return switch (unit.charAt(1)) {
            case 'u' -> (char) Integer.parseInt(unit.substring(2), 16);
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> unit.charAt(1);
        };
    }
}
