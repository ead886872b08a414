package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final String OTHER = "logback.configurationFile";

    @TempDir
    Path folder;

    private ExecutionStatus configured(LoggerContext log) {
        LogFile file = new LogFile();
        file.setContext(log);
        return file.configure(log);
    }

    /** Does something while the program's own log is asked for, and no other one is. */
    private <T> T asInTheProgram(Function<LoggerContext, T> task) {
        String other = System.getProperty(OTHER);
        LoggerContext log = new LoggerContext();
        log.setMDCAdapter(new LogbackMDCAdapter());
        System.clearProperty(OTHER);
        System.setProperty(LogFile.FOLDER, folder.toString());
        try {
            return task.apply(log);
        } finally {
            log.stop();
            System.clearProperty(LogFile.FOLDER);
            System.setProperty(OTHER, other);
        }
    }

    @Test
    void linesSayWhenWhereAndHowGrave() throws Exception {
        asInTheProgram(log -> {
            assertEquals(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY, configured(log));
            log.getLogger("dateline.some.Place").warn("Something is \u00e9trange");
            log.getLogger("dateline.some.Place").debug("A detail");
            return log;
        });
        List<String> lines = Files.readAllLines(folder.resolve("dateline.log"));
        assertEquals(1, lines.size());
        assertTrue(
                lines.get(0)
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ WARN  \\[\\S+\\] "
                                + "dateline\\.some\\.Place - Something is \u00e9trange"),
                lines.get(0));
    }

    @Test
    void threeFilesOfAMegabyteAreKept() throws Exception {
        String line = "x".repeat(2000);
        asInTheProgram(log -> {
            configured(log);
            for (int i = 0; i < 10; i++) {
                for (int k = 0; k < 600; k++) {
                    log.getLogger("a").info(line);
                }
                pause();
            }
            return log;
        });
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("dateline.1.log", "dateline.2.log", "dateline.log"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    /** The size is looked at five times a second. */
    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anotherConfigurationGoesFirst() {
        System.setProperty(LogFile.FOLDER, folder.toString());
        try {
            assertEquals(ExecutionStatus.INVOKE_NEXT_IF_ANY, configured(new LoggerContext()));
        } finally {
            System.clearProperty(LogFile.FOLDER);
        }
        assertFalse(Files.exists(folder.resolve("dateline.log")));
    }

    @Test
    void logbackFindsIt() {
        assertTrue(ServiceLoader.load(Configurator.class).stream().anyMatch(found -> found.type() == LogFile.class));
    }
}
