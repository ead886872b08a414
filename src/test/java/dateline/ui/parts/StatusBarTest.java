package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the bottom line says of an opening that takes long. */
@ExtendWith(FxToolkit.class)
class StatusBarTest {
    private StatusBar bar;

    @BeforeEach
    void show() {
        Fx.run(() -> {
            bar = new StatusBar(new ReadingState());
            Stage stage = new Stage();
            stage.setScene(new Scene(bar));
            stage.show();
        });
    }

    private ProgressBar progress() {
        return (ProgressBar) bar.lookup(".progress-bar");
    }

    @Test
    void howFarAReadingHasComeIsShownAsSoonAsItTakesLong() {
        Fx.run(() -> {
            bar.progress(0.4);
            assertFalse(progress().isVisible());
            bar.busy("Opening", () -> {});
            assertTrue(progress().isVisible());
            assertEquals(0.4, progress().getProgress());
        });
    }

    @Test
    void whatComesAfterTheReadingHasNoKnownEnd() {
        Fx.run(() -> {
            bar.busy("Opening", () -> {});
            bar.progress(0.99);
            assertFalse(progress().isIndeterminate());
            bar.progress(1);
            assertTrue(progress().isIndeterminate());
        });
    }

    @Test
    void theNextOpeningStartsAnew() {
        Fx.run(() -> {
            bar.busy("Opening", () -> {});
            bar.progress(0.7);
            bar.idle();
            assertFalse(progress().isVisible());
            bar.busy("Opening another", () -> {});
            assertTrue(progress().isIndeterminate());
        });
    }

    @Test
    void cancelGivesTheOpeningUp() {
        AtomicInteger cancelled = new AtomicInteger();
        Fx.run(() -> {
            bar.busy("Opening", cancelled::incrementAndGet);
            ((Button) bar.lookup(".button")).fire();
        });
        assertEquals(1, cancelled.get());
    }

    @Test
    void theProgressIsSpokenAsWhatGoesOn() {
        Fx.run(() -> {
            bar.busy("Exporting story.pdf", () -> {});
            assertEquals("Exporting story.pdf", progress().getAccessibleText());
        });
    }
}
