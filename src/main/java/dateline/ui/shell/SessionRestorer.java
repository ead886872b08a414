package dateline.ui.shell;

import dateline.link.OpenRequest;
import dateline.settings.Settings;
import dateline.settings.Settings.WindowSettings;
import dateline.settings.SettingsSaver;
import dateline.settings.SettingsStore;
import dateline.ui.state.OpenDocument;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;

/**
 * Brings the windows back as they were left, and remembers them as they are now.
 *
 * <p>Used on the JavaFX application thread.
 */
final class SessionRestorer {
    private final WindowManager windows;
    private final SettingsStore store;
    private final SettingsSaver saver;
    private final InvalidationListener save = changed -> save();
    private boolean remembering;

    SessionRestorer(WindowManager windows, SettingsStore store) {
        this.windows = windows;
        this.store = store;
        saver = new SettingsSaver(store);
        store.onFailure(reason -> Platform.runLater(() -> tell(reason)));
    }

    /**
     * Restores what was remembered and opens documents: the given files, else those last open, else the bundled one.
     *
     * @param settings what was remembered
     * @param first the stage of the first window
     * @param requests what is wanted; a link to a document that is not known asks for its file
     */
    void begin(Settings settings, Stage first, List<OpenRequest> requests) {
        windows.preferences().restore(settings.look(), settings.recent());
        FirstWindows firstWindows = new FirstWindows(settings);
        requests.forEach(firstWindows::add);
        List<FirstWindows.Opening> wanted = firstWindows.openings();
        windows.preferences().useTheme();
        open(wanted, wanted.size() - 1, first);
        Platform.runLater(() -> firstWindows.unknown().forEach(new RequestOpener(windows)::ask));
        store.takeLoss().ifPresent(this::tellOfLoss);
        windows.recover();
    }

    /**
     * Opens the windows one after another, each for itself, so that those that are open answer meanwhile.
     *
     * <p>The one that had the keyboard comes last, before the others.
     */
    private void open(List<FirstWindows.Opening> wanted, int last, Stage stage) {
        windows.open(stage, wanted.get(last).settings(), wanted.get(last).fragment());
        Platform.runLater(last == 0 ? this::remember : () -> open(wanted, last - 1, new Stage()));
    }

    /** Tells that settings were lost, once the first document is open, whose opening has the bottom line for itself. */
    private void tellOfLoss(String loss) {
        ReadOnlyObjectProperty<Optional<OpenDocument>> document =
                windows.open().get(0).state().documentProperty();
        if (document.get().isPresent()) {
            tell(loss);
        } else {
            document.addListener(new ChangeListener<>() {
                @Override
                public void changed(
                        ObservableValue<? extends Optional<OpenDocument>> property,
                        Optional<OpenDocument> was,
                        Optional<OpenDocument> is) {
                    document.removeListener(this);
                    tell(loss);
                }
            });
        }
    }

    private void tell(String reason) {
        windows.open().stream().findFirst().ifPresent(window -> window.tell(reason + "."));
    }

    /** Starts to remember what changes. */
    void remember() {
        windows.preferences().observables().forEach(observable -> observable.addListener(save));
        windows.open().forEach(this::watch);
        windows.open().addListener((ListChangeListener<MainWindow>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
            save();
        });
        remembering = true;
    }

    private void watch(MainWindow window) {
        window.memory().observables().forEach(observable -> {
            // A window that comes to the front is taken out and added again.
            observable.removeListener(save);
            observable.addListener(save);
        });
    }

    private void save() {
        if (remembering) {
            saver.save(current());
        }
    }

    private Settings current() {
        List<WindowSettings> open = windows.open().isEmpty()
                ? List.of(windows.lastClosed())
                : windows.open().stream()
                        .map(window -> window.memory().current())
                        .toList();
        return new Settings(windows.preferences().look(), windows.preferences().recent(), open);
    }

    /** Saves for the last time; what closes from now on was open at the end. */
    void end() {
        save();
        remembering = false;
        saver.close();
        windows.awaitDrafts();
    }
}
