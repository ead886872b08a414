package dateline.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DisplayProbeTest {
    private final Optional<String> platform = Optional.ofNullable(System.getProperty("glass.platform"));

    @BeforeEach
    void asInTheProgram() {
        System.clearProperty("glass.platform");
    }

    @AfterEach
    void asInTheTests() {
        platform.ifPresent(name -> System.setProperty("glass.platform", name));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayOneSentenceNamesTheWayOut() {
        String reason = DisplayProbe.whyNoWindow(Map.of()).orElseThrow();
        assertTrue(reason.contains("xvfb-run"), reason);
        assertEquals(1, reason.lines().count());
    }

    @Test
    void aDisplayThatIsNamedIsLeftToTheToolkit() {
        assertEquals(Optional.empty(), DisplayProbe.whyNoWindow(Map.of("DISPLAY", "other-host:0")));
    }

    @Test
    void aDisplayThatCannotBeOpenedIsToldApartFromOtherFailures() {
        RuntimeException unreachable =
                new IllegalStateException(new UnsupportedOperationException("Unable to open DISPLAY"));
        String reason = DisplayProbe.whyNotStarted(unreachable, List.of()).orElseThrow();
        assertTrue(reason.contains("xvfb-run"), reason);
        assertEquals(
                Optional.empty(), DisplayProbe.whyNotStarted(new UnsupportedOperationException("another"), List.of()));
        assertEquals(Optional.empty(), DisplayProbe.whyNotStarted(new IllegalStateException(), List.of()));
    }

    @Test
    void aSystemWithoutFontsAndAFullDiskAreSaidWithAWayOut() {
        RuntimeException failure = new IllegalStateException("Exception in Application start method");
        String fonts = DisplayProbe.whyNotStarted(failure, List.of("Error: JavaFX detected no fonts! Please refer to"))
                .orElseThrow();
        assertTrue(fonts.contains("fonts-dejavu-core"), fonts);
        String disk = DisplayProbe.whyNotStarted(new IllegalStateException("No toolkit found"), List.of())
                .orElseThrow();
        assertTrue(disk.contains("javafx.cachedir"), disk);
    }
}
