package dateline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes drafts is killed: the newest draft that was written comes back whole. */
@Timeout(300)
class DraftKillTest {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_WAIT_NANOS = 3_000_000;

    private final Random random = new Random();

    @Test
    void theNewestDraftComesBack(@TempDir Path folder) throws Exception {
        killRepeatedly(folder, 10);
    }

    @Test
    @Tag("long")
    void theNewestDraftComesBackManyTimes(@TempDir Path folder) throws Exception {
        killRepeatedly(folder, 100);
    }

    private void killRepeatedly(Path folder, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            kill(folder.resolve("drafts"));
        }
    }

    private void kill(Path directory) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DraftWriter.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader lines = process.inputReader()) {
            for (int left = 2 + random.nextInt(MOST_LINES); left > 0; left--) {
                last = lines.readLine();
            }
            assertEquals(List.of(), DraftJournal.abandoned(directory), "it is still running");
            waitFor(random.nextInt(LONGEST_WAIT_NANOS));
            // Process.destroyForcibly would close the stream with the lines that are still in it.
            process.toHandle().destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            for (String line = last; line != null && line.matches("(begin|end) \\d+"); line = lines.readLine()) {
                last = line;
            }
        }
        List<AbandonedDraft> abandoned = DraftJournal.abandoned(directory);
        assertEquals(1, abandoned.size());
        Draft draft = abandoned.get(0).draft();
        long number = draft.time().getEpochSecond();
        long printed = Long.parseLong(last.substring(last.indexOf(' ') + 1));
        assertTrue(
                number == printed || (last.startsWith("begin") && number == printed - 1), () -> number + " is too old");
        assertEquals(DraftWriter.draft(number), draft);
        abandoned.get(0).remove();
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** Waits for a part of the time that a write takes, without giving up the processor. */
    private static void waitFor(int nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
