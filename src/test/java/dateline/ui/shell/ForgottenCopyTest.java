package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** After Forget My Copy nothing of the article is left in memory. */
class ForgottenCopyTest extends ReaderAtWindow {
    private static final int LETTERS = 16;
    private static final int CHUNK = 1 << 20;

    /** A word that stands nowhere else, kept backwards, so that the test itself does not hold it. */
    private final byte[] backwards = new byte[LETTERS];

    private String word() {
        byte[] forwards = new byte[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            forwards[i] = backwards[LETTERS - 1 - i];
        }
        return new String(forwards, StandardCharsets.US_ASCII);
    }

    private void writePage(Path file) throws IOException {
        Files.writeString(file, FerryStory.page().replace("Harbour master", "Harbour master " + word()));
    }

    private int countInMemory(String name) throws IOException {
        Path dump = directory.resolve(name + ".hprof");
        Fx.settle();
        // On the application thread nothing is painted meanwhile, whose arrays would keep the collector from running.
        Fx.call(() -> {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
            return Boolean.TRUE;
        });
        String narrow = word();
        String wide = narrow.replaceAll("(.)", "$1\0");
        int found = 0;
        try (InputStream in = Files.newInputStream(dump)) {
            String before = "";
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
                found += (text.split(narrow, -1).length - 1) + (text.split(wide, -1).length - 1);
                before = text.substring(Math.max(0, text.length() - narrow.length() + 1));
            }
        }
        Files.delete(dump);
        return found;
    }

    @Test
    void nothingOfAForgottenCopyIsLeftInMemory() throws IOException {
        new SecureRandom().ints(LETTERS, 'b', 'z').forEach(letter -> {
            System.arraycopy(backwards, 0, backwards, 1, LETTERS - 1);
            backwards[0] = (byte) letter;
        });
        Path page = directory.resolve("page.html");
        writePage(page);
        windows().answer(page);
        hand.key(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.click(timeline.signOf("Last crossing"));
        hand.click("Exact words");
        hand.click("Both");
        assertTrue(sight().text(".excerpt").contains(word()), sight().text(".excerpt"));
        assertTrue(countInMemory("before") > 0, "the search finds what is there");
        hand.choose("File", "Forget My Copy\u2026");
        hand.click("Forget My Copy");
        Fx.await("the copy is gone", () -> first().state().copyProperty().get().isEmpty());
        Fx.settle();
        assertEquals(0, countInMemory("after"));
    }
}
