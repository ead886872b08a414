package dateline.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes what is dropped on the window: a commentary is opened, a page, a PDF or text is taken as the reader's copy. */
public final class DropTarget {
    private static final String DROPPED = "the dropped text";
    /** Endings of files that are taken as a copy; word processors' files are told that they cannot be read. */
    private static final List<String> COPIES = List.of(
            ".txt", ".text", ".htm", ".html", ".xhtml", ".mhtml", ".pdf", ".docx", ".doc", ".odt", ".rtf", ".epub");

    private final Consumer<Path> opener;
    private final CopyKeeper copies;

    public DropTarget(Scene scene, Consumer<Path> opener, CopyKeeper copies) {
        this.opener = opener;
        this.copies = copies;
        scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (event.getGestureSource() == null && (board.hasFiles() || board.hasHtml() || board.hasString())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        boolean taken = true;
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            take(board.getFiles().get(0).toPath());
        } else if (board.hasHtml()) {
            copies.giveHtml(DROPPED, board.getHtml());
        } else if (board.hasString()) {
            copies.giveText(DROPPED, board.getString());
        } else {
            taken = false;
        }
        event.setDropCompleted(taken);
        event.consume();
    }

    /** Takes a file by its name's ending. */
    void take(Path file) {
        String name = DocumentLoader.name(file).toLowerCase(Locale.ROOT);
        if (COPIES.stream().anyMatch(name::endsWith)) {
            copies.give(file);
        } else {
            opener.accept(file);
        }
    }
}
