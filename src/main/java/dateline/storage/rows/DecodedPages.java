package dateline.storage.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The characters of a stream of bytes, a page at a time, and where in the file each page starts. */
final class DecodedPages {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final CharBuffer characters;
    private long offset;
    private boolean ended;

    /**
     * Starts at a byte that starts a character.
     *
     * @param offset the byte's index in the file
     * @param size of a page, in bytes, at least 8
     */
    DecodedPages(InputStream in, CharsetDecoder decoder, long offset, int size) {
        this.in = in;
        this.decoder = decoder;
        this.offset = offset;
        bytes = ByteBuffer.allocate(size).limit(0);
        // No byte of any encoding here stands for more than one UTF-16 code unit.
        characters = CharBuffer.allocate(size);
    }

    /** Returns the index in the file of the byte with which the next page starts. */
    long offset() {
        return offset;
    }

    /**
     * Returns the next page, which may be empty; it holds until the one after it is asked for.
     *
     * @throws java.nio.charset.CharacterCodingException if bytes are no characters, and the decoder is to report that
     */
    CharBuffer next() throws IOException {
        int before = bytes.compact().position();
        int read = in.readNBytes(bytes.array(), before, bytes.remaining());
        ended = read < bytes.remaining();
        bytes.position(before + read).flip();
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, ended);
        if (result.isError()) {
            result.throwException();
        }
        offset += bytes.position();
        if (ended) {
            decoder.flush(characters);
        }
        return characters.flip();
    }

    /** Tells whether more may come. */
    boolean hasNext() {
        return !ended;
    }
}
