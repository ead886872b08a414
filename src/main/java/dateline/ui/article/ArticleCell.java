package dateline.ui.article;

import dateline.model.ParagraphKind;
import dateline.text.ShownText;
import dateline.ui.parts.WrappingCell;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sentence; the first one of its paragraph has the box that strikes the paragraph out, and the paragraph's kind. */
final class ArticleCell extends WrappingCell<ArticleRow> {
    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 44;

    private static final PseudoClass STRUCK_OUT = PseudoClass.getPseudoClass("struck-out");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final CheckBox part = new CheckBox();
    private final Label kind = new Label();
    private final Label sentence = new Label();
    private final HBox parts;

    ArticleCell(ArticleModel model) {
        super(MARGINS);
        getStyleClass().add("article-cell");
        part.setFocusTraversable(false);
        part.setAccessibleText("Part of the article");
        part.setOnAction(event -> {
            if (getItem() != null) {
                model.toggle(getItem());
            }
        });
        kind.getStyleClass().add("secondary");
        kind.managedProperty().bind(kind.visibleProperty());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(kind, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        parts = new HBox(8, part, words);
    }

    @Override
    protected void updateItem(ArticleRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isRow = !empty && row != null;
        pseudoClassStateChanged(STRUCK_OUT, isRow && !row.of().isPart());
        pseudoClassStateChanged(FIRST, isRow && row.isFirst());
        if (!isRow) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        part.setVisible(row.isFirst());
        part.setSelected(row.of().isPart());
        kind.setVisible(row.isFirst() && row.of().kind() != ParagraphKind.BODY);
        kind.setText(ArticleTools.name(row.of().kind()));
        sentence.setText(ShownText.line(row.text()));
        showFitted(parts);
        setAccessibleText((row.of().isPart() ? "" : "Struck out: ") + sentence.getText());
    }
}
