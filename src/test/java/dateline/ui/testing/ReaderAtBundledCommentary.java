package dateline.ui.testing;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hand and an eye at one window on the bundled commentary, which each test finds as when it was opened. */
@ExtendWith(FxToolkit.class)
public abstract class ReaderAtBundledCommentary {
    protected static WindowUnderTest ui;
    protected static Hand hand;
    protected static Sight sight;

    @BeforeAll
    static void openSharedWindow() {
        ui = WindowUnderTest.shared();
        hand = ui.hand();
        sight = ui.sight();
    }

    @BeforeEach
    void resetSharedWindow() {
        ui.reset();
    }
}
