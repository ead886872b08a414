package dateline.copy.extract;

import dateline.copy.CopyText;
import dateline.io.files.FileKind;
import dateline.io.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads a copy: a text file, a saved web page, a PDF with a text layer, or pasted text. */
public final class CopyReader {
    /** The largest file that is read, in bytes; an article with its pictures inlined is far smaller. */
    public static final long MOST_BYTES = 64L << 20;
    /** The longest text that is taken, in chars; about a thousand pages. */
    public static final int MOST_CHARS = 4_000_000;

    private static final int HEAD = 1024;
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p|h1)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CopyReader() {}

    /**
     * Reads a file.
     *
     * @param file the file; what it is, its content tells, not its name
     * @param cancelled asked now and then, from the calling thread, whether to give up
     * @return the text, with everything that stands around the article
     * @throws UnreadableCopyException if it holds no text that can be read
     * @throws IOException if it cannot be read at all
     * @throws CancellationException if it was cancelled
     */
    public static CopyText read(Path file, BooleanSupplier cancelled) throws IOException {
        return read(file, reader(cancelled));
    }

    /**
     * Opens a file and has its content read by the method for its kind.
     *
     * @param file the file; what it is, its content tells, not its name
     * @param reader reads the content
     * @param <T> what the reader makes of it
     * @throws UnreadableCopyException if it is too large, or neither a text, a page nor a PDF
     * @throws IOException if it cannot be read at all
     */
    public static <T> T read(Path file, CopyKinds<T> reader) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            long size = Files.size(file);
            if (size == 0) {
                // Not read: some files of the operating system are empty and yet never end.
                throw empty();
            }
            if (size > MOST_BYTES) {
                throw tooLarge((size >> 20) + " MB", (MOST_BYTES >> 20) + " MB");
            }
            return read(in.readAllBytes(), reader);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes
     * @param cancelled asked now and then, from the calling thread, whether to give up
     * @return the text, with everything that stands around the article
     * @throws UnreadableCopyException if they hold no text that can be read
     * @throws CancellationException if it was cancelled
     */
    public static CopyText read(byte[] bytes, BooleanSupplier cancelled) throws UnreadableCopyException {
        return read(bytes, reader(cancelled));
    }

    private static <T> T read(byte[] bytes, CopyKinds<T> reader) throws UnreadableCopyException {
        if (bytes.length == 0) {
            throw empty();
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLarge((bytes.length >> 20) + " MB", (MOST_BYTES >> 20) + " MB");
        }
        String head = start(bytes, HEAD);
        if (head.contains("%PDF-")) {
            return reader.pdf(bytes);
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            throw new UnreadableCopyException("The copy is " + kind.get().words()
                    + "; expected a text file, a web page or a PDF, as which it can be saved.");
        }
        String text = Decoder.decode(bytes);
        return isPage(text) ? reader.page(text) : reader.text(text);
    }

    /**
     * Reads pasted text.
     *
     * @param text plain text, whose lines may be wrapped
     * @return the text as paragraphs
     * @throws UnreadableCopyException if it is empty or too long
     */
    public static CopyText ofText(String text) throws UnreadableCopyException {
        if (text.length() > MOST_CHARS) {
            throw tooLong();
        }
        return checked(LineBlocks.of(text.lines().toList()));
    }

    /**
     * Reads the source of a web page; nothing of it is rendered, run or fetched.
     *
     * @param html the source
     * @param cancelled asked now and then, from the calling thread, whether to give up
     * @return what a reader sees, as paragraphs
     * @throws UnreadableCopyException if it is empty or too long
     * @throws CancellationException if it was cancelled
     */
    public static CopyText ofHtml(String html, BooleanSupplier cancelled) throws UnreadableCopyException {
        return checked(HtmlBlocks.of(Jsoup.parse(html), cancelled).stream()
                .map(PageBlock::text)
                .toList());
    }

    private static CopyKinds<CopyText> reader(BooleanSupplier cancelled) {
        return new CopyKinds<>() {
            @Override
            public CopyText page(String html) throws UnreadableCopyException {
                return ofHtml(html, cancelled);
            }

            @Override
            public CopyText text(String text) throws UnreadableCopyException {
                return ofText(text);
            }

            @Override
            public CopyText pdf(byte[] bytes) throws UnreadableCopyException {
                return checked(PdfBlocks.read(bytes, cancelled).blocks());
            }
        };
    }

    /** Tells whether a text is a web page; a text about HTML starts otherwise. */
    private static boolean isPage(String text) {
        return PAGE.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
    }

    private static String start(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static CopyText checked(List<String> blocks) throws UnreadableCopyException {
        CopyText copy = new CopyText(blocks);
        if (blocks.isEmpty()) {
            throw empty();
        }
        if (copy.length() > MOST_CHARS) {
            throw tooLong();
        }
        return copy;
    }

    private static UnreadableCopyException tooLong() {
        return tooLarge("longer than any article", String.format(Locale.ROOT, "%,d characters", MOST_CHARS));
    }

    private static UnreadableCopyException empty() {
        return new UnreadableCopyException("The copy is empty; expected the text of the article.");
    }

    private static UnreadableCopyException tooLarge(String size, String most) {
        return new UnreadableCopyException(
                "The copy is too large, " + size + "; expected an article, at most " + most + ".");
    }
}
