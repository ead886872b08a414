package dateline.format;

import dateline.io.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** A file that can be opened more than once, its second half only as long as it is what it was. */
final class FileOpening implements ReadRun.Opening {
    private final Path file;
    private final BasicFileAttributes before;

    FileOpening(Path file) throws IOException {
        this.file = file;
        this.before = Files.readAttributes(file, BasicFileAttributes.class);
    }

    @Override
    public InputStream open() throws IOException {
        return InputFile.open(file);
    }

    @Override
    public long size() {
        return before.size();
    }

    @Override
    public ByteWindow window(long from) throws IOException {
        InputStream in = open();
        try {
            requireTheSame();
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return ByteWindow.within(in, from);
    }

    private void requireTheSame() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        if (now.size() != before.size()
                || !now.lastModifiedTime().equals(before.lastModifiedTime())
                || !Objects.equals(now.fileKey(), before.fileKey())) {
            throw new IOException("another file has taken the place of " + file);
        }
    }
}
