package dateline.ui.document;

import dateline.io.imports.ImportFormat;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Takes what is dropped on the window: a document is opened, a page, a PDF or text is taken as the reader's copy, or as a
 * new article where there is no document.
 *
 * <p>Of several files the first document is opened in this window, each other one in a window of its own.
 */
public final class DropTarget {
    private static final String DROPPED = "the dropped text";
    /** Endings of files that are taken as a copy; word processors' files are told that they cannot be read. */
    private static final List<String> COPIES = List.of(
            ".txt", ".text", ".htm", ".html", ".xhtml", ".mhtml", ".pdf", ".docx", ".doc", ".odt", ".rtf", ".epub");

    private final Consumer<Path> opener;
    private final Consumer<Path> openerBeside;
    private final CopyKeeper copies;
    private final Articles articles;
    private final TaskExecutor background;

    /** Takes articles in a window that shows no document. */
    public interface Articles {
        /** Tells whether the window has no document, of which an article could be the reader's copy. */
        boolean areWanted();

        /** Makes a commentary of an article in a file. */
        void read(Path file);

        /**
         * Makes a commentary of an article in words.
         *
         * @param board the clipboard, or what was dropped
         * @return whether it holds words
         */
        boolean readWords(Clipboard board);
    }

    /**
     * Makes a scene take what is dropped on it.
     *
     * @param opener opens a file in the window
     * @param openerBeside opens a file in a window of its own
     * @param copies takes the reader's copy
     * @param articles takes articles where there is no document
     * @param background where it is looked what a file is
     */
    public DropTarget(
            Scene scene,
            Consumer<Path> opener,
            Consumer<Path> openerBeside,
            CopyKeeper copies,
            Articles articles,
            TaskExecutor background) {
        this.opener = opener;
        this.openerBeside = openerBeside;
        this.copies = copies;
        this.articles = articles;
        this.background = background;
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
        List<Path> files = Stream.ofNullable(board.getFiles())
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
        if (!files.isEmpty()) {
            take(files);
        }
        event.setDropCompleted(!files.isEmpty() || takeWords(board));
        event.consume();
    }

    private boolean takeWords(Dragboard board) {
        return articles.areWanted() ? articles.readWords(board) : copies.giveWords(DROPPED, board);
    }

    /** Takes files, one of them at most as a copy or an article. */
    void take(List<Path> files) {
        // Looking into a file may take long, as on a network drive that sleeps.
        BackgroundTask.<Optional<Path>>create(
                        cancelled -> files.stream().filter(DropTarget::isCopy).findFirst())
                .onSuccess(copy -> take(files, copy))
                .run(background);
    }

    private void take(List<Path> files, Optional<Path> copy) {
        boolean hasDocument = false;
        for (Path file : files) {
            if (copy.equals(Optional.of(file))) {
                takeArticle(file);
            } else if (hasDocument) {
                openerBeside.accept(file);
            } else {
                hasDocument = true;
                opener.accept(file);
            }
        }
    }

    private void takeArticle(Path file) {
        if (articles.areWanted()) {
            articles.read(file);
        } else {
            copies.give(file);
        }
    }

    /** Tells a copy by its name's ending, unless its contents are a table or another program's timeline. */
    private static boolean isCopy(Path file) {
        String name = DocumentLoader.name(file).toLowerCase(Locale.ROOT);
        return COPIES.stream().anyMatch(name::endsWith) && ImportFormat.of(file).isEmpty();
    }
}
