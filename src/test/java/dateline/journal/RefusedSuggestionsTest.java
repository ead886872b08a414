package dateline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedSuggestionsTest {
    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("state").resolve("refused-suggestions");
    }

    /** Returns the memory as another run of the program has it. */
    private RefusedSuggestions memory() {
        return new RefusedSuggestions(file());
    }

    private boolean isRefused(String documentId, String key) throws IOException {
        return memory().of(documentId).contains(key);
    }

    @Test
    void whatIsRefusedStaysSoInItsDocument() throws IOException {
        assertFalse(isRefused("pier", "name Tom"));
        memory().add("pier", "name Tom");
        assertTrue(isRefused("pier", "name Tom"));
        assertFalse(isRefused("pier", "name Ines"));
        assertFalse(isRefused("mole", "name Tom"));
    }

    @Test
    void aForgottenDocumentLeavesTheOthers() throws IOException {
        memory().add("pier", "name Tom");
        memory().add("mole", "name Tom");
        memory().forget("pier");
        assertFalse(isRefused("pier", "name Tom"));
        assertTrue(isRefused("mole", "name Tom"));
    }

    @Test
    void theFileHasNoWordsOfTheText() throws IOException {
        memory().add("pier", "date in 2018 in The pier was closed.");
        assertFalse(Files.readString(file()).contains("pier"));
    }

    @Test
    void theOldestAreDroppedBeyondTheMost() throws IOException {
        memory().add("pier", "name Tom");
        List<String> others = IntStream.range(0, RefusedSuggestions.MOST - 1)
                .mapToObj(i -> String.format("%016x %016x", 1, i))
                .toList();
        Files.write(file(), others, StandardOpenOption.APPEND);
        memory().add("pier", "name Tom");
        assertEquals(RefusedSuggestions.MOST, Files.readAllLines(file()).size());
        memory().add("pier", "name Ines");
        assertEquals(RefusedSuggestions.MOST, Files.readAllLines(file()).size());
        assertFalse(Files.readAllLines(file()).contains(others.get(0)));
        assertTrue(isRefused("pier", "name Tom"));
    }

    @Test
    void aDamagedLineCostsOnlyItself() throws IOException {
        memory().add("pier", "name Tom");
        Files.writeString(file(), "\u00e9\u0000 no pair\n", StandardOpenOption.APPEND);
        assertTrue(isRefused("pier", "name Tom"));
        memory().add("pier", "name Ines");
        assertEquals(2, Files.readAllLines(file()).size());
    }
}
