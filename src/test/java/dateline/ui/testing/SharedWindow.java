package dateline.ui.testing;

import java.util.List;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the toolkit for a class whose tests share one window, and closes that window after the last test.
 *
 * <p>Popups and dialogs are closed after each test. An exception lost on the JavaFX application thread fails the class.
 */
public final class SharedWindow implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final FxToolkit toolkit = new FxToolkit();

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        toolkit.beforeAll(context);
        toolkit.beforeEach(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fx.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window ->
                        window instanceof PopupWindow || (window instanceof Stage stage && stage.getOwner() != null))
                .forEach(Window::hide));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        toolkit.afterEach(context);
    }
}
