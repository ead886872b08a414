package dateline.export.page;

import dateline.text.Markup;
import dateline.text.ShownText;

/** Writes elements and escaped text of HTML, one behind the other. */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param tag its name
     * @param attributes the name of an attribute, its value, and so on; an attribute whose value is empty is left out
     */
    HtmlWriter open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int k = 0; k < attributes.length; k += 2) {
            if (!attributes[k + 1].isEmpty()) {
                out.append(' ').append(attributes[k]).append("=\"");
                out.append(Markup.escaped(attributes[k + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Closes an element; a paragraph or an entry of a list ends by itself before the next, which saves a lot of tags. */
    HtmlWriter close(String tag) {
        if (!tag.equals("p") && !tag.equals("li")) {
            out.append("</").append(tag).append('>');
        }
        return this;
    }

    /** Writes a text with its line breaks. */
    HtmlWriter text(String text) {
        out.append(Markup.escaped(ShownText.lines(text)));
        return this;
    }

    /** Writes an element that holds nothing but a text. */
    HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Writes what is HTML already. */
    HtmlWriter html(String html) {
        out.append(html);
        return this;
    }

    /** Breaks the line, so that the page has none of endless length. */
    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
