package dateline.export;

import java.util.List;

/**
 * What an export has made.
 *
 * @param files the contents of its files, in the order of {@link ExportFormat#files}; at least one
 * @param leftOut what the format cannot carry, in sentences
 */
public record Exported(List<ExportedFile> files, List<String> leftOut) {
    /** Copies the lists. */
    public Exported {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the number of bytes of all files. */
    public long size() {
        return files.stream().mapToLong(file -> file.bytes().length).sum();
    }
}
