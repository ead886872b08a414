package dateline.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reaches the program that runs already. */
public final class RunningProgram {
    private static final Logger LOG = LoggerFactory.getLogger(RunningProgram.class);

    private RunningProgram() {}

    /**
     * Hands arguments to the program that runs already, and waits until it has taken them.
     *
     * @param socket where it is reached
     * @param arguments the arguments of the command line; none has it come to the front
     * @param patience how long to wait for its answer
     * @return whether it has taken them; false where none runs, or it does not answer in time
     */
    public static boolean take(ProgramSocket socket, List<String> arguments, Duration patience) {
        if (!Files.exists(socket.path())) {
            return false;
        }
        long deadline = System.nanoTime() + patience.toNanos();
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.connect(UnixDomainSocketAddress.of(socket.path()));
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            while (!channel.finishConnect()) {
                if (!await(selector, deadline)) {
                    return false;
                }
            }
            key.interestOps(SelectionKey.OP_WRITE);
            ByteBuffer request = Message.of(arguments);
            while (request.hasRemaining()) {
                if (channel.write(request) == 0 && !await(selector, deadline)) {
                    return false;
                }
            }
            channel.shutdownOutput();
            key.interestOps(SelectionKey.OP_READ);
            return isTaken(channel, selector, deadline);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debug("No program answers at {}", socket.path(), e);
            return false;
        }
    }

    private static boolean isTaken(SocketChannel channel, Selector selector, long deadline) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(1);
        int read = channel.read(answer);
        while (read == 0) {
            if (!await(selector, deadline)) {
                LOG.info("The running program does not answer");
                return false;
            }
            read = channel.read(answer);
        }
        return read == 1 && answer.get(0) == Message.TAKEN;
    }

    /** Waits until the channel is ready; returns false where it is not by the deadline. */
    private static boolean await(Selector selector, long deadline) throws IOException {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            return false;
        }
        selector.selectedKeys().clear();
        return selector.select(left) > 0;
    }
}
