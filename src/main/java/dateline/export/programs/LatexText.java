package dateline.export.programs;

import dateline.text.ShownText;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts as LaTeX has them; braces by their names, since BibTeX counts a brace with a backslash too. */
final class LatexText {
    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '$', "\\$",
            (int) '&', "\\&",
            (int) '#', "\\#",
            (int) '_', "\\_",
            (int) '%', "\\%",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}");

    private LatexText() {}

    /** Returns a text in one line, with LaTeX's own characters escaped. */
    static String of(String text) {
        return ShownText.line(text)
                .strip()
                .codePoints()
                .mapToObj(c -> ESCAPES.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
