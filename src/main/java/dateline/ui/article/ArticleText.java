package dateline.ui.article;

import dateline.article.ArticleDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The blocks as a list of their sentences, and below it the chosen sentence, in which the caret is put. */
final class ArticleText extends VBox {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final ArticleModel model;
    private final ListView<ArticleRow> rows = new ListView<>();
    private final TextArea sentence = new TextArea();
    /** The text that the area may show; what is typed in it is refused. */
    private String shown = "";

    ArticleText(ArticleModel model) {
        this.model = model;
        rows.setCellFactory(list -> new ArticleCell(model));
        rows.getStyleClass().add("article-rows");
        rows.setPlaceholder(new Label("A commentary without a text."));
        rows.setAccessibleText("The text of the article");
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sentence.setWrapText(true);
        sentence.setPrefRowCount(2);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setAccessibleText("The chosen sentence");
        sentence.setTextFormatter(new TextFormatter<>(change ->
                change.isContentChange() && !change.getControlNewText().equals(shown) ? null : change));
        sentence.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label hint = new Label("The chosen sentence; S splits it at the caret:");
        hint.getStyleClass().add("secondary");
        hint.setLabelFor(sentence);
        rows.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(Optional.ofNullable(is)));
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getStyleClass().add("article-text");
        getChildren().setAll(new ArticleTools(model, this), rows, hint, sentence);
        model.draftProperty().addListener((o, was, is) -> fill(is));
        rows.getItems().setAll(ArticleRow.of(model.draftProperty().get()));
        rows.getSelectionModel().select(firstPart());
    }

    private int firstPart() {
        return IntStream.range(0, rows.getItems().size())
                .filter(row -> rows.getItems().get(row).of().isPart())
                .findFirst()
                .orElse(0);
    }

    /** Shows the draft and keeps what is chosen: the same sentence, or the nearest one of its paragraph. */
    private void fill(ArticleDraft draft) {
        Optional<ArticleRow> was = chosen();
        List<ArticleRow> all = ArticleRow.of(draft);
        rows.getItems().setAll(all);
        int chosen = IntStream.range(0, all.size())
                .filter(row -> was.filter(old -> isUpTo(all.get(row), old)).isPresent())
                .max()
                .orElse(0);
        rows.getSelectionModel().clearAndSelect(chosen);
        rows.getFocusModel().focus(chosen);
    }

    private static boolean isUpTo(ArticleRow row, ArticleRow other) {
        return row.block() < other.block() || (row.block() == other.block() && row.sentence() <= other.sentence());
    }

    private void show(Optional<ArticleRow> row) {
        shown = row.filter(chosen -> chosen.of().isPart()).map(ArticleRow::text).orElse("");
        sentence.setText(shown);
        sentence.positionCaret(0);
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.match(event)) {
            model.redo();
        } else if (event.getCode() == KeyCode.TAB && event.getSource() == sentence && !event.isControlDown()) {
            leaveSentence(event);
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (event.getCode() == KeyCode.SPACE) {
            strikeOut();
        } else if (event.getCode() == KeyCode.J) {
            join();
        } else if (event.getCode() == KeyCode.S) {
            split();
        } else {
            return;
        }
        event.consume();
    }

    /** Moves the keyboard on; a text area takes Tab for a character, and Ctrl+Tab for the way out. */
    private void leaveSentence(KeyEvent tab) {
        sentence.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, tab.isShiftDown(), true, tab.isAltDown(), tab.isMetaDown()));
    }

    /** Returns the row that is chosen. */
    Optional<ArticleRow> chosen() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
    }

    ListView<ArticleRow> rows() {
        return rows;
    }

    /** Strikes out the chosen paragraph, or restores it. */
    void strikeOut() {
        chosen().ifPresent(model::toggle);
    }

    /** Joins the chosen sentence with the next one, or its paragraph with the next. */
    void join() {
        chosen().filter(row -> row.of().isPart()).ifPresent(model::join);
    }

    /** Splits the chosen sentence at the caret, or, with the caret at its start, the paragraph before it. */
    void split() {
        Optional<ArticleRow> row = chosen().filter(chosen -> chosen.of().isPart());
        int caret = sentence.getCaretPosition();
        if (caret > 0) {
            row.ifPresent(chosen -> model.splitSentence(chosen, caret));
        } else {
            row.ifPresent(model::splitParagraph);
        }
    }

    /** Puts the keyboard on the list, which begins with the article; to be called when the list has been laid out. */
    void focusRows() {
        rows.requestFocus();
        rows.scrollTo(Math.max(0, firstPart() - 1));
    }
}
