package dateline.ui.article;

import dateline.article.ArticleMetadata;
import dateline.article.read.ArticleDates;
import dateline.date.Edtf;
import dateline.date.words.EdtfWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The fields of the metadata; below that of the date stands what was understood. */
final class MetadataFields extends GridPane {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;]\\s*");
    private static final String NO_DATE = "That is no date; expected one such as 5 March 2024 or 2024-03-05.";

    private final ArticleModel model;
    private final TextField title = new TextField();
    private final Label understood = new Label();

    MetadataFields(ArticleModel model) {
        this.model = model;
        getStyleClass().add("article-fields");
        getColumnConstraints().setAll(labels(), fields(), labels(), fields());
        ArticleMetadata read = model.metadataProperty().get();
        field("_Title", title, read.title(), ArticleMetadata::withTitle);
        add(label("_Title", title), 0, 0);
        add(title, 1, 0, 3, 1);
        TextField authors = new TextField(String.join(", ", read.authors()));
        authors.setPromptText("Names, with commas between them");
        authors.textProperty()
                .addListener((o, was, is) -> change(is, (metadata, text) -> metadata.withAuthors(names(text))));
        place("_Authors", authors, 0, 1);
        place(
                "_Publisher",
                field("_Publisher", new TextField(), read.publisher(), ArticleMetadata::withPublisher),
                2,
                1);
        TextField date = new TextField(read.published().map(Edtf::canonical).orElse(""));
        date.textProperty().addListener((o, was, is) -> setDate(is));
        place("_Date", date, 0, 2);
        place("_Language", field("_Language", new TextField(), read.language(), ArticleMetadata::withLanguage), 2, 2);
        understood.getStyleClass().add("secondary");
        understood.setWrapText(true);
        add(understood, 1, 3);
        place("A_ddress", field("A_ddress", new TextField(), read.url(), ArticleMetadata::withUrl), 2, 3);
        showDate(read.published());
    }

    private static ColumnConstraints labels() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints fields() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPrefWidth(200);
        return column;
    }

    private static Label label(String words, TextField of) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        return label;
    }

    private void place(String words, TextField field, int column, int row) {
        field.setAccessibleText(words.replace("_", ""));
        add(label(words, field), column, row);
        add(field, column + 1, row);
    }

    private TextField field(
            String words,
            TextField field,
            Optional<String> text,
            BiFunction<ArticleMetadata, Optional<String>, ArticleMetadata> set) {
        field.setText(text.orElse(""));
        field.setAccessibleText(words.replace("_", ""));
        field.textProperty()
                .addListener((o, was, is) -> change(is, (metadata, typed) -> set.apply(metadata, filled(typed))));
        return field;
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(typed -> !typed.isEmpty());
    }

    private static List<String> names(String text) {
        return Arrays.stream(BETWEEN_NAMES.split(text.strip(), -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void change(String typed, BiFunction<ArticleMetadata, String, ArticleMetadata> set) {
        model.metadataProperty().set(set.apply(model.metadataProperty().get(), typed));
    }

    private void setDate(String typed) {
        Optional<Edtf> date = filled(typed)
                .flatMap(text ->
                        ArticleDates.read(text, model.metadataProperty().get().language()));
        model.metadataProperty().set(model.metadataProperty().get().withPublished(date));
        model.obstacleProperty()
                .set(filled(typed).isPresent() && date.isEmpty() ? Optional.of(NO_DATE) : Optional.empty());
        showDate(date);
    }

    private void showDate(Optional<Edtf> date) {
        understood.setText(model.obstacleProperty()
                .get()
                .orElseGet(() -> date.map(EdtfWords::of).orElse("The date of publication is not known.")));
    }

    /** Puts the keyboard on the title. */
    void focusTitle() {
        title.requestFocus();
    }
}
