package dateline.cli.output;

import dateline.io.files.FileKind;
import dateline.io.files.InputFile;
import dateline.io.files.TextEncoding;
import dateline.io.imports.ImportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a command writes, and which of the files that exist it may replace: empty ones, and those of its own kind. */
public enum OutputKind {
    /** A picture that {@code draw} writes. */
    PICTURE("picture", ".svg"),
    /** A commentary that {@code convert} or {@code new} writes. */
    COMMENTARY("commentary", ".dateline.json");

    private static final Pattern SVG = Pattern.compile("(?:<[?!][^>]*>\\s*)*<svg\\b");

    private final String noun;
    private final String ending;

    OutputKind(String noun, String ending) {
        this.noun = noun;
        this.ending = ending;
    }

    /**
     * Returns a sentence on why an existing file must not be replaced.
     *
     * @param file the file that is named as the output
     * @return empty where it may, and where there is no file to lose
     */
    public Optional<String> refusal(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return other(file)
                .map(what -> "The output " + file + " is there already and is " + what + ", which a " + noun
                        + " would replace; give the " + noun + " another name.");
    }

    /** Returns what a file of another kind is, with its article. */
    private Optional<String> other(Path file) {
        byte[] head = head(file);
        String text = TextEncoding.of(head).decode(head).strip();
        if (this == PICTURE && isNamed(file, COMMENTARY)) {
            return Optional.of("a commentary by its name");
        }
        if (text.startsWith("{") && ImportFormat.isOwn(text)) {
            return this == COMMENTARY ? Optional.empty() : Optional.of("a commentary");
        }
        if (isSvg(text)) {
            return this == PICTURE ? Optional.empty() : Optional.of("an SVG picture");
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = FileKind.of(head)
                .map(FileKind::words)
                .or(() -> ImportFormat.detect(String.valueOf(file.getFileName()), head)
                        .map(format -> "a file of the format " + format.title()));
        return known.isPresent() || isNamed(file, this) ? known : Optional.of("no " + noun);
    }

    /** Tells whether a text begins as an SVG picture does. */
    static boolean isSvg(String text) {
        return SVG.matcher(text).lookingAt();
    }

    private static boolean isNamed(Path file, OutputKind kind) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(kind.ending);
    }

    /** Returns the beginning of a file; of one that cannot be read nothing, since its name alone tells what it is. */
    static byte[] head(Path file) {
        try (InputStream in = InputFile.open(file)) {
            return in.readNBytes(FileKind.HEAD_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
