package dateline.ui.shell;

import dateline.link.DatelineLink;
import dateline.link.LinkFragment;
import dateline.link.OpenRequest;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.links.KnownDocuments;
import dateline.ui.links.LinkArrival;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.state.OpenDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/**
 * Opens what links and later starts of the program ask for, in the windows of this one.
 *
 * <p>Used on the JavaFX application thread.
 */
final class RequestOpener {
    private final WindowManager windows;

    RequestOpener(WindowManager windows) {
        this.windows = windows;
    }

    /** Opens what is asked for; the window that had the keyboard comes to the front where nothing is. */
    void open(List<OpenRequest> requests) {
        if (requests.isEmpty()) {
            windows.open().stream().findFirst().ifPresent(MainWindow::toFront);
        }
        for (OpenRequest request : requests) {
            if (request instanceof OpenRequest.OfDocument of) {
                follow(of.link());
            } else if (request instanceof OpenRequest.OfFile of) {
                open(Optional.of(of.whole()), of.fragment());
            }
        }
    }

    /** Shows a file, or the bundled commentary, in the window that has it, else in one of its own. */
    private void open(Optional<Path> file, LinkFragment fragment) {
        Optional<MainWindow> showing = windows.open().stream()
                .filter(window -> window.state().documentProperty().get().isPresent()
                        && window.state().file().equals(file))
                .findFirst();
        showing.ifPresentOrElse(window -> arrive(window, fragment), () -> {
            WindowSettings like = windows.open().stream()
                    .findFirst()
                    .map(window -> window.memory().current())
                    .orElseGet(windows::lastClosed);
            windows.open(new Stage(), like.showing(file), fragment).toFront();
        });
    }

    private static void arrive(MainWindow window, LinkFragment fragment) {
        window.toFront();
        show(window, fragment);
    }

    /** Shows in a window what a link names of its document. */
    static void show(MainWindow window, LinkFragment fragment) {
        new LinkArrival(window.state(), window.timelinePane(), window::tell).show(fragment);
    }

    /** Shows the document of a link, found among the open windows, the recent files and the bundled one; else asks for it. */
    private void follow(DatelineLink link) {
        Optional<MainWindow> showing = windows.open().stream()
                .filter(window -> isOf(link, window.state().documentProperty().get()))
                .findFirst();
        if (showing.isPresent()) {
            arrive(showing.get(), link.fragment());
        } else if (KnownDocuments.isBundled(link.document())) {
            open(Optional.empty(), link.fragment());
        } else {
            List<Path> recent = windows.preferences().recent();
            BackgroundTask.<Optional<Path>>create(cancelled -> KnownDocuments.find(link.document(), recent))
                    .onSuccess(found ->
                            found.ifPresentOrElse(file -> open(Optional.of(file), link.fragment()), () -> ask(link)))
                    .run(windows.background());
        }
    }

    private static boolean isOf(DatelineLink link, Optional<OpenDocument> document) {
        return document.filter(open -> open.commentary().id().equals(link.document()))
                .isPresent();
    }

    /** Asks for the file of a document that is not known, and shows it in the window that had the keyboard. */
    void ask(DatelineLink link) {
        windows.open().stream().findFirst().ifPresent(window -> {
            window.toFront();
            Optional<Path> folder = window.state().file().flatMap(file -> Optional.ofNullable(file.getParent()));
            windows.dialogs(window.stage())
                    .chooseLinked(link.document(), folder)
                    .ifPresent(file -> open(window, file, link));
        });
    }

    private static void open(MainWindow window, Path file, DatelineLink link) {
        window.editing()
                .saver()
                .leaving(() -> window.opener().open(file, opened -> {
                    if (isOf(link, Optional.of(opened))) {
                        show(window, link.fragment());
                    } else {
                        window.tell("This is the document "
                                + opened.commentary().id() + "; the link leads to " + link.document() + ".");
                    }
                }));
    }
}
