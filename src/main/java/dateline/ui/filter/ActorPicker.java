package dateline.ui.filter;

import dateline.index.FacetValue;
import dateline.ui.state.ReadingState;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Lists all actors in a popup, with a field that finds actors by name. */
final class ActorPicker {
    private static final double WIDTH = 330;

    /** The fewest rows that the list has room for, which its placeholder needs. */
    private static final int LEAST_ROWS = 3;

    /** The most rows that are shown without scrolling. */
    private static final int MOST_ROWS = 16;

    private final ReadingState state;
    private final TextField find = new TextField();
    private final ListView<FacetValue> list = new ListView<>();
    private final Label nobody = new Label();
    private final DropDown popup;
    private Optional<ActorChoices> choices = Optional.empty();

    /**
     * Creates a popup that is not shown yet.
     *
     * @param state what the window shows
     * @param owner the button below which it opens
     */
    ActorPicker(ReadingState state, ButtonBase owner) {
        this.state = state;
        find.setPromptText("Find an actor");
        find.setAccessibleText("Find an actor");
        find.textProperty().addListener((o, was, is) -> update());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyInField);
        list.getStyleClass().addAll("actor-list", "edge-to-edge");
        list.setAccessibleText("Actors");
        list.setPrefHeight(1);
        list.setCellFactory(view -> new ActorRow(this::toggle));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyInList);
        nobody.getStyleClass().add("empty-state");
        nobody.setWrapText(true);
        list.setPlaceholder(nobody);
        VBox content = new VBox(8, find, list);
        content.setPrefWidth(WIDTH);
        popup = new DropDown(owner, content);
    }

    /** Opens the popup with the cursor in its field, or closes it where it is open. */
    void toggle() {
        if (popup.isShowing()) {
            popup.hide();
        } else {
            show();
        }
    }

    /** Opens the popup with the cursor in its field. */
    void show() {
        find.clear();
        // Rows that are made before the popup is open find no colours to look up.
        popup.show(find);
        update();
        list.scrollTo(0);
    }

    /** Shows other counts. */
    void show(ActorChoices counted) {
        choices = Optional.of(counted);
        if (popup.isShowing()) {
            update();
        }
    }

    private void update() {
        FacetValue selected = list.getSelectionModel().getSelectedItem();
        List<FacetValue> found =
                choices.map(counted -> counted.named(find.getText())).orElse(List.of());
        boolean none = choices.map(ActorChoices::all).orElse(List.of()).isEmpty();
        nobody.setText(none ? "This document names no actors." : "No actor has that name.");
        list.getItems().setAll(found);
        int rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, found.size()));
        list.prefHeightProperty()
                .bind(list.fixedCellSizeProperty().multiply(rows).add(2));
        list.getSelectionModel().clearSelection();
        if (selected != null) {
            found.stream()
                    .filter(value -> value.key().equals(selected.key()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void toggle(FacetValue actor) {
        state.toggleActor(actor.key());
    }

    private void onKeyInField(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
            case ENTER -> {
                if (!find.getText().isBlank()) {
                    list.getItems().stream().findFirst().ifPresent(this::toggle);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onKeyInList(KeyEvent event) {
        FacetValue actor = list.getSelectionModel().getSelectedItem();
        if (actor == null) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> toggle(actor);
            case ENTER -> {
                popup.hide();
                state.selectActor(actor.key());
            }
            case UP -> {
                if (list.getSelectionModel().getSelectedIndex() > 0) {
                    return;
                }
                find.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
