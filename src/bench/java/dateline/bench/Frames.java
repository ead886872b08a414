package dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Measures what JavaFX paints in each pulse by its own flight recorder events, which alone tell the truth about frames. */
final class Frames implements AutoCloseable {
    private static final String PHASE = "javafx.PulsePhase";

    private final Recording recording = new Recording();

    Frames() {
        recording.enable(PHASE).withoutThreshold();
        recording.start();
    }

    /** Ends the recording and returns how long the painting of each pulse took, in milliseconds. */
    double[] painting() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("frames", ".jfr");
        try {
            recording.dump(file);
            Map<Long, Double> byPulse = new HashMap<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getEventType().getName().equals(PHASE)
                        && event.getString("phaseName").equals("Painting")) {
                    byPulse.merge(
                            (long) event.getInt("pulseId"), event.getDuration().toNanos() / 1e6, Double::sum);
                }
            }
            return byPulse.values().stream().mapToDouble(Double::doubleValue).toArray();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() {
        recording.close();
    }
}
