package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnRole;
import dateline.io.imports.csv.CsvPreview;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The choices, and below them the file's first rows with what is read from them. */
final class MappingView extends VBox {
    private final ColumnChoice first;

    MappingView(MappingModel model) {
        getStyleClass().add("mapping-view");
        GridPane choices = new GridPane();
        choices.getStyleClass().add("mapping-choices");
        choices.getColumnConstraints().setAll(labels(), fields(), labels(), fields());
        List<String> examples = examples(model.trial().preview());
        ColumnRole[] roles = ColumnRole.values();
        int half = (roles.length + 1) / 2;
        ColumnChoice title = null;
        for (int i = 0; i < roles.length; i++) {
            ColumnChoice choice = new ColumnChoice(model, roles[i], examples);
            choices.add(label(MappingWords.label(roles[i]), choice), i / half * 2, i % half);
            choices.add(choice, i / half * 2 + 1, i % half);
            title = i == 0 ? choice : title;
        }
        first = title;
        new DateQuestions(model).addTo(choices, half - 1);

        TrialTable table = new TrialTable(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(choices, heading("The first rows, and what is read from them", table), table);
    }

    private static ColumnConstraints labels() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints fields() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    private static Label heading(String words, Node of) {
        Label heading = label(words, of);
        heading.getStyleClass().add("panel-title");
        return heading;
    }

    private static Label label(String words, Node of) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        return label;
    }

    /** Returns the first value of each column that is not blank. */
    private static List<String> examples(CsvPreview preview) {
        return IntStream.range(0, preview.header().size())
                .mapToObj(i -> preview.rows().stream()
                        .map(row -> row.get(i))
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    /** Puts the keyboard on the first choice. */
    void focusFirst() {
        first.requestFocus();
    }
}
