package dateline.ui.timeline;

import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import java.util.Arrays;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;

/** Lists the items of a cluster that zooming does not part; only the lines in view are nodes. */
final class ClusterMenu {
    private static final double ROW = 26;
    private static final double WIDTH = 380;
    private static final int MOST_ROWS = 12;

    private final TimelineControl control;
    private final Popup popup = new Popup();
    private final ListView<Integer> list = new ListView<>();

    ClusterMenu(TimelineControl control) {
        this.control = control;
        popup.setAutoHide(true);
        popup.getContent().add(list);
        list.getStyleClass().add("cluster-list");
        list.setAccessibleText("The items of the cluster");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Integer index, boolean empty) {
                super.updateItem(index, empty);
                TimelineItems items = control.items();
                setText(
                        empty || index == null
                                ? null
                                : ShownText.line(items.item(index).label()));
                setPrefWidth(0);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose();
                event.consume();
            }
        });
    }

    /** Shows a list of items by their indices. */
    void show(int[] indices, double screenX, double screenY) {
        list.setItems(
                FXCollections.observableArrayList(Arrays.stream(indices).boxed().toList()));
        list.setPrefHeight(Math.min(MOST_ROWS, indices.length) * ROW + 4);
        list.getSelectionModel().selectFirst();
        list.setAccessibleHelp(ItemWords.count(indices.length));
        popup.show(control, screenX, screenY);
        list.requestFocus();
    }

    private void choose() {
        Integer index = list.getSelectionModel().getSelectedItem();
        if (index != null) {
            hide();
            control.select(index);
        }
    }

    void hide() {
        popup.hide();
    }
}
