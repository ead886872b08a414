package dateline.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second start of the program, and the one that runs. */
@Timeout(20)
class RunningProgramTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Short enough for the name of a socket. */
    @TempDir(factory = ShortTempDir.class)
    Path directory;

    private ProgramSocket socket;
    private final List<RequestServer> running = new ArrayList<>();
    private final List<List<String>> taken = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void nameSocket() {
        socket = ProgramSocket.of(directory, Map.of("DISPLAY", ":1"));
    }

    private Optional<RequestServer> start() {
        return start(arguments -> {
            taken.add(arguments);
            return CompletableFuture.completedFuture(null);
        });
    }

    private void listen() {
        assertTrue(start().isPresent(), "the program listens");
    }

    private Optional<RequestServer> start(Function<List<String>, CompletableFuture<Void>> onRequest) {
        Optional<RequestServer> started = RequestServer.listen(socket, onRequest);
        started.ifPresent(running::add);
        return started;
    }

    @AfterEach
    void stop() {
        running.forEach(RequestServer::close);
    }

    private boolean second(String... arguments) {
        return RunningProgram.take(socket, List.of(arguments), PATIENCE);
    }

    @Test
    void takesTheArgumentsOfASecondStart() {
        listen();
        assertTrue(second("/a b/\u00e9\n.json#claim=x", "dateline:y", ""));
        assertTrue(second());
        assertEquals(List.of(List.of("/a b/\u00e9\n.json#claim=x", "dateline:y", ""), List.of()), taken);
    }

    @Test
    void takesNothingWhereNoneRuns() {
        assertFalse(second("a"));
        start().orElseThrow().close();
        assertFalse(second("a"));
        assertFalse(Files.exists(socket.path()), "the socket is removed");
    }

    @Test
    void takesALongCommandLine() {
        String name = "x".repeat(400_000);
        listen();
        assertTrue(second(name, name));
        assertEquals(List.of(List.of(name, name)), taken);
    }

    @Test
    void replacesTheSocketOfAProgramThatWasKilled() throws IOException {
        Files.createDirectories(socket.path().getParent());
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(socket.path()));
        }
        assertTrue(Files.exists(socket.path()));
        assertFalse(second("a"));
        listen();
        assertTrue(second("b"));
        assertEquals(List.of(List.of("b")), taken);
    }

    @Test
    void leavesTheSocketToTheProgramThatHasIt() {
        listen();
        assertEquals(Optional.empty(), start());
        assertTrue(second("a"));
        assertEquals(List.of(List.of("a")), taken, "looking for a program is no request");
    }

    @Test
    void isForTheUserAlone() throws IOException {
        listen();
        assertEquals("rw-------", permissions(socket.path()));
        assertEquals("rwx------", permissions(socket.path().getParent()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aProgramThatDoesNotAnswerIsNotWaitedForLong() throws IOException {
        Files.createDirectories(socket.path().getParent());
        try (ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hung.bind(UnixDomainSocketAddress.of(socket.path()));
            assertFalse(RunningProgram.take(socket, List.of("a"), Duration.ofMillis(50)));
        }
    }

    @Test
    void windowsThatDoNotTakeARequestGiveItBack() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        assertTrue(start(arguments -> never).isPresent());
        assertFalse(second("a"));
        assertTrue(never.isCancelled(), "what the second program opens is not opened here as well");
    }

    @Test
    void aRequestThatFailsEndsNothing() {
        Optional<RequestServer> failing = start(arguments -> {
            taken.add(arguments);
            if (taken.size() == 1) {
                throw new IllegalStateException("as if a window could not be opened");
            }
            return CompletableFuture.completedFuture(null);
        });
        assertTrue(failing.isPresent());
        assertFalse(second("a"));
        assertTrue(second("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a\0", "a\0b\0", "\ud83d\ude00"})
    void whatIsNoMessageIsNotTaken(String bytes) throws IOException {
        listen();
        try (SocketChannel strange = SocketChannel.open(UnixDomainSocketAddress.of(socket.path()))) {
            strange.write(ByteBuffer.wrap(bytes.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            strange.shutdownOutput();
            assertEquals(-1, strange.read(ByteBuffer.allocate(1)));
        }
        assertTrue(second("b"));
        assertEquals(List.of(List.of("b")), taken);
    }

    @Test
    void aPathThatIsTooLongForASocketIsDoneWithout() {
        socket = new ProgramSocket(directory.resolve("d".repeat(150)).resolve("program"));
        assertEquals(Optional.empty(), start());
        assertFalse(second("a"));
    }

    @Test
    void theThreadOfTheServerHoldsUpNoExitAndEndsWithIt() throws InterruptedException {
        RequestServer server = start().orElseThrow();
        Thread thread = Thread.getAllStackTraces().keySet().stream()
                .filter(one -> one.getName().equals("dateline-requests") && one.isAlive())
                .findFirst()
                .orElseThrow();
        assertTrue(thread.isDaemon());
        server.close();
        thread.join();
    }

    @Test
    void eachDisplayHasAProgramOfItsOwn() {
        listen();
        assertFalse(RunningProgram.take(
                ProgramSocket.of(directory, Map.of("DISPLAY", "host:2.0")), List.of("a"), PATIENCE));
        assertFalse(RunningProgram.take(ProgramSocket.of(directory, Map.of()), List.of("a"), PATIENCE));
    }
}
