package dateline.export.programs;

import dateline.text.ShownText;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of statements as Argdown has them. */
final class Argdown {
    private static final Pattern SIGNS = Pattern.compile("[\\\\@#*_\\[\\]<>{}/]");

    private Argdown() {}

    /** Returns a text in one line, with what Argdown would read as its own signs behind backslashes. */
    static String escaped(String text) {
        return SIGNS.matcher(text.lines().map(ShownText::lines).collect(Collectors.joining(" ")))
                .replaceAll("\\\\$0")
                .strip();
    }
}
