package dateline.copy.extract;

import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, caption or the like of a web page.
 *
 * @param text its text, not blank, without line ends
 * @param element the innermost element around its first word that is more than a part of a line
 */
public record PageBlock(String text, Element element) {
    /** Checks that nothing is missing. */
    public PageBlock {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(element, "element");
    }
}
