package dateline.ui.filter;

import dateline.index.Dimension;
import dateline.index.Facets;
import dateline.index.Filter;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Lists the values of all dimensions beside the actors in a popup. */
final class MoreFilters {
    private static final double COLUMN_WIDTH = 230;
    private static final double WIDE_COLUMN = 260;

    private final ReadingState state;
    private final Facet certainty;
    private final Facet roles;
    private final List<Facet> facets;
    private final DropDown popup;

    /**
     * Creates a popup that is not shown yet.
     *
     * @param state what the window shows
     * @param owner the button below which it opens
     */
    MoreFilters(ReadingState state, ButtonBase owner) {
        this.state = state;
        certainty = new Facet(state, Dimension.CERTAINTY);
        roles = new Facet(state, Dimension.ROLE);
        Facet kinds = new Facet(state, Dimension.CLAIM_KIND);
        Facet holders = new Facet(state, Dimension.HOLDER);
        Facet categories = new Facet(state, Dimension.CATEGORY);
        Facet unfinished = new Facet(state, Dimension.UNFINISHED);
        facets = List.of(certainty, kinds, roles, categories, holders, unfinished);
        VBox left = new VBox(12, certainty, kinds, roles);
        VBox right = new VBox(12, categories, holders);
        left.setPrefWidth(COLUMN_WIDTH);
        right.setPrefWidth(COLUMN_WIDTH);
        unfinished.setPrefWidth(WIDE_COLUMN);
        popup = new DropDown(owner, new HBox(20, left, right, unfinished));
    }

    /** Opens the popup with the keyboard in its first list, or closes it where it is open. */
    void toggle() {
        if (popup.isShowing()) {
            popup.hide();
        } else {
            showRoles();
            // Rows that are made before the popup is open find no colours to look up.
            popup.show(certainty.list());
            update();
        }
    }

    /** Shows the roles only where some claim has one. */
    private void showRoles() {
        boolean wanted = state.documentProperty().get().stream()
                .flatMap(document -> document.commentary().claims().stream())
                .anyMatch(claim -> claim.role().isPresent());
        roles.setVisible(wanted);
        roles.setManaged(wanted);
    }

    /** Counts the values anew where they are shown. */
    void update() {
        if (popup.isShowing()) {
            Filter filter = state.filterProperty().get();
            state.documentProperty()
                    .get()
                    .map(OpenDocument::index)
                    .map(index -> Facets.of(index, filter))
                    .ifPresent(counted -> facets.forEach(facet -> facet.update(counted, filter)));
        }
    }
}
