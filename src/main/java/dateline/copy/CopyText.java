package dateline.copy;

import java.util.List;

/**
 * A reader's copy as plain text: what a page or file says, with everything around the article still in it.
 *
 * @param blocks its paragraphs, headings, captions and so on in order, none blank, each without line ends
 */
public record CopyText(List<String> blocks) {
    /** Copies the list. */
    public CopyText {
        blocks = List.copyOf(blocks);
    }

    /** Returns how many chars the blocks have together. */
    public long length() {
        return blocks.stream().mapToLong(String::length).sum();
    }
}
