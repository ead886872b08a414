package dateline.ui.suggest;

import dateline.suggest.Suggestion.Kind;
import dateline.ui.parts.Icons;
import dateline.ui.parts.WrappingRow;
import dateline.wording.Wording;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line above the list of suggestions: how many there are, and what can be done with them. */
final class SuggestionsHeader extends HBox {
    private final Label summary = new Label();
    private final Button bringBack;

    /**
     * What the buttons do.
     *
     * @param take takes the chosen suggestion
     * @param refuse refuses the chosen suggestion
     * @param takeAll takes all of a kind
     * @param bringBack suggests again what was refused
     * @param close closes the list
     */
    record Actions(Runnable take, Runnable refuse, Consumer<Kind> takeAll, Runnable bringBack, Runnable close) {}

    /**
     * Creates the line.
     *
     * @param rows the listed suggestions
     * @param actions what the buttons do
     */
    SuggestionsHeader(ObservableList<SuggestionRow> rows, Actions actions) {
        getStyleClass().add("suggestions-header");
        setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label("Suggestions");
        heading.getStyleClass().add("panel-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("secondary");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        setHgrow(summary, Priority.ALWAYS);
        Button take = button("Take", "Add the chosen event or actor to the document (Enter)", actions.take());
        Button refuse = button("Refuse", "Suggest it no more for this document (Delete)", actions.refuse());
        take.disableProperty().bind(Bindings.isEmpty(rows));
        refuse.disableProperty().bind(Bindings.isEmpty(rows));
        Button allDates = button(
                "Take All Dates",
                "Add an event for each date, in one step",
                () -> actions.takeAll().accept(Kind.DATE));
        Button allNames = button(
                "Take All Names",
                "Add each name with two mentions or more, in one step",
                () -> actions.takeAll().accept(Kind.REPEATED_NAME));
        disableWithout(Kind.DATE, allDates, rows);
        disableWithout(Kind.REPEATED_NAME, allNames, rows);
        bringBack = button("Bring Back", "Suggest again what was refused in this document", actions.bringBack());
        bringBack.managedProperty().bind(bringBack.visibleProperty());
        Button close = Icons.dress(new Button(), "icon-clear", "Close the suggestions", "Esc");
        close.setOnAction(event -> actions.close().run());
        getChildren().setAll(heading, summary, new WrappingRow(take, refuse, allDates, allNames, bringBack, close));
        show(0, 0);
    }

    private static Button button(String name, String tip, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void disableWithout(Kind kind, Button button, ObservableList<SuggestionRow> rows) {
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> rows.stream().noneMatch(row -> row.suggestion().kind() == kind), rows));
    }

    /** Says how many suggestions are listed, and how many were refused. */
    void show(int listed, int refused) {
        String count = listed == 0 ? "" : Wording.count(listed, "suggestion") + ", dotted in the text";
        String separator = listed > 0 && refused > 0 ? "; " : "";
        summary.setText(count + separator + (refused == 0 ? "" : refused + " refused"));
        bringBack.setVisible(refused > 0);
    }
}
