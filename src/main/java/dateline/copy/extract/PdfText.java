package dateline.copy.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a PDF, and what its document information says about it.
 *
 * @param blocks its paragraphs, headings, captions and so on, none blank, without running headers and footers
 * @param title the title that the program which made the file has given it, be it the name of a file
 * @param author the author that the program has given it, be it the name of an account
 * @param language the language of the text
 */
public record PdfText(List<String> blocks, Optional<String> title, Optional<String> author, Optional<String> language) {
    /** Copies the list. */
    public PdfText {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(language, "language");
    }
}
