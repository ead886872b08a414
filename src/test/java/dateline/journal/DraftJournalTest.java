package dateline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.io.files.AtomicFile;
import dateline.io.files.FullDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts come back from the files of a process that is gone, which these tests copy away from a running journal. */
class DraftJournalTest {
    @TempDir
    Path folder;

    private Path drafts() {
        return folder.resolve("state/drafts");
    }

    private static Draft draft(int number) {
        return new Draft(
                Optional.of(new Draft.Origin(Path.of("/home/ada/über 50%.dateline.json"), "0a1b")),
                Instant.ofEpochSecond(number),
                "Draft " + number,
                "\ufeff{\"text\":\r\n\n" + number + " Zürich 😀}\n");
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    /** Returns the generations of the only document, the oldest first. */
    private List<Path> generations() throws IOException {
        return files(files(drafts()).get(0)).stream()
                .filter(file -> file.toString().endsWith(".draft"))
                .toList();
    }

    /** Copies the only document's drafts to where no process has locked them. */
    private Path crashed(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve("crashed").resolve(name));
        for (Path file : generations()) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
        return to.getParent();
    }

    private static List<Draft> found(Path directory) throws IOException {
        return DraftJournal.abandoned(directory).stream()
                .map(AbandonedDraft::draft)
                .toList();
    }

    @Test
    void theNewestDraftOfEachDocumentComesBackLatestFirst() throws IOException {
        assertEquals(List.of(), found(drafts()));
        DraftJournal journal = new DraftJournal(drafts());
        journal.write(draft(1));
        journal.write(draft(2));
        crashed("a");
        journal.write(draft(3));
        assertEquals(List.of(draft(3), draft(2)), found(crashed("b")));
    }

    @Test
    void theLastFiveGenerationsAreKept() throws IOException {
        DraftJournal journal = new DraftJournal(drafts());
        for (int number = 1; number <= 12; number++) {
            journal.write(draft(number));
            assertEquals(Math.min(number, 5), generations().size());
        }
        Files.delete(generations().get(4));
        assertEquals(List.of(draft(11)), found(crashed("a")));
    }

    @Test
    void aDamagedDraftFallsBackToTheOneBefore() throws IOException {
        DraftJournal journal = new DraftJournal(drafts());
        for (int number = 1; number <= 5; number++) {
            journal.write(draft(number));
        }
        Path newest = generations().get(4);
        Files.write(newest, "half".getBytes(StandardCharsets.UTF_8));
        String half = Files.readString(generations().get(3));
        Files.writeString(generations().get(3), half.substring(0, half.length() / 2));
        Files.write(generations().get(2), new byte[] {(byte) 0xFF});
        Files.writeString(
                generations().get(1), Files.readString(generations().get(1)).replace("Zürich", "Zurich"));
        assertEquals(List.of(draft(1)), found(crashed("a")));
        Files.write(generations().get(0), new byte[0]);
        assertEquals(List.of(), found(crashed("b").resolve("none")));
    }

    @Test
    void draftsOfARunningProcessAreNotOffered() throws IOException {
        DraftJournal journal = new DraftJournal(drafts());
        journal.write(draft(1));
        assertEquals(List.of(), found(drafts()));
        journal.write(draft(2));
        assertEquals(List.of(), found(drafts()));
    }

    @Test
    void discardingLeavesNothingAndALaterDraftBeginsAnew() throws IOException {
        DraftJournal journal = new DraftJournal(drafts());
        journal.discard();
        assertFalse(Files.exists(drafts()));
        journal.write(draft(1));
        journal.discard();
        assertEquals(List.of(), files(drafts()));
        journal.write(draft(2));
        assertEquals(1, generations().size());
        assertEquals(List.of(draft(2)), found(crashed("a")));
    }

    @Test
    void aDraftThatWasTakenUpIsRemoved() throws IOException {
        DraftJournal journal = new DraftJournal(drafts());
        journal.write(draft(1));
        Path directory = crashed("a");
        AbandonedDraft abandoned = DraftJournal.abandoned(directory).get(0);
        Files.writeString(abandoned.folder().resolve(".dateline-left.tmp"), "half");
        abandoned.remove();
        assertEquals(List.of(), files(directory));
        abandoned.remove();
        AbandonedDraft running = new AbandonedDraft(files(drafts()).get(0), draft(1));
        running.remove();
        assertEquals(1, generations().size());
    }

    @Test
    void draftsAreForTheirOwnerAlone() throws IOException {
        new DraftJournal(drafts()).write(draft(1));
        Path document = files(drafts()).get(0);
        for (Path directory : List.of(drafts(), document)) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(generations().get(0))));
    }

    @Test
    void aFullDiskLeavesTheDraftBefore() throws IOException {
        boolean[] full = {false};
        AtomicFile.Replacement fullDisk = FullDisk.after(100, AtomicFile::replacePrivately);
        DraftJournal journal = new DraftJournal(drafts(), (file, content) -> {
            AtomicFile.Replacement disk = full[0] ? fullDisk : AtomicFile::replacePrivately;
            disk.replace(file, content);
        });
        journal.write(draft(1));
        full[0] = true;
        assertThrows(IOException.class, () -> journal.write(draft(2)));
        full[0] = false;
        assertEquals(List.of(draft(1)), found(crashed("a")));
        journal.write(draft(3));
        assertEquals(List.of(draft(3), draft(1)), found(crashed("b")));
    }

    @Test
    void aDraftInALogTellsNothingOfItsContent() {
        assertEquals("draft of 1970-01-01T00:00:01Z", draft(1).toString());
    }

    @Property(tries = 200)
    void anyDraftReadsAsItWasWritten(@ForAll String title, @ForAll String text, @ForAll boolean isNew) {
        String whole = text.replaceAll("\\p{Cs}", "?");
        Draft draft = new Draft(
                isNew ? Optional.empty() : draft(1).origin(),
                Instant.now(),
                title.replaceAll("\\p{Cs}", "?") + "\r\n.",
                whole);
        assertEquals(Optional.of(draft), DraftFormat.read(DraftFormat.write(draft)));
    }
}
