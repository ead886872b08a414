package dateline.export.content;

import java.util.List;
import java.util.Objects;

/**
 * A commentary as the text of a file, with what the format of the file cannot carry.
 *
 * @param text the text of the file; UTF-8 where it is written
 * @param leftOut what is left out or coarser than in the commentary, a sentence each; empty if nothing is
 */
public record ExportedText(String text, List<String> leftOut) {
    /** Copies the list. */
    public ExportedText {
        Objects.requireNonNull(text, "text");
        leftOut = List.copyOf(leftOut);
    }
}
