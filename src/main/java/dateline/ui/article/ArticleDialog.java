package dateline.ui.article;

import dateline.article.ArticleDraft;
import dateline.date.words.English;
import dateline.ui.parts.DialogFrame;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Shows the article as it was read, to be corrected before a commentary is made of it.
 *
 * <p>Built and used on the JavaFX application thread. Stands before its window alone and does not wait.
 */
final class ArticleDialog {
    /** Size of the dialogue, in font sizes. */
    private static final double WIDTH = 68;

    private static final double HEIGHT = 52;

    private static final String PUBLISHERS =
            "The text stays its publisher\u2019s: it is yours to read, not to pass on.";

    private final ButtonType create = new ButtonType("Create", ButtonData.OK_DONE);
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ArticleModel model;

    /**
     * Builds the dialogue without showing it.
     *
     * @param owner the window that it stands before
     * @param read the article as it was read; without blocks only the metadata are asked for
     * @param textSize the size of the text, in pixels
     */
    ArticleDialog(Window owner, ArticleDraft read, double textSize) {
        model = new ArticleModel(read);
        boolean isBlank = read.blocks().isEmpty();
        MetadataFields fields = new MetadataFields(model);
        VBox content = new VBox(fields);
        content.getStyleClass().add("article-step");
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("article-dialog");
        pane.setContent(content);
        pane.getButtonTypes().setAll(create, ButtonType.CANCEL);
        pane.lookupButton(create)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.obstacleProperty().get().isPresent(), model.obstacleProperty()));
        DialogFrame.dress(dialog, owner);
        if (isBlank) {
            dialog.setHeaderText("A commentary without a text");
            DialogFrame.fit(dialog, WIDTH * textSize, HEIGHT * textSize / 2);
            dialog.setOnShown(event -> fields.focusTitle());
        } else {
            ArticleText text = new ArticleText(model);
            content.getChildren().addAll(text, foot());
            dialog.setHeaderText("What is part of the article?");
            DialogFrame.fit(dialog, WIDTH * textSize, HEIGHT * textSize);
            dialog.setOnShown(event -> text.focusRows());
        }
    }

    private VBox foot() {
        Label counts = new Label();
        counts.getStyleClass().add("article-counts");
        counts.textProperty().bind(model.draftProperty().map(ArticleDialog::counts));
        Label publishers = new Label(PUBLISHERS);
        publishers.getStyleClass().add("secondary");
        return new VBox(counts, publishers);
    }

    private static String counts(ArticleDraft draft) {
        int parts = draft.parts().size();
        int struckOut = draft.blocks().size() - parts;
        return English.count(parts, "paragraph") + ", " + English.count(draft.sentenceCount(), "sentence")
                + (struckOut == 0 ? "" : "; " + English.count(struckOut, "block") + " struck out");
    }

    /**
     * Shows the dialogue and returns at once.
     *
     * @param onCreate hears the corrected draft; not called if the reader cancels
     */
    void show(Consumer<ArticleDraft> onCreate) {
        dialog.setOnHidden(event -> {
            if (create.equals(dialog.getResult())) {
                onCreate.accept(model.corrected());
            }
        });
        dialog.show();
    }
}
