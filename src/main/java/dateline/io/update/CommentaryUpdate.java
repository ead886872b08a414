package dateline.io.update;

import dateline.io.commentary.CommentaryReader;
import dateline.io.commentary.CommentaryWriter;
import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import dateline.io.files.TextEncoding;
import dateline.io.json.JsonSpan;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.PartialCommentary.Ending;
import dateline.io.problems.ReadResult;
import dateline.io.update.UpdateRefusedException.Reason;
import dateline.model.Commentary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the edits of a commentary into the JSON text that it was read from.
 *
 * <p>What was not edited stays byte for byte: unknown keys, faulty items that reading leaves out, the order of keys, white
 * space, escapes, line ends, byte-order mark. The commentaries before and after the edits are compared as {@link
 * CommentaryWriter} writes them; only where they differ is the text changed. Stateless; any thread.
 */
public final class CommentaryUpdate {
    private static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, 0);

    private CommentaryUpdate() {}

    /**
     * Replaces a file by one with the edits: whole or not at all.
     *
     * @param file the file that the commentary was read from, or a link to it
     * @param before the commentary as it was read; from a file with errors the sound part
     * @param after the edited commentary
     * @return the content that the file has then
     * @throws UpdateRefusedException if the file holds another commentary by now, or cannot take the edits; it stays as it is
     * @throws IOException if it cannot be read or written; it stays as it is
     */
    public static byte[] save(Path file, Commentary before, Commentary after) throws IOException {
        byte[] original;
        try (InputStream in = InputFile.open(file)) {
            original = in.readAllBytes();
        }
        byte[] updated = update(original, before, after);
        AtomicFile.replace(file, out -> out.write(updated));
        return updated;
    }

    /**
     * Returns a text with the edits.
     *
     * @param original the text that the commentary was read from
     * @param before the commentary as it was read; from a text with errors the sound part
     * @param after the edited commentary
     * @return the text in UTF-8; the original where nothing was edited
     * @throws UpdateRefusedException if the text holds another commentary than {@code before}, or cannot take the edits
     * @throws IOException if a text of the edited commentary is no Unicode
     */
    public static byte[] update(byte[] original, Commentary before, Commentary after) throws IOException {
        ReadResult read = CommentaryReader.read(original);
        Optional<PartialCommentary> sound = read.partial().filter(partial -> partial.ending() == Ending.COMPLETE);
        if (sound.isEmpty()) {
            throw new UpdateRefusedException(Reason.NOT_WHOLE);
        }
        if (!sound.get().commentary().equals(before)) {
            throw new UpdateRefusedException(Reason.CHANGED);
        }
        JsonSpan old = JsonSpan.of(UTF_8.decode(original));
        String patched = new Patch(old).value(old, canonical(before), canonical(after));
        byte[] updated = encode(
                old.json().substring(0, old.start()) + patched + old.json().substring(old.end()));
        // With errors before, an edit may have repaired what was left out: then there is more than was edited.
        boolean isSafe =
                read.errors() > 0 || CommentaryReader.read(updated).commentary().equals(Optional.of(after));
        if (!isSafe) {
            throw new UpdateRefusedException(Reason.NOT_SAFE);
        }
        return updated;
    }

    private static JsonSpan canonical(Commentary commentary) throws IOException {
        return JsonSpan.of(new String(CommentaryWriter.bytes(commentary), StandardCharsets.UTF_8));
    }

    private static byte[] encode(String text) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] encoded = new byte[bytes.remaining()];
        bytes.get(encoded);
        return encoded;
    }
}
