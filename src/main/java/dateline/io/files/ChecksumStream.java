package dateline.io.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Computes the checksum of a content while it is read. */
public final class ChecksumStream extends InputStream {
    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();

    /**
     * Reads from a stream.
     *
     * @param in closed with this one
     */
    public ChecksumStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            digest.update(target, offset, count);
        }
        return count;
    }

    /**
     * Reads what is left and returns the SHA-256 of the whole content, as {@link Sha256#of} has it; once.
     *
     * @throws IOException if the rest cannot be read
     */
    public String sha256() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return Sha256.words(digest);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
