package dateline.ui.timeline;

import dateline.index.TimeOrder.TimeClass;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.ui.parts.ItemSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** Lists the items of a cluster that zooming does not part; only the lines in view are nodes. */
final class ClusterMenu {
    private static final double ROW = 24;
    private static final double WIDTH = 340;
    private static final int MOST_ROWS = 16;

    private final TimelineControl control;
    private final Popup popup = new Popup();
    private final ListView<Line> list = new ListView<>();

    /** A line of the list. */
    private sealed interface Line {
        /** The name of the items below it. */
        record Heading(String words) implements Line {}

        /** An item by its index. */
        record Entry(int index) implements Line {}
    }

    ClusterMenu(TimelineControl control) {
        this.control = control;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(list);
        list.getStyleClass().add("cluster-list");
        list.setAccessibleText("The items of the cluster");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> skipHeading(was, is));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(item -> control.onClickProperty()
                        .get()
                        .test(control.items().item(item).id(), event));
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose(item -> false);
                event.consume();
            }
        });
    }

    /** Shows one line. */
    private final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setPrefWidth(0);
            setText(null);
            setGraphic(null);
            setAccessibleText("");
            if (!empty && line instanceof Line.Heading heading) {
                Label words = new Label(heading.words());
                words.getStyleClass().add("panel-title");
                setGraphic(words);
                setAccessibleText(heading.words());
            } else if (!empty && line instanceof Line.Entry entry) {
                show(control.items().item(entry.index()));
            }
        }

        private void show(Item item) {
            String title = ShownText.line(item.label());
            String when = item.time().isPresent() ? ItemWords.when(item) : "";
            Label name = new Label(title);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            Label date = new Label(when);
            date.getStyleClass().add("text-muted");
            date.setMinWidth(Math.min(WIDTH / 2, date.getText().length() * 4.0));
            date.setMaxWidth(WIDTH / 2);
            HBox row = new HBox(6, new ItemSymbol(item), name, date);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(Region.USE_PREF_SIZE);
            row.setPrefWidth(WIDTH - 34);
            setGraphic(row);
            setAccessibleText(title + ", " + when);
        }
    }

    /** Shows a list of items by their indices. */
    void show(int[] indices, double screenX, double screenY) {
        List<Line> lines = lines(control.items(), indices);
        list.setItems(FXCollections.observableArrayList(lines));
        list.setPrefHeight(Math.min(MOST_ROWS, lines.size()) * ROW + 4);
        list.getSelectionModel().select(1);
        list.setAccessibleHelp(ItemWords.count(indices.length));
        popup.show(control, screenX, screenY);
        list.requestFocus();
    }

    private static List<Line> lines(TimelineItems items, int[] indices) {
        List<Line> lines = new ArrayList<>();
        for (TimeClass timeClass : TimeClass.values()) {
            List<Line> own = IntStream.of(indices)
                    .filter(index -> items.timeClass(index) == timeClass)
                    .<Line>mapToObj(Line.Entry::new)
                    .toList();
            if (!own.isEmpty()) {
                lines.add(new Line.Heading(name(timeClass)));
                lines.addAll(own);
            }
        }
        return lines;
    }

    private static String name(TimeClass timeClass) {
        return switch (timeClass) {
            case DATED -> "Dated";
            case CIRCUMSTANCE -> "Throughout";
            case AHEAD -> "Ahead";
            case TIMELESS -> "Without a date";
        };
    }

    /** Moves the selection past a heading, the way that it went. */
    private void skipHeading(Number was, Number is) {
        int index = is.intValue();
        if (index < 0 || !(list.getItems().get(index) instanceof Line.Heading)) {
            return;
        }
        int next = index > was.intValue() || index == 0 ? index + 1 : index - 1;
        list.getSelectionModel().select(next);
    }

    /** Selects the chosen item, unless the click was for something else. */
    private void choose(IntPredicate taken) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(Line.Entry.class::isInstance)
                .map(Line.Entry.class::cast)
                .ifPresent(entry -> {
                    hide();
                    if (!taken.test(entry.index())) {
                        control.select(entry.index());
                    }
                });
    }

    void hide() {
        popup.hide();
    }
}
