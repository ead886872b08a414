package dateline.format;

import dateline.model.ItemSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * One passage through a file, from its first byte to the last that can be read.
 *
 * <p>What can be opened twice is scanned, and only if it has a fault in its JSON read again by the parser, which says where
 * and which.
 */
final class ReadRun {
    /** Opens what is to be read, the same each time. */
    @FunctionalInterface
    interface Opening {
        /** Opens it. */
        InputStream open() throws IOException;

        /** Returns how many bytes there are, if it may be read in two parts at once, or -1. */
        default long size() {
            return -1;
        }

        /**
         * Opens it once more.
         *
         * @param from the byte to start with, from 0
         */
        default ByteWindow window(long from) throws IOException {
            return ByteWindow.within(open(), from);
        }
    }

    private static final class BytesOpening implements Opening {
        private final byte[] text;

        BytesOpening(byte[] text) {
            this.text = text;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text);
        }

        @Override
        public long size() {
            return text.length;
        }

        @Override
        public ByteWindow window(long from) {
            return ByteWindow.within(text, (int) from);
        }
    }

    private final Problems problems = new Problems();
    private long workBefore;
    private Optional<DocumentReader> document = Optional.empty();

    /**
     * Reads bytes in memory.
     *
     * @throws CancellationException if the thread was interrupted
     */
    static ReadRun of(byte[] text, Purpose purpose, ItemSink sink) {
        try {
            Opening opening = new BytesOpening(text);
            return of(ByteWindow.of(text), opening, ReadMonitor.NONE, purpose, sink, Parting.of(opening));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** Reads bytes in memory, parted if that is possible, as no such short text would be otherwise. */
    static ReadRun parted(byte[] text, Purpose purpose, ItemSink sink) throws IOException {
        Opening opening = new BytesOpening(text);
        return of(ByteWindow.of(text), opening, ReadMonitor.NONE, purpose, sink, Parting.always(opening));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    static ReadRun of(Path file, ReadMonitor monitor, Purpose purpose, ItemSink sink) throws IOException {
        return of(new FileOpening(file), monitor, purpose, sink);
    }

    /**
     * Reads what can be opened twice.
     *
     * @throws IOException if it cannot be read
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    static ReadRun of(Opening opening, ReadMonitor monitor, Purpose purpose, ItemSink sink) throws IOException {
        try (InputStream in = opening.open()) {
            return of(ByteWindow.of(in, monitor), opening, monitor, purpose, sink, Parting.of(opening));
        }
    }

    private static ReadRun of(
            ByteWindow window, Opening opening, ReadMonitor monitor, Purpose purpose, ItemSink sink, Parting parting)
            throws IOException {
        ReadRun run = new ReadRun();
        DocumentReader reader =
                new DocumentReader(new ScanningCursor(window, run.problems), purpose, sink, monitor, parting);
        try {
            reader.read();
            reader.settle();
            run.document = Optional.of(reader);
            Parting.passed(window.base() + window.end());
            return run;
        } catch (JsonScanner.Unscannable e) {
            sink.clear();
            try (InputStream in = opening.open()) {
                ReadRun again = of(in, monitor, purpose, sink);
                again.workBefore = reader.work();
                return again;
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ClosedByInterruptException) {
                throw cancelled(e.getCause());
            }
            throw e.getCause();
        }
    }

    /**
     * Reads a stream to its end, or to where it stops being JSON, and settles what is to be settled.
     *
     * @throws IOException if the stream cannot be read
     * @throws CancellationException if the thread was interrupted or the monitor says so
     */
    static ReadRun of(InputStream in, ReadMonitor monitor, Purpose purpose, ItemSink sink) throws IOException {
        ReadRun run = new ReadRun();
        try {
            run.read(new Utf8Input(in, monitor), purpose, sink);
        } catch (ClosedByInterruptException e) {
            throw cancelled(e);
        }
        return run;
    }

    private void read(Utf8Input input, Purpose purpose, ItemSink sink) throws IOException {
        input.start();
        if (input.startsAsUtf16Or32()) {
            refuse("the file is not UTF-8", "the start of a text in UTF-16 or UTF-32", "text in UTF-8");
        } else if (input.isMalformedFromTheStart()) {
            refuse("the file is not UTF-8", "bytes of another encoding", "text in UTF-8");
        } else if (input.startsWithMark()) {
            // The parser would pass it over.
            refuse("the text is not JSON here", "a second byte-order mark", "nothing but JSON and white space");
        } else if (input.isBlank()) {
            refuse("the file is empty", "", "a JSON object of the format " + DocumentReader.FORMAT);
        } else {
            ParserCursor cursor = new ParserCursor(input, problems);
            DocumentReader reader = new DocumentReader(cursor, purpose, sink);
            document = Optional.of(reader);
            read(cursor, reader);
            reader.settle();
        }
    }

    private void refuse(String fault, String found, String expected) {
        problems.add(Severity.ERROR, Mark.START, "", fault, found, expected);
    }

    private static void read(ParserCursor cursor, DocumentReader reader) throws IOException {
        try {
            reader.read();
        } catch (JacksonIOException e) {
            if (!(e.getCause() instanceof Utf8Input.Malformed malformed)) {
                throw e.getCause();
            }
            cursor.reportMalformed(malformed);
        } catch (JacksonException e) {
            cursor.reportSyntax(e);
        }
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException cancelled = new CancellationException("reading was cancelled");
        cancelled.initCause(cause);
        return cancelled;
    }

    Findings findings() {
        return new Findings(problems.list(), problems.errors(), problems.warnings());
    }

    /** Returns what came of reading for the model. */
    ReadResult result() {
        return document.map(DocumentReader::result)
                .orElseGet(() -> new ReadResult(
                        Optional.empty(), Optional.empty(), problems.list(), problems.errors(), problems.warnings()));
    }

    /** Returns how much work it was, in steps each of which takes a bounded time, apart from that for each byte. */
    long work() {
        return workBefore + document.map(DocumentReader::work).orElse(0L);
    }
}
