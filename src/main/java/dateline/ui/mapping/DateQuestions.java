package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnDates;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.CsvTrial.Attempt;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.KeptParts;
import dateline.io.imports.dates.YearPairs;
import dateline.ui.parts.Choice;
import dateline.ui.parts.Segmented;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Asks how dates are to be read that can be read in more than one way; two of the questions only where they arise. */
final class DateQuestions {
    private final MappingModel model;
    private final Label orderTold = told();
    private final Label pairsTold = told();
    private final Label orderLabel = new Label();
    private final VBox order = new VBox(2);
    private AmbiguousDate example = AmbiguousDate.USUAL;
    private Optional<DateOrder> shownOrder = Optional.empty();
    private final Label pairsLabel = new Label("1904-05 means:");
    private final Label keptLabel = new Label();
    private final Node pairs;
    private final Node kept;

    DateQuestions(MappingModel model) {
        this.model = model;
        pairs = new VBox(2, pairs(), pairsTold);
        kept = kept();
    }

    /** Adds the questions to a grid: the first in its right half, the others in the row below. */
    void addTo(GridPane grid, int row) {
        grid.add(orderLabel, 2, row);
        grid.add(order, 3, row);
        grid.add(pairsLabel, 0, row + 1);
        grid.add(pairs, 1, row + 1);
        grid.add(keptLabel, 2, row + 1);
        grid.add(kept, 3, row + 1);
        model.mappingProperty().addListener((o, was, is) -> say());
        model.attemptProperty().addListener((o, was, is) -> say());
        say();
    }

    private static Label told() {
        Label label = new Label();
        label.getStyleClass().add("secondary");
        return label;
    }

    /** Asks about a date of the file, or about an example where the file has none. */
    private void ask(AmbiguousDate date) {
        boolean isChosen = model.mappingProperty().get().order() != DateOrder.UNKNOWN;
        DateOrder answer = orderOf(date);
        // The buttons of an answer just given stay, for they have the keyboard.
        if (!date.equals(example)
                || shownOrder.isEmpty()
                || (!isChosen && !shownOrder.get().equals(answer))) {
            example = date;
            shownOrder = Optional.of(answer);
            orderLabel.setText(date.text() + " means:");
            order.getChildren().setAll(order(date, answer), orderTold);
        }
    }

    private Node order(AmbiguousDate date, DateOrder answer) {
        return segmented(
                answer,
                ColumnMapping::with,
                List.of(
                        Choice.withTooltip(DateOrder.DAY_FIRST, date.dayFirst(), "The day stands first"),
                        Choice.withTooltip(DateOrder.MONTH_FIRST, date.monthFirst(), "The month stands first"),
                        Choice.withTooltip(
                                DateOrder.MIXED, "unclear, keep the year", "Such dates are read as their year alone")));
    }

    /** Returns the order that was chosen, or else the order by which the date is read. */
    private DateOrder orderOf(AmbiguousDate date) {
        DateOrder chosen = model.mappingProperty().get().order();
        if (chosen != DateOrder.UNKNOWN) {
            return chosen;
        }
        DateOrder found = model.attemptProperty()
                .get()
                .map(attempt -> date.orderBy(attempt.dates().context()))
                .orElse(DateOrder.UNKNOWN);
        return found == DateOrder.UNKNOWN ? DateOrder.MIXED : found;
    }

    private Node pairs() {
        return segmented(
                model.mappingProperty().get().pairs(),
                ColumnMapping::with,
                List.of(
                        Choice.withTooltip(
                                YearPairs.UNKNOWN, "unclear", "Others of the column, such as 1914-18, tell it"),
                        Choice.withTooltip(YearPairs.MONTHS, "May 1904", "A year and a month, or a part of the year"),
                        Choice.withTooltip(YearPairs.RANGES, "1904 to 1905", "A range of years")));
    }

    private Node kept() {
        KeptParts chosen = model.mappingProperty().get().kept();
        return segmented(
                chosen == KeptParts.UNKNOWN ? KeptParts.DAYS : chosen,
                ColumnMapping::with,
                List.of(
                        Choice.withTooltip(KeptParts.DAYS, "Days", "The dates are known to the day"),
                        Choice.withTooltip(KeptParts.MONTHS, "Months", "Only the months are known"),
                        Choice.withTooltip(KeptParts.YEARS, "Years", "Only the years are known")));
    }

    private <T> Node segmented(T initial, BiFunction<ColumnMapping, T, ColumnMapping> choose, List<Choice<T>> choices) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(initial);
        property.addListener((o, was, is) ->
                model.mappingProperty().set(choose.apply(model.mappingProperty().get(), is)));
        return new Segmented<>(property, choices);
    }

    private void say() {
        ColumnMapping mapping = model.mappingProperty().get();
        Optional<ColumnDates> dates = model.attemptProperty().get().map(Attempt::dates);
        ask(model.attemptProperty().get().map(AmbiguousDate::of).orElse(example));
        boolean orderLeft = mapping.order() == DateOrder.UNKNOWN;
        orderTold.setText(
                orderLeft
                        ? dates.map(d -> MappingWords.told(example, d.context()))
                                .orElse("")
                        : "");
        boolean pairsLeft = mapping.pairs() == YearPairs.UNKNOWN;
        pairsTold.setText(
                pairsLeft
                        ? dates.map(d -> MappingWords.told(d.context().pairs())).orElse("")
                        : "");
        show(dates.filter(ColumnDates::hasDoubtfulPairs).isPresent(), pairsLabel, pairs);
        KeptParts suggestion = dates.map(ColumnDates::suggestion).orElse(KeptParts.UNKNOWN);
        keptLabel.setText(MappingWords.kept(suggestion));
        show(suggestion != KeptParts.UNKNOWN, keptLabel, kept);
    }

    private static void show(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
