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
 * Shows the first of many things, and all of them once the reader asks: very many in a list of its own, since nodes take time, and
 * the list makes only those in view.
 *
 * @param <T> what is shown
 */
final class LongList<T> extends VBox {
    /** Most things that are shown as nodes. */
    private static final int MOST = 40;

    private static final double LIST_HEIGHT = 420;

    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 40;

    private final List<T> things;
    private final Function<T, ? extends Region> node;
    private final Pane pane;

    /**
     * Creates the list with as many things as can be nodes.
     *
     * @param things what is to be shown
     * @param node makes the node of a thing; one that is a button is pressed by Enter in the list
     * @param pane takes the nodes of the first things
     */
    LongList(List<T> things, Function<T, ? extends Region> node, Pane pane) {
        this(things, node, pane, MOST);
        if (things.size() > MOST) {
            addLink("Show all " + grouped(things.size()));
        }
    }

    private LongList(List<T> things, Function<T, ? extends Region> node, Pane pane, int first) {
        super(4);
        this.things = things;
        this.node = node;
        this.pane = pane;
        show(things.subList(0, Math.min(first, things.size())));
        getChildren().add(pane);
    }

    /** Creates a list of the first few things, whose link tells how many more there are. */
    static <T> LongList<T> ofFew(List<T> things, Function<T, ? extends Region> node, Pane pane, int few) {
        LongList<T> list = new LongList<>(things, node, pane, few);
        if (things.size() > few) {
            list.addLink(grouped(things.size() - few) + " more");
        }
        return list;
    }

    private void show(List<T> some) {
        for (T thing : some) {
            pane.getChildren().add(node.apply(thing));
        }
    }

    private void addLink(String words) {
        Hyperlink all = new Hyperlink(words);
        all.setOnAction(event -> showAll());
        getChildren().add(all);
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void showAll() {
        if (things.size() > MOST) {
            showList();
            return;
        }
        int shown = pane.getChildren().size();
        show(things.subList(shown, things.size()));
        getChildren().setAll(pane);
        pane.getChildren().get(shown).requestFocus();
    }

    private void showList() {
        ListView<T> list = new ListView<>(FXCollections.observableList(things));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText("All " + grouped(things.size()));
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
