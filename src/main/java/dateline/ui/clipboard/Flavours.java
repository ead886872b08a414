package dateline.ui.clipboard;

import dateline.export.snippet.Snippet;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Hands content to other programs, by the clipboard or by a drag, as plain text and HTML at once. */
public final class Flavours {
    private Flavours() {}

    /** Puts content on the clipboard. */
    static void copy(Snippet snippet) {
        Clipboard.getSystemClipboard().setContent(content(snippet));
    }

    /** Puts content on the clipboard as Markdown. */
    static void copyAsMarkdown(Snippet snippet) {
        ClipboardContent content = new ClipboardContent();
        content.putString(snippet.markdown());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static ClipboardContent content(Snippet snippet) {
        ClipboardContent content = new ClipboardContent();
        content.putString(snippet.plain());
        content.putHtml(snippet.html());
        return content;
    }

    /**
     * Lets content be dragged from a node into another program.
     *
     * @param node the node
     * @param dragged returns what is dragged; empty where nothing is
     */
    public static void dragFrom(Node node, Supplier<Optional<Snippet>> dragged) {
        node.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            Optional<Snippet> snippet = dragged.get();
            if (snippet.isPresent()) {
                node.startDragAndDrop(TransferMode.COPY).setContent(content(snippet.get()));
                event.consume();
            }
        });
    }
}
