package dateline.io.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/** An output that takes some bytes and then no more, as the last file on a full disk does. */
public final class FullDisk extends FilterOutputStream {
    private int left;

    private FullDisk(OutputStream out, int left) {
        super(out);
        this.left = left;
    }

    /** Returns a replacement whose disk is full after some bytes. */
    public static AtomicFile.Replacement after(int bytes, AtomicFile.Replacement replacement) {
        return (file, content) -> replacement.replace(file, out -> content.writeTo(new FullDisk(out, bytes)));
    }

    @Override
    public void write(int value) throws IOException {
        if (left == 0) {
            throw new FileSystemException("x", null, "No space left on device");
        }
        left--;
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            write(bytes[offset + i]);
        }
    }
}
