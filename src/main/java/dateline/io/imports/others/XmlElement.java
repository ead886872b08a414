package dateline.io.imports.others;

import dateline.io.imports.builder.PlainText;
import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of an XML file with all that is in it; for one thread. */
final class XmlElement {
    private final String name;
    private final SourcePosition position;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    XmlElement(String name, SourcePosition position) {
        this.name = name;
        this.position = position;
    }

    String name() {
        return name;
    }

    SourcePosition position() {
        return position;
    }

    List<XmlElement> children() {
        return children;
    }

    /** Adds to the text, which ends where no commentary could hold it. */
    void append(char[] characters, int start, int length) {
        int room = PlainText.MAX_LENGTH + 1 - text.length();
        text.append(characters, start, Math.max(0, Math.min(room, length)));
    }

    /** Returns the text directly in the element, without blanks at its ends. */
    String text() {
        return text.toString().strip();
    }

    /** Returns the text as it is. */
    String wholeText() {
        return text.toString();
    }

    Optional<XmlElement> child(String childName) {
        return children.stream().filter(c -> c.name.equals(childName)).findFirst();
    }

    /** Returns the text of a child; empty where there is none. */
    String text(String childName) {
        return child(childName).map(XmlElement::text).orElse("");
    }

    /** Tells whether a child says {@code True}. */
    boolean isTrue(String childName) {
        return text(childName).equalsIgnoreCase("true");
    }
}
