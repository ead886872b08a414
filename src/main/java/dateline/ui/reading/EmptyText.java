package dateline.ui.reading;

import dateline.ui.state.ReadingState;
import dateline.ui.textedit.TextEditor;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Stands in place of the text where a document has none, and adds its first paragraph. */
final class EmptyText extends VBox {
    /**
     * Creates the page.
     *
     * @param state what the window shows
     * @param editor adds the paragraph
     */
    EmptyText(ReadingState state, TextEditor editor) {
        super(10);
        setAlignment(Pos.CENTER);
        Label words = new Label("This document carries no text.");
        words.getStyleClass().add("empty-state");
        words.setWrapText(true);
        Button add = new Button("Add a Paragraph\u2026");
        add.setOnAction(event -> editor.addParagraph(1, getScene().getWindow()));
        add.visibleProperty().bind(state.documentProperty().map(open -> open.isPresent()));
        getChildren().addAll(words, add);
    }
}
