package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.status.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program's own log, as logback.xml describes it. */
class LogTest {
    @TempDir
    Path folder;

    private final LoggerContext log = new LoggerContext();

    @BeforeEach
    void configure() throws Exception {
        configure(folder.resolve("state"));
    }

    private void configure(Path state) throws Exception {
        log.reset();
        log.setMDCAdapter(new LogbackMDCAdapter());
        log.putProperty("dateline.log", state.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(log);
        configurator.doConfigure(LogTest.class.getResource("/logback.xml"));
    }

    @AfterEach
    void close() {
        log.stop();
    }

    private Path file(String name) {
        return folder.resolve("state").resolve(name);
    }

    @Test
    void linesSayWhenWhereAndHowGrave() throws IOException {
        log.getLogger("dateline.some.Place").warn("Something is \u00e9trange");
        log.getLogger("dateline.some.Place").debug("A detail");
        List<String> lines = Files.readAllLines(file("dateline.log"));
        assertEquals(1, lines.size());
        assertTrue(
                lines.get(0)
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ WARN  \\[\\S+\\] "
                                + "dateline\\.some\\.Place - Something is \u00e9trange"),
                lines.get(0));
    }

    @Test
    void threeFilesAreKept() throws IOException {
        String line = "x".repeat(2000);
        int replaced = 0;
        long before = 0;
        while (replaced < 4) {
            log.getLogger("a").info(line);
            long size = Files.size(file("dateline.log"));
            replaced += size < before ? 1 : 0;
            before = size;
        }
        try (var files = Files.list(folder.resolve("state"))) {
            assertEquals(
                    List.of("dateline.1.log", "dateline.2.log", "dateline.log"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.size(file("dateline.1.log")) >= 1 << 20);
    }

    @Test
    void aFolderThatCannotBeMadeIsNoWarningAndNothingIsLogged() throws Exception {
        log.getStatusManager().clear();
        configure(Files.writeString(folder.resolve("file"), "").resolve("state"));
        log.getLogger("a").info("A line");
        assertEquals(
                List.of(),
                log.getStatusManager().getCopyOfStatusList().stream()
                        .filter(status -> status.getEffectiveLevel() == Status.ERROR)
                        .toList());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
    void everyFileIsForItsOwnerAlone() throws IOException {
        while (Files.notExists(file("dateline.1.log"))) {
            log.getLogger("a").info("x".repeat(2000));
        }
        for (String name : List.of("dateline.log", "dateline.1.log")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file(name))));
        }
    }
}
