package dateline.export.citation;

import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of words with faces and links, which can be written as plain text, HTML and Markdown. Immutable.
 *
 * @param runs the stretches of the line, in their order
 */
public record StyledText(List<Run> runs) {
    /** The line without a word. */
    public static final StyledText EMPTY = new StyledText(List.of());

    /** The characters that Markdown would take for signs of its own. */
    private static final String MARKDOWN_SIGNS = "\\`*_[]<>~|&";

    /** Faces of letters. */
    public enum Face {
        /** Upright letters. */
        PLAIN("", ""),
        /** Slanted letters, as of the name of a journal. */
        ITALIC("i", "*"),
        /** Heavy letters, as of a title. */
        BOLD("b", "**");

        private final String tag;
        private final String sign;

        Face(String tag, String sign) {
            this.tag = tag;
            this.sign = sign;
        }
    }

    /**
     * A stretch of words in one face.
     *
     * @param words the words
     * @param face their face
     * @param address where a link on them leads; empty for none
     */
    public record Run(String words, Face face, Optional<String> address) {
        /** Puts the words into one line. */
        public Run {
            words = ShownText.lines(words).replace('\n', ' ');
        }

        private String html() {
            String inner = escaped(words);
            String faced = face.tag.isEmpty() ? inner : "<" + face.tag + ">" + inner + "</" + face.tag + ">";
            return address.map(to -> "<a href=\"" + escaped(to) + "\">" + faced + "</a>")
                    .orElse(faced);
        }

        private String markdown() {
            String inner = words.codePoints()
                    .mapToObj(c -> (MARKDOWN_SIGNS.indexOf(c) >= 0 ? "\\" : "") + Character.toString(c))
                    .collect(Collectors.joining());
            String faced = face.sign + inner + face.sign;
            return address.map(to -> "[" + faced + "](<" + inBrackets(to) + ">)")
                    .orElse(faced);
        }

        /** Encodes what would end an address in angle brackets, or escape its end. */
        private static String inBrackets(String address) {
            return address.codePoints()
                    .mapToObj(c -> c <= ' ' || c == '<' || c == '>' || c == '\\'
                            ? "%%%02X".formatted(c)
                            : Character.toString(c))
                    .collect(Collectors.joining());
        }
    }

    /** Copies the list, without empty stretches. */
    public StyledText {
        runs = runs.stream().filter(run -> !run.words().isEmpty()).toList();
    }

    /** Returns a line of upright words. */
    public static StyledText of(String words) {
        return EMPTY.and(words);
    }

    /** Returns the line with upright words behind it. */
    public StyledText and(String words) {
        return and(words, Face.PLAIN);
    }

    /** Returns the line with words in a face behind it. */
    public StyledText and(String words, Face face) {
        return and(new Run(words, face, Optional.empty()));
    }

    /** Returns the line with a link behind it. */
    public StyledText andLink(String words, Face face, String address) {
        return and(new Run(words, face, Optional.of(address)));
    }

    /** Returns the line with another one behind it. */
    public StyledText and(StyledText other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new StyledText(all);
    }

    private StyledText and(Run run) {
        return and(new StyledText(List.of(run)));
    }

    /** Returns the words alone. */
    public String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /** Returns the line as HTML, to stand within a block. */
    public String html() {
        return runs.stream().map(Run::html).collect(Collectors.joining());
    }

    /** Returns the line as Markdown. */
    public String markdown() {
        return runs.stream().map(Run::markdown).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
