package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.Main;
import dateline.instance.ProgramSocket;
import dateline.instance.RequestServer;
import dateline.io.files.BlockedWriter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: exit status, standard streams, signals, memory. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other devices, signals and closed pipes")
class ProgramProcessTest {
    @TempDir
    Path folder;

    /** Prepares a run of a class in a virtual machine like this one, whose log is not the user's. */
    private ProcessBuilder java(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlogback.configurationFile=logback.xml",
                "-Ddateline.log=" + folder.resolve("state")));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors().toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder;
    }

    private Path errors() {
        return folder.resolve("errors");
    }

    private static int status(Process process) throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
        return process.exitValue();
    }

    private String document(int events) throws IOException {
        String list = IntStream.range(0, events)
                .mapToObj(i -> "{\"id\": \"e%d\", \"title\": \"Event %d\", \"when\": \"2014\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        return Files.writeString(
                        folder.resolve("many.dateline.json"),
                        "{\"format\": \"dateline/1\", \"id\": \"m\", \"source\": {\"title\": \"M\"}, \"events\": ["
                                + list + "]}")
                .toString();
    }

    @Test
    void whatASecondProgramIsAskedForIsOpenedByTheRunningOne() throws Exception {
        List<List<String>> taken = Collections.synchronizedList(new ArrayList<>());
        ProgramSocket socket = ProgramSocket.of(folder.resolve("state/dateline"), Map.of());
        RequestServer running = RequestServer.listen(socket, arguments -> {
                    taken.add(arguments);
                    return CompletableFuture.completedFuture(null);
                })
                .orElseThrow();
        try (running) {
            assertEquals(0, status(withoutDisplay("some.json#claim=court", "dateline:m#event=e1")));
            String some = Path.of("some.json").toAbsolutePath().toString();
            assertEquals(List.of(List.of(some + "#claim=court", "dateline:m#event=e1")), taken);
            assertEquals(1, status(withoutDisplay("--new", "some.json")), "it has no display for a window of its own");
            assertEquals(1, taken.size());
        }
        assertEquals(1, status(withoutDisplay("some.json")), "none runs any more");
    }

    private Process withoutDisplay(String... arguments) throws IOException {
        ProcessBuilder builder = java(Main.class, List.of(), arguments);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return builder.start();
    }

    @Test
    void outputOnAFullDiskIsAFailureInOneSentence() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "there is no device that is always full");
        for (String argument : List.of("list", "--help")) {
            assertEquals(
                    1,
                    status(java(Main.class, List.of(), argument)
                            .redirectOutput(full)
                            .start()));
            assertEquals(
                    "dateline: The output could not be written whole: No space left on device.\n",
                    Files.readString(errors()));
        }
    }

    @Test
    void aReaderThatHasEnoughEndsTheProgramQuietly() throws Exception {
        Process list = java(Main.class, List.of(), "list", document(20_000)).start();
        try (BufferedReader reader = list.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(reader.readLine().endsWith("\te0\tEvent 0\t\t"));
        }
        assertEquals(141, status(list));
        assertEquals("", Files.readString(errors()));
    }

    @Test
    void aFileThatStandardOutputGoesToIsNotRead() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdout")), "standard output has no name");
        Path file = Path.of(document(1));
        String before = Files.readString(file);
        for (List<String> arguments : List.of(
                List.of("draw", file.toString(), "-o", "-"),
                List.of("list", file.toString()),
                List.of("check", "missing", file.toString()),
                List.of("align", file.toString(), file.toString()))) {
            Process process = java(Main.class, List.of(), arguments.toArray(String[]::new))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()))
                    .start();
            assertEquals(2, status(process), arguments::toString);
            assertTrue(Files.readString(errors()).contains("Standard output goes to " + file), arguments::toString);
            assertEquals(before, Files.readString(file));
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsNotHeardOfAmongResults() throws Exception {
        ProcessBuilder date = java(Main.class, List.of("-Duser.home=/dev/null"), "date", "2014");
        date.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        Process running = date.start();
        assertEquals(
                "2014\t2014\t2014-01-01\t2014-12-31\t2014\n",
                new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, status(running));
        assertEquals("", Files.readString(errors()));
    }

    @Test
    void memoryThatIsTooSmallIsASentenceWithWhatToDo() throws Exception {
        assertEquals(
                70,
                status(java(Main.class, List.of("-Xmx24m"), "list", document(200_000))
                        .redirectOutput(folder.resolve("out").toFile())
                        .start()));
        String said = Files.readString(errors());
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.startsWith("dateline: There is not enough memory, of which Dateline may use "), said);
        assertTrue(said.contains("DATELINE_JAVA_OPTIONS=-Xmx"), said);
    }

    @Test
    void aNameThatTheLocaleHasNoLettersForIsOneSentence() throws Exception {
        for (String[] command : List.of(new String[] {}, new String[] {"list"})) {
            ProcessBuilder builder = java(Main.class, List.of(), command);
            // The shell writes the bytes of UTF-8, which this virtual machine might not, in whatever locale it runs.
            List<String> shell = List.of("sh", "-c", "exec \"$@\" \"$(printf '\\303\\274.json')\"", "sh");
            builder.command().addAll(0, shell);
            builder.environment().put("LC_ALL", "POSIX");
            assertEquals(2, status(builder.start()));
            List<String> said = Files.readAllLines(errors(), StandardCharsets.UTF_8);
            assertTrue(said.get(0).contains("set LC_ALL to one with UTF-8"), said.toString());
            assertEquals(2, said.size(), said.toString());
        }
    }

    @Test
    void aWriterThatIsTerminatedLeavesTheOldFileAndNothingElse() throws Exception {
        Path output = Files.createDirectory(folder.resolve("output"));
        Path file = Files.writeString(output.resolve("file"), "old");
        Process writer = java(BlockedWriter.class, List.of(), file.toString()).start();
        try (BufferedReader reader = writer.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("writing", reader.readLine());
            writer.destroy();
            assertEquals(143, status(writer));
        }
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(output)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals("", Files.readString(errors()));
    }
}
