package dateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class DisplayProbeTest {
    @TempDir
    Path sockets;

    @Test
    void withoutADisplayOneSentenceNamesTheWayOut() {
        String reason = DisplayProbe.whyNoWindow(Map.of(), sockets).orElseThrow();
        assertTrue(reason.contains("xvfb-run"), reason);
        assertEquals(1, reason.lines().count());
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        String reason =
                DisplayProbe.whyNoWindow(Map.of("DISPLAY", ":4711"), sockets).orElseThrow();
        assertTrue(reason.contains(":4711") && reason.contains("xvfb-run"), reason);
    }

    @Test
    void aDisplayThatAnswersIsEnough() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X4711")));
            assertEquals(Optional.empty(), DisplayProbe.whyNoWindow(Map.of("DISPLAY", ":4711.0"), sockets));
        }
    }

    @Test
    void aDisplayThatTheKernelListsIsEnough() throws IOException {
        Path list = sockets.resolve("unix");
        Files.writeString(list, """
                Num       RefCount Protocol Flags    Type St Inode Path
                00000000a: 00000002 00000000 00010000 0001 01 36907 @/x/X1
                00000000b: 00000002 00000000 00010000 0001 01 36908 /x/X2
                00000000c: 00000003 00000000 00000000 0001 03 36909 /x/X3
                00000000d: 00000002 00000000 00010000 0001 01 36910 /x/X44
                """);
        assertTrue(DisplayProbe.isListed(Path.of("/x/X1"), list), "without a file");
        assertTrue(DisplayProbe.isListed(Path.of("/x/X2"), list), "with one");
        assertFalse(DisplayProbe.isListed(Path.of("/x/X3"), list), "the other end of a connection");
        assertFalse(DisplayProbe.isListed(Path.of("/x/X4"), list), "another one");
        assertFalse(DisplayProbe.isListed(Path.of("/x/X1"), sockets.resolve("none")), "no list");
    }

    @Test
    void aDisplayElsewhereIsLeftToTheToolkit() {
        assertEquals(Optional.empty(), DisplayProbe.whyNoWindow(Map.of("DISPLAY", "other-host:0"), sockets));
    }

    @Test
    void aDisplayThatCannotBeOpenedIsToldApartFromOtherFailures() {
        RuntimeException unreachable =
                new IllegalStateException(new UnsupportedOperationException("Unable to open DISPLAY"));
        String reason = DisplayProbe.whyNotStarted(unreachable).orElseThrow();
        assertTrue(reason.contains("xvfb-run"), reason);
        assertEquals(Optional.empty(), DisplayProbe.whyNotStarted(new UnsupportedOperationException("another")));
        assertEquals(Optional.empty(), DisplayProbe.whyNotStarted(new IllegalStateException()));
    }
}
