package dateline.instance;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what later starts of the program are asked for, on a daemon thread of its own.
 *
 * <p>The socket and its directory are for the user alone. Closing removes the socket.
 */
public final class RequestServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RequestServer.class);

    /** How long the windows may take to take a request; shorter than a second start waits for the answer. */
    private static final Duration MOST_WAITING = Duration.ofMillis(1500);

    private final ServerSocketChannel channel;
    private final Path path;
    private final Function<List<String>, CompletableFuture<Void>> onRequest;

    private RequestServer(
            ServerSocketChannel channel, Path path, Function<List<String>, CompletableFuture<Void>> onRequest) {
        this.channel = channel;
        this.path = path;
        this.onRequest = onRequest;
    }

    /**
     * Begins to listen; the file that a program left that was killed is replaced.
     *
     * @param socket where to listen
     * @param onRequest takes arguments, on the server's thread; what it returns is completed once they are taken, and cancelled
     *     where that lasts too long
     * @return empty where another program listens there, or the system has no such sockets
     */
    public static Optional<RequestServer> listen(
            ProgramSocket socket, Function<List<String>, CompletableFuture<Void>> onRequest) {
        try {
            makeDirectory(socket.path().getParent());
            if (Files.exists(socket.path())) {
                if (isAnswered(socket.path())) {
                    return Optional.empty();
                }
                Files.delete(socket.path());
            }
            RequestServer server = new RequestServer(bind(socket.path()), socket.path(), onRequest);
            Thread thread = new Thread(server::serve, "dateline-requests");
            thread.setDaemon(true);
            thread.start();
            return Optional.of(server);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("Later starts will not find this program", e);
            return Optional.empty();
        }
    }

    private static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        restrict(directory, "rwx------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        FileStore store = Files.getFileStore(path.getParent());
        if (store.supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isAnswered(Path path) {
        try (SocketChannel other = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return other.connect(UnixDomainSocketAddress.of(path));
        } catch (IOException e) {
            LOG.debug("No program listens at {}", path, e);
            return false;
        }
    }

    private static ServerSocketChannel bind(Path path) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(path));
            restrict(path, "rw-------");
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void serve() {
        while (channel.isOpen()) {
            try (SocketChannel asking = channel.accept()) {
                answer(asking);
            } catch (ClosedChannelException e) {
                LOG.debug("Closed {}", path, e);
            } catch (IOException | RuntimeException e) {
                LOG.warn("Could not take what another start of the program was asked for", e);
            }
        }
    }

    private void answer(SocketChannel asking) throws IOException {
        InputStream in = Channels.newInputStream(asking);
        Optional<List<String>> arguments = Message.read(in);
        if (arguments.isPresent() && isTaken(onRequest.apply(arguments.get()))) {
            asking.write(ByteBuffer.wrap(new byte[] {Message.TAKEN}));
        }
    }

    private static boolean isTaken(CompletableFuture<Void> taking) {
        try {
            taking.get(MOST_WAITING.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("What another start of the program was asked for was not taken", e);
        }
        taking.cancel(false);
        return false;
    }

    /** Stops listening and removes the socket. */
    @Override
    public void close() {
        try {
            // Afterwards the file may be that of another program.
            Files.deleteIfExists(path);
            channel.close();
        } catch (IOException e) {
            LOG.warn("Could not remove {}", path, e);
        }
    }
}
