package dateline.export;

/**
 * The content of a file that an export has made.
 *
 * @param bytes the content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExportedFile(byte[] bytes) {}
