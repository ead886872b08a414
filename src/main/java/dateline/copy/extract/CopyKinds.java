package dateline.copy.extract;

/**
 * Reads the content of a file by its kind, which {@link CopyReader} detects.
 *
 * @param <T> what the content is read into
 */
public interface CopyKinds<T> {
    /**
     * Reads the source of a web page.
     *
     * @param html the source
     * @throws UnreadableCopyException if it holds no text that can be read
     */
    T page(String html) throws UnreadableCopyException;

    /**
     * Reads a plain text.
     *
     * @param text the text, whose lines may be wrapped
     * @throws UnreadableCopyException if it holds no text that can be read
     */
    T text(String text) throws UnreadableCopyException;

    /**
     * Reads a PDF.
     *
     * @param bytes the file
     * @throws UnreadableCopyException if it holds no text that can be read
     */
    T pdf(byte[] bytes) throws UnreadableCopyException;
}
