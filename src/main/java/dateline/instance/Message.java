package dateline.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a command line as bytes: UTF-8, a NUL behind each, and one more behind all of them.
 *
 * <p>The answer is the one byte {@link #TAKEN}, or none.
 */
final class Message {
    /** The answer of a program that has taken the arguments. */
    static final byte TAKEN = '+';

    /** The most bytes of a message; a command line is not longer. */
    private static final int MOST = 1 << 21;

    private static final char END = '\0';

    private Message() {}

    static ByteBuffer of(List<String> arguments) {
        StringBuilder text = new StringBuilder();
        arguments.forEach(argument -> text.append(argument).append(END));
        text.append(END);
        return StandardCharsets.UTF_8.encode(text.toString());
    }

    /**
     * Reads arguments to the end of a stream.
     *
     * @return empty where nothing was sent, as by a program that only looks whether another one listens
     * @throws IOException if it cannot be read, or is no such message
     */
    static Optional<List<String>> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> parts = Arrays.asList(text.split(String.valueOf(END), -1));
        boolean ended = parts.size() >= 2
                && parts.get(parts.size() - 1).isEmpty()
                && parts.get(parts.size() - 2).isEmpty();
        if (bytes.length == MOST || !ended) {
            throw new IOException("Not a message: " + bytes.length + " bytes");
        }
        return Optional.of(parts.subList(0, parts.size() - 2));
    }
}
