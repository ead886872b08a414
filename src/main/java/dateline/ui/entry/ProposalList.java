package dateline.ui.entry;

import dateline.edit.entry.EntryCompletion;
import dateline.edit.entry.EntryCompletion.Proposal;
import dateline.text.ShownText;
import dateline.ui.parts.Theme;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** The list of names or categories under the caret. Used on the JavaFX application thread. */
final class ProposalList {
    private static final double WIDTH = 280;
    private static final double ROW = 28;
    private static final double FRAME = 2;

    private final ListView<Proposal> list = new ListView<>();
    private final StackPane panel = new StackPane(list);
    private final PopupControl popup = new PopupControl();
    private Optional<EntryCompletion> shown = Optional.empty();

    /**
     * Makes a hidden list.
     *
     * @param onClick what to do when a proposal is clicked
     */
    ProposalList(Runnable onClick) {
        list.setCellFactory(view -> new ProposalCell());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setOnMouseClicked(event -> onClick.run());
        list.setAccessibleText("Names and categories");
        panel.getStyleClass().add("search-results");
        panel.setMinWidth(WIDTH);
        panel.setMaxWidth(WIDTH);
        popup.getScene().setRoot(panel);
        popup.getScene().setFill(Color.TRANSPARENT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setOnHidden(event -> shown = Optional.empty());
    }

    private static final class ProposalCell extends ListCell<Proposal> {
        @Override
        protected void updateItem(Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            setText(empty ? null : ShownText.name(proposal.shown()));
        }
    }

    /**
     * Shows what completes the word at the caret, or hides the list.
     *
     * @param completion empty to hide the list
     * @param owner the part of the window below which the list stands, so that it covers nothing of it
     * @param left the place of the word on the screen
     */
    void show(Optional<EntryCompletion> completion, Node owner, double left) {
        Bounds above = owner.localToScreen(owner.getBoundsInLocal());
        if (completion.isEmpty() || above == null || owner.getScene() == null) {
            popup.hide();
            return;
        }
        shown = completion;
        list.setPrefHeight(completion.get().proposals().size() * ROW + FRAME);
        if (!popup.isShowing()) {
            Theme.copy(owner.getScene(), panel);
            popup.show(owner, left, above.getMaxY());
            shown = completion;
        } else {
            popup.setAnchorX(left);
            popup.setAnchorY(above.getMaxY());
        }
        list.getItems().setAll(completion.get().proposals());
        list.getSelectionModel().selectFirst();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Chooses another proposal, some rows further down. */
    void move(int rows) {
        int count = list.getItems().size();
        list.getSelectionModel()
                .clearAndSelect(Math.floorMod(list.getSelectionModel().getSelectedIndex() + rows, count));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    /** Hides the list and hands over the completion with the chosen proposal. */
    void take(BiConsumer<EntryCompletion, Proposal> action) {
        Proposal chosen = list.getSelectionModel().getSelectedItem();
        Optional<EntryCompletion> taken = shown;
        hide();
        if (chosen != null && taken.isPresent()) {
            action.accept(taken.get(), chosen);
        }
    }
}
