package dateline.copy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the paragraphs of a web page as a browser shows them, without what the page hides or strikes out.
 *
 * <p>Reference marks, such as a raised [1], are no words of a sentence and left out. Text in a closed {@code details} element is read: a click shows it.
 */
public final class HtmlBlocks implements NodeFilter {
    /** Elements whose content is no text of the page. */
    private static final Set<String> UNSEEN =
            Set.of("script style noscript template svg math head iframe object canvas audio video datalist del s strike"
                    .split(" ", -1));

    /** Elements that stand within a line; every other one begins and ends a paragraph. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "img", "br");

    private static final Pattern MARK = Pattern.compile("(?:\\s*\\[[^\\[\\]]{1,30}\\]\\s*)+");
    /** The most nodes that the reference marks of a place have. */
    private static final int MARK_NODES = 40;

    private final BooleanSupplier cancelled;
    private final HiddenElements hidden;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private final Element body;
    /** The element of the block that is being read. */
    private Optional<Element> around = Optional.empty();

    private int visited;
    private int breaks;

    private HtmlBlocks(Document page, BooleanSupplier cancelled) {
        this.body = page.body();
        this.hidden = HiddenElements.of(page);
        this.cancelled = cancelled;
    }

    /**
     * Reads a page.
     *
     * @param page the page
     * @param cancelled asked now and then whether to give up
     * @return its paragraphs, headings, captions and so on, none blank
     * @throws CancellationException if it was cancelled
     */
    public static List<PageBlock> of(Document page, BooleanSupplier cancelled) {
        HtmlBlocks reading = new HtmlBlocks(page, cancelled);
        // The traversal is a loop, not a recursion: pages may be nested deeper than the stack.
        NodeTraversor.filter(reading, reading.body);
        reading.close();
        return reading.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        pollCancelled();
        if (node instanceof Element element && hidden.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        return enter(node) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !INLINE.contains(element.normalName())) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private void pollCancelled() {
        visited++;
        if (visited % 1024 == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException("reading the page was cancelled");
        }
    }

    /** Enters a node; returns whether its children are part of the text. */
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            append(text);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name) || (name.equals("sup") && isMark(element))) {
            return false;
        }
        if (name.equals("br")) {
            breaks++;
            block.append('\n');
            if (breaks > 1) {
                close();
            }
        } else if (!INLINE.contains(name)) {
            close();
        }
        return true;
    }

    /** Tells whether a raised text is a mark in brackets, or a link to a place of the same page, such as a footnote. */
    private static boolean isMark(Element raised) {
        List<Node> nodes = raised.nodeStream().limit(MARK_NODES).toList();
        String text = nodes.stream()
                .filter(TextNode.class::isInstance)
                .map(node -> ((TextNode) node).getWholeText())
                .collect(Collectors.joining());
        boolean isLink = nodes.stream().anyMatch(node -> node.attr("href").startsWith("#"));
        return nodes.size() < MARK_NODES && (isLink || MARK.matcher(text).matches());
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        if (!text.isBlank()) {
            breaks = 0;
            if (around.isEmpty()) {
                around = Optional.of(blockAround(node));
            }
        }
        block.append(text);
    }

    private Element blockAround(TextNode text) {
        for (Node node = text.parent(); node instanceof Element parent; node = node.parent()) {
            if (!INLINE.contains(parent.normalName())) {
                return parent;
            }
        }
        return body;
    }

    private void close() {
        String text = Spaces.collapse(block.toString());
        if (!text.isEmpty()) {
            blocks.add(new PageBlock(text, around.orElse(body)));
        }
        block.setLength(0);
        around = Optional.empty();
        breaks = 0;
    }
}
