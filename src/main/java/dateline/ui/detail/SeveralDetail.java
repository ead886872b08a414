package dateline.ui.detail;

import dateline.model.Item;
import dateline.ui.state.Selection;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Shows how many items are selected, and which. */
final class SeveralDetail {
    private final DetailParts parts;

    SeveralDetail(DetailParts parts) {
        this.parts = parts;
    }

    /** Returns the nodes for several selected items. */
    List<Node> of(Selection.OfItems selection) {
        List<Item> items = parts.index().bits(selection.itemIds()).stream()
                .mapToObj(parts.index().items()::get)
                .toList();
        List<Node> nodes = new ArrayList<>(List.of(
                parts.kicker(items),
                DetailParts.title(Wording.eventsAndClaims(items) + " selected"),
                DetailParts.secondary("F2 edits what they share, Delete deletes them.")));
        nodes.addAll(parts.itemList("What is selected", items));
        return nodes;
    }
}
