package dateline.storage.rows;

import dateline.storage.FileStamp;
import dateline.storage.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The text of a file, by rows, of which none is longer than {@value #ROW_LENGTH} UTF-16 code units, or one more where that
 * would tear a character apart.
 *
 * <p>Holds no text and keeps no file open: 32 bytes for each {@value #PAGE} of the file. Finding a place and reading rows
 * look at a page or two, whatever the length of the file and its lines. Immutable; any thread, but better not one that draws.
 */
public final class FileText {
    /** How long a row is at most, in UTF-16 code units. */
    public static final int ROW_LENGTH = 100;

    private static final int PAGE = 1 << 16;

    private final Path file;
    private final FileStamp stamp;
    private final TextEncoding encoding;
    private final int page;
    private final Waypoints waypoints;
    private final long rows;
    private final long lines;

    private FileText(
            Path file, FileStamp stamp, TextEncoding encoding, int page, Waypoints waypoints, long rows, long lines) {
        this.file = file;
        this.stamp = stamp;
        this.encoding = encoding;
        this.page = page;
        this.waypoints = waypoints;
        this.rows = rows;
        this.lines = lines;
    }

    /**
     * Walks through a file from its start to its end.
     *
     * @param stamp the state that the file should be in
     * @param malformed what becomes of bytes that are no characters
     * @param cancelled whether the result is no longer wanted
     * @throws FileChangedException if the file is in another state
     * @throws IOException if it cannot be read
     * @throws CancellationException if the result is no longer wanted
     */
    public static FileText scan(Path file, FileStamp stamp, Malformed malformed, BooleanSupplier cancelled)
            throws IOException {
        return scan(file, stamp, malformed, cancelled, ROW_LENGTH, PAGE);
    }

    /** Walks through a file, with rows and pages of another length. */
    static FileText scan(
            Path file, FileStamp stamp, Malformed malformed, BooleanSupplier cancelled, int rowLength, int page)
            throws IOException {
        checkUnchanged(file, stamp);
        TextEncoding encoding;
        try (InputStream in = InputFile.open(file)) {
            encoding = TextEncoding.of(in.readNBytes(TextEncoding.LOOKED_AT));
        }
        boolean mayBeWestern =
                malformed == Malformed.WESTERN && encoding.charset().equals(StandardCharsets.UTF_8);
        try {
            CodingErrorAction action = mayBeWestern ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
            return scan(file, stamp, encoding, action, cancelled, rowLength, page);
        } catch (CharacterCodingException e) {
            return scan(file, stamp, TextEncoding.western(), CodingErrorAction.REPLACE, cancelled, rowLength, page);
        }
    }

    private static FileText scan(
            Path file,
            FileStamp stamp,
            TextEncoding encoding,
            CodingErrorAction malformed,
            BooleanSupplier cancelled,
            int rowLength,
            int page)
            throws IOException {
        RowWalk walk = new RowWalk(rowLength);
        Waypoints waypoints = new Waypoints(rowLength);
        try (InputStream in = InputFile.open(file)) {
            in.skipNBytes(encoding.markLength());
            DecodedPages pages = new DecodedPages(in, encoding.decoder(malformed), encoding.markLength(), page);
            while (pages.hasNext()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("the text is no longer wanted");
                }
                waypoints.add(pages.offset(), walk);
                CharBuffer characters = pages.next();
                while (characters.hasRemaining()) {
                    walk.step(characters.get());
                }
            }
        }
        return new FileText(file, stamp, encoding, page, waypoints, walk.nextLineRow(), walk.line());
    }

    private static void checkUnchanged(Path file, FileStamp stamp) throws IOException {
        if (!FileStamp.of(file).equals(stamp)) {
            throw new FileChangedException(file);
        }
    }

    /** Returns how many rows there are, at least 1. */
    public long rows() {
        return rows;
    }

    /** Returns how many lines there are, at least 1; behind the last line feed one more starts. */
    public long lines() {
        return lines;
    }

    /**
     * Finds a place: the character there, or the nearest before it where the line or the text ends earlier.
     *
     * @param line from 1; what is less is taken for 1
     * @param column from 1, in UTF-16 code units; what is less is taken for 1
     * @throws FileChangedException if the file has changed since it was scanned
     * @throws IOException if the file cannot be read
     */
    public TextPlace find(long line, long column) throws IOException {
        return findFrom(Math.max(1, line), Math.max(1, column));
    }

    private TextPlace findFrom(long line, long column) throws IOException {
        int from = waypoints.atOrBefore(line, column);
        RowWalk walk = waypoints.walk(from);
        try (InputStream in = open(from)) {
            DecodedPages pages = pages(in, from);
            while (pages.hasNext()) {
                CharBuffer characters = pages.next();
                while (characters.hasRemaining()) {
                    char next = characters.get();
                    if (walk.line() == line && walk.endsLine(next)) {
                        return walk.lineEnd();
                    }
                    if (walk.line() == line && walk.column() >= column && !walk.isPassedOver(next)) {
                        return new TextPlace(walk.row(), walk.line(), walk.column());
                    }
                    walk.step(next);
                }
            }
        }
        return walk.lineEnd();
    }

    /**
     * Reads rows.
     *
     * @param first the first of them, from 0
     * @param count how many, of which those behind the end of the text are left out
     * @throws FileChangedException if the file has changed since it was scanned
     * @throws IOException if the file cannot be read
     */
    public List<TextRow> read(long first, int count) throws IOException {
        int from = waypoints.before(first);
        RowCollector collector = new RowCollector(waypoints.walk(from), first, count);
        try (InputStream in = open(from)) {
            DecodedPages pages = pages(in, from);
            while (pages.hasNext() && !collector.isComplete()) {
                collector.accept(pages.next());
            }
        }
        collector.end();
        return collector.rows();
    }

    private InputStream open(int waypoint) throws IOException {
        checkUnchanged(file, stamp);
        SeekableByteChannel channel = Files.newByteChannel(file);
        return Channels.newInputStream(channel.position(waypoints.offset(waypoint)));
    }

    private DecodedPages pages(InputStream in, int waypoint) {
        return new DecodedPages(in, encoding.decoder(CodingErrorAction.REPLACE), waypoints.offset(waypoint), page);
    }
}
