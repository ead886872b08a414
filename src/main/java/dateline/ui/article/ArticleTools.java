package dateline.ui.article;

import dateline.model.ParagraphKind;
import dateline.ui.parts.WrappedTip;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** The buttons that correct the chosen sentence and its paragraph; each names its key. */
final class ArticleTools extends FlowPane {
    private final ArticleModel model;
    private final ArticleText text;
    private final ComboBox<ParagraphKind> kind = new ComboBox<>();

    ArticleTools(ArticleModel model, ArticleText text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("article-tools");
        kind.getItems().setAll(ParagraphKind.values());
        kind.setConverter(new KindNames());
        kind.setAccessibleText("Kind of the paragraph");
        kind.setOnAction(event -> setKind());
        text.rows().getSelectionModel().selectedItemProperty().addListener((o, was, is) -> showKind());
        getChildren()
                .setAll(
                        button("Strike Out", "Space", "Strike the paragraph out, or restore it", text::strikeOut),
                        button(
                                "Join",
                                "J",
                                "Join with the next sentence, at the end with the next paragraph",
                                text::join),
                        button(
                                "Split",
                                "S",
                                "Split the paragraph before the sentence, or the sentence at the caret below",
                                text::split),
                        button("Undo", "Ctrl+Z", "Take the last change back", model::undo),
                        button("Redo", "Ctrl+Shift+Z", "Make it again", model::redo),
                        kind);
    }

    private static Button button(String name, String key, String what, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setTooltip(WrappedTip.of(what + "  (" + key + ")"));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void showKind() {
        kind.setDisable(text.chosen().filter(row -> row.of().isPart()).isEmpty());
        text.chosen().ifPresent(row -> kind.setValue(row.of().kind()));
    }

    private void setKind() {
        if (kind.getValue() != null) {
            text.chosen()
                    .filter(row -> row.of().kind() != kind.getValue())
                    .ifPresent(row -> model.setKind(row, kind.getValue()));
        }
    }

    /** Returns what a kind of paragraph is called. */
    static String name(ParagraphKind kind) {
        return switch (kind) {
            case BODY -> "Text";
            case BIOGRAPHY -> "About the authors";
            case DISCLAIMER -> "Publisher\u2019s reservation";
        };
    }

    private static final class KindNames extends StringConverter<ParagraphKind> {
        @Override
        public String toString(ParagraphKind kind) {
            return kind == null ? "" : name(kind);
        }

        @Override
        public ParagraphKind fromString(String name) {
            throw new UnsupportedOperationException("the box cannot be typed in");
        }
    }
}
