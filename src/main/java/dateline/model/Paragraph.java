package dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * A block of the source between two blank lines.
 *
 * @param kind what part of the text it belongs to
 * @param sentences its sentences in order, each without surrounding white space
 */
public record Paragraph(ParagraphKind kind, List<String> sentences) {
    /** Copies the list. */
    public Paragraph {
        Objects.requireNonNull(kind, "kind");
        sentences = List.copyOf(sentences);
    }
}
