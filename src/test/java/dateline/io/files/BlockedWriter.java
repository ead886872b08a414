package dateline.io.files;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program that writes the half of a file and waits to be stopped. */
public final class BlockedWriter {
    private BlockedWriter() {}

    /** Writes the file that the first argument names. */
    public static void main(String[] args) throws Exception {
        AtomicFile.replace(Path.of(args[0]), out -> {
            out.write(1);
            System.out.println("writing");
            try {
                TimeUnit.MINUTES.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
