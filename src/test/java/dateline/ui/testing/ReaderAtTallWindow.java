package dateline.ui.testing;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hand and an eye at a window so high that the details of most items, and lists of claims, need no scrolling. */
@ExtendWith(FxToolkit.class)
public abstract class ReaderAtTallWindow {
    private static final double HEIGHT = 1180;

    protected static WindowUnderTest ui;
    protected static Hand hand;
    protected static Sight sight;

    @BeforeAll
    static void openTallWindow() {
        ui = WindowUnderTest.shared(HEIGHT);
        hand = ui.hand();
        sight = ui.sight();
    }

    @BeforeEach
    void resetTallWindow() {
        ui.reset();
    }
}
