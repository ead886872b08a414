package dateline.ui.timeline;

import dateline.layout.Cluster;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Lists the items of a cluster that no zooming would part. */
final class ClusterMenu {
    private static final int LONGEST_LABEL = 70;

    private final TimelineControl control;
    private final ContextMenu menu = new ContextMenu();

    ClusterMenu(TimelineControl control) {
        this.control = control;
    }

    void show(Cluster cluster, double screenX, double screenY) {
        menu.getItems().clear();
        for (int index : cluster.items()) {
            String label = control.itemsProperty().get().item(index).label();
            MenuItem entry =
                    new MenuItem(label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…");
            entry.setMnemonicParsing(false);
            entry.setOnAction(e -> control.select(index));
            menu.getItems().add(entry);
        }
        menu.show(control, screenX, screenY);
    }

    void hide() {
        menu.hide();
    }
}
