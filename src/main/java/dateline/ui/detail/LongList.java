package dateline.ui.detail;

import dateline.ui.parts.WrappingCell;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows the first of many things, and all of them in a list of its own once the reader asks: nodes take time, and the list makes
 * only those in view.
 *
 * @param <T> what is shown
 */
final class LongList<T> extends VBox {
    /** Most things that are shown unasked. */
    private static final int FIRST = 40;

    private static final double LIST_HEIGHT = 420;

    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 40;

    private final List<T> things;
    private final Function<T, ? extends Region> node;

    /**
     * Creates the list.
     *
     * @param things what is to be shown
     * @param node makes the node of a thing; one that is a button is pressed by Enter in the list
     * @param pane takes the nodes of the first things
     */
    LongList(List<T> things, Function<T, ? extends Region> node, Pane pane) {
        super(4);
        this.things = things;
        this.node = node;
        for (T thing : things.subList(0, Math.min(FIRST, things.size()))) {
            pane.getChildren().add(node.apply(thing));
        }
        getChildren().add(pane);
        if (things.size() > FIRST) {
            Hyperlink all = new Hyperlink("Show all " + number());
            all.setOnAction(event -> showAll());
            getChildren().add(all);
        }
    }

    private String number() {
        return String.format(Locale.ROOT, "%,d", things.size());
    }

    private void showAll() {
        ListView<T> list = new ListView<>(FXCollections.observableList(things));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText("All " + number());
        list.setPrefHeight(LIST_HEIGHT);
        list.setCellFactory(view -> new WrappingCell<>(MARGINS) {
            @Override
            protected void updateItem(T thing, boolean empty) {
                super.updateItem(thing, empty);
                if (empty || thing == null) {
                    setGraphic(null);
                } else {
                    showFitted(node.apply(thing));
                }
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null && node.apply(chosen) instanceof Button button) {
                button.fire();
                event.consume();
            }
        });
        getChildren().setAll(list);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }
}
