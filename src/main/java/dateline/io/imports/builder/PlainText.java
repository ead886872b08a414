package dateline.io.imports.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Holds the words and links of a text that may be HTML.
 *
 * @param words the text without tags, entities resolved, a line break between blocks
 * @param links the addresses of its links, pictures and frames, in their order
 */
public record PlainText(String words, List<String> links) {
    /** Maximum length of a text in UTF-16 code units. */
    public static final int MAX_LENGTH = 100_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

    /** Copies the list. */
    public PlainText {
        links = List.copyOf(links);
    }

    /** Reads a text as a browser does. */
    public static PlainText ofHtml(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return new PlainText(clean(html), List.of());
        }
        Document document = Jsoup.parseBodyFragment(html);
        StringBuilder words = new StringBuilder();
        List<String> links = new ArrayList<>();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && !isUnseen(text)) {
                    words.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
                } else if (node instanceof Element element) {
                    breakLine(element, words);
                    String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    if (!address.isBlank()) {
                        links.add(clean(address));
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.normalName().equals("br")) {
                    breakLine(element, words);
                }
            }
        });
        return new PlainText(clean(words.toString()), links);
    }

    private static boolean isUnseen(TextNode text) {
        Element parent = text.parent();
        return parent != null && UNSEEN.contains(parent.normalName());
    }

    private static void breakLine(Element element, StringBuilder words) {
        if (element.isBlock() || element.normalName().equals("br")) {
            words.append('\n');
        }
    }

    /**
     * Removes from a text what a commentary should not hold.
     *
     * <p>These are control characters, halves of surrogate pairs, blanks at the ends of lines, and all but one of several
     * empty lines.
     */
    static String clean(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text.strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean control = Character.getType(c) == Character.CONTROL && c != '\n';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (half) {
                out.append('\uFFFD');
            } else {
                out.appendCodePoint(control || c == 0xFEFF ? ' ' : c);
            }
        });
        StringBuilder lines = new StringBuilder(out.length());
        out.toString().lines().map(String::strip).forEach(line -> addLine(line, lines));
        return lines.toString().strip();
    }

    private static void addLine(String line, StringBuilder lines) {
        int length = lines.length();
        boolean emptyTwice = line.isEmpty() && length > 1 && lines.charAt(length - 2) == '\n';
        if (!emptyTwice) {
            lines.append(line).append('\n');
        }
    }

    /** Returns the beginning of a text, at a blank where there is one, with an ellipsis unless it is all of it. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most);
        int end = blank > 0 ? blank : Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** Returns a text on one line. */
    public static String oneLine(String text) {
        return BLANKS.matcher(clean(text)).replaceAll(" ");
    }
}
