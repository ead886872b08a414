package dateline.copy;

import java.util.List;

/**
 * A reader's copy as plain text, with everything that stands around the article in it.
 *
 * @param blocks its paragraphs, headings, captions and so on in order, none blank, each without line ends
 */
public record CopyText(List<String> blocks) {
    /** Copies the list. */
    public CopyText {
        blocks = List.copyOf(blocks);
    }

    /** Returns the number of chars of all blocks. */
    public long length() {
        return blocks.stream().mapToLong(String::length).sum();
    }
}
