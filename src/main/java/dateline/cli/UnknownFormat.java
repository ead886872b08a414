package dateline.cli;

import dateline.io.files.FileKind;
import dateline.io.files.TextEncoding;
import dateline.io.imports.ImportFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a file is, as far as can be seen, that no import takes for its own. */
final class UnknownFormat {
    private static final int BEGINNING = 1 << 16;
    private static final Pattern COMMENT = Pattern.compile("\\A\\s*(//|/\\*)");

    private UnknownFormat() {}

    /**
     * Returns a sentence on what the file is, and what to do with it.
     *
     * @param file the name as it was given
     * @param content its bytes
     */
    static String sentence(String file, byte[] content) {
        byte[] start = Arrays.copyOf(content, Math.min(content.length, BEGINNING));
        Optional<FileKind> kind = FileKind.of(start);
        if (kind.isPresent()) {
            return file + " is " + kind.get().words() + "; expected the file of a timeline program, or "
                    + kind.get().instead() + ".";
        }
        String text = TextEncoding.of(start).decode(start).strip();
        String formats =
                Arrays.stream(ImportFormat.values()).map(ImportFormat::word).collect(Collectors.joining(", "));
        if (text.isEmpty()) {
            return file + " is empty; expected the file of a timeline program, or a table.";
        }
        if (ImportFormat.isOwn(text)) {
            return file + " is a commentary of Dateline's own format, which needs no converting; open it with dateline "
                    + file + ", or look for errors with dateline check " + file + ".";
        }
        if (COMMENT.matcher(text).find()) {
            return file
                    + " seems to be JSON with comments, which JSON does not have; take out the lines with // and /*.";
        }
        return file + kind(text) + "; if it is one of the formats that can be read, name it with --format, one of "
                + formats + ".";
    }

    private static String kind(String text) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return " is JSON, but of no timeline that is known here";
        }
        if (text.startsWith("<")) {
            return " is a page or XML, but of no timeline that is known here";
        }
        if (text.indexOf('\0') >= 0) {
            return " is no text";
        }
        return " is a text of which it is not clear what it is";
    }
}
