package dateline.export.report;

import java.util.regex.Pattern;

/** Escapes text for CommonMark, so that it is read as the words that it is. */
final class MarkdownText {
    /** What has a meaning anywhere in a line. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

    /** What has a meaning at the start of a line: a heading, a list, a rule. */
    private static final Pattern AT_START = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[#+=:-]))");

    private MarkdownText() {}

    /**
     * Returns words escaped for the start or the middle of a line.
     *
     * @param words one line
     */
    static String escaped(String words) {
        String inLine = ANYWHERE.matcher(words).replaceAll("\\\\$0");
        return AT_START.matcher(inLine).replaceFirst("$1\\\\");
    }

    /**
     * Returns a link to a place in the same file.
     *
     * @param words one line
     * @param anchor the name of the place
     */
    static String link(String words, String anchor) {
        return "[" + escaped(words) + "](#" + anchor + ")";
    }

    /** Returns a place for links to lead to. */
    static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }
}
