package dateline.io.update;

import static dateline.io.update.CommentaryUpdateTest.BY_HAND;
import static dateline.io.update.CommentaryUpdateTest.read;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.io.files.AtomicFile;
import dateline.io.update.UpdateRefusedException.Reason;
import dateline.model.Commentary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits are saved into the file that was read, and into no other. */
class SavedEditsTest {
    @Test
    void aTextThatIsNotWholeOrAnotherIsRefused() {
        Commentary before = read(BY_HAND);
        Commentary after = Edits.titled(before, "Other");
        String broken = BY_HAND.substring(0, BY_HAND.length() - 3);
        String commented = BY_HAND.replace("\"events\"", "// all of them\n\"events\"");
        for (String text : List.of(broken, commented, "", "[]", "dateline")) {
            assertEquals(Reason.NOT_WHOLE, refused(text, before, after), text);
        }
        assertEquals(Reason.CHANGED, refused(BY_HAND.replace("Court", "Appeal"), before, after));
        Commentary twice = Edits.withEvents(
                before, List.of(before.events().get(0), before.events().get(0)));
        assertEquals(Reason.NOT_SAFE, refused(BY_HAND, before, twice));
    }

    private static Reason refused(String text, Commentary before, Commentary after) {
        return assertThrows(
                        UpdateRefusedException.class,
                        () -> CommentaryUpdate.update(text.getBytes(StandardCharsets.UTF_8), before, after))
                .reason();
    }

    @Test
    void savingReplacesTheFileUnlessItHasChanged(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.dateline.json"), BY_HAND);
        Commentary before = read(BY_HAND);
        Commentary after = Edits.titled(before, "Other");
        CommentaryUpdate.save(file, before, after);
        byte[] saved = Files.readAllBytes(file);
        assertEquals(UpdateLawsTest.updated(BY_HAND, before, after), new String(saved, StandardCharsets.UTF_8));
        IOException refused = assertThrows(IOException.class, () -> CommentaryUpdate.save(file, before, after));
        assertEquals("the file has been changed since it was read", AtomicFile.reason(refused));
        assertArrayEquals(saved, Files.readAllBytes(file));
    }

    @Test
    void whatAnotherProgramHasAddedBesidesIsKept(@TempDir Path folder) throws IOException {
        String now = BY_HAND.replace("\"Ada\"", "\"Ada\", \"on\": \"Monday\"");
        Path file = Files.writeString(folder.resolve("a.dateline.json"), now);
        CommentaryUpdate.save(file, read(BY_HAND), Edits.titled(read(BY_HAND), "The harbour über us"));
        assertEquals(now.replace("all\"", "us\""), Files.readString(file));
    }
}
