package dateline.ui.search;

import dateline.index.search.SearchHit;
import dateline.index.search.SearchResults;
import dateline.ui.parts.FittingWords;
import dateline.ui.parts.Icons;
import dateline.ui.parts.Theme;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.ReadingState;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** The field in the header; what is found is listed below it while it is typed. */
public final class SearchBox extends HBox {
    private static final double LIST_WIDTH = 372;
    private static final double ROW = 30;
    private static final double PADDING = 12;
    private static final double LINE = 17;

    /** The letters of a line, and the most texts of a hit that are shown. */
    private static final int LETTERS = 36;

    private static final int MOST_FIELDS = 3;
    private static final double ABOVE_FOOT = 40;

    private static final List<String> PROMPTS =
            List.of("Search events, claims, actors, text", "Search events, claims", "Search events", "Search");

    private final ReadingState state;
    private final TextField field = new TextField();
    private final ListView<SearchRow> list = new ListView<>();
    private final StackPane panel = new StackPane(list);
    private final PopupControl popup = new PopupControl();

    /**
     * Creates the box.
     *
     * @param state what the window shows
     * @param controller does the searching
     */
    public SearchBox(ReadingState state, SearchController controller) {
        this.state = state;
        field.getStyleClass().add("search-field");
        FittingWords.prompt(field, PROMPTS);
        field.setAccessibleText("Search events, claims, actors and text");
        field.setMinWidth(150);
        setMinWidth(150);
        setMaxWidth(320);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button clear = Icons.dress(new Button(), "icon-clear", "Clear the search", "Esc");
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> field.clear());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        getChildren().addAll(field, clear);

        list.setCellFactory(view -> new SearchCell());
        list.setFocusTraversable(false);
        list.setMinWidth(0);
        list.setOnMouseClicked(event -> choose());
        Label nothing = new Label("Nothing found. All words must occur in the same event, claim, actor or sentence.");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-state");
        list.setPlaceholder(nothing);
        panel.getStyleClass().add("search-results");
        panel.setMinWidth(LIST_WIDTH);
        panel.setMaxWidth(LIST_WIDTH);
        popup.getScene().setRoot(panel);
        popup.getScene().setFill(Color.TRANSPARENT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);

        field.textProperty().addListener((o, was, is) -> controller.lookFor(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                popup.hide();
            }
        });
        state.searchResultsProperty().addListener((o, was, is) -> show(is));
    }

    private void show(Optional<SearchResults> results) {
        List<SearchRow> rows =
                results.map(found -> SearchRow.of(found, state::accepts)).orElse(List.of());
        if (results.isPresent() && field.isFocused()) {
            // Rows that are made before the popup is open find no colours to look up.
            list.setPrefHeight(Math.min(
                    room(),
                    Math.max(80, rows.stream().mapToDouble(SearchBox::height).sum() + 12)));
            open();
            list.getItems().setAll(rows);
            selectFirstHit();
        } else {
            popup.hide();
        }
    }

    /** Estimates the height of a row, whose texts are wrapped. */
    private static double height(SearchRow row) {
        if (!(row instanceof SearchRow.Hit hit)) {
            return ROW;
        }
        int lines = hit.hit().fields().stream()
                .limit(MOST_FIELDS)
                .mapToInt(field -> 1 + Math.min(SearchCell.EXCERPT, field.text().length()) / LETTERS)
                .sum();
        return PADDING + lines * LINE;
    }

    /** Returns the room between the field and the foot of the window. */
    private double room() {
        return getScene().getHeight()
                - field.localToScene(field.getBoundsInLocal()).getMaxY()
                - ABOVE_FOOT;
    }

    /** Opens the list over the right side of the window, so that the marks in the middle stay in sight. */
    private void open() {
        Bounds below = field.localToScreen(field.getBoundsInLocal());
        if (below == null || getScene() == null || popup.isShowing()) {
            return;
        }
        Theme.copy(getScene(), panel);
        double right =
                getScene().getWindow().getX() + getScene().getX() + getScene().getWidth();
        popup.show(field, right - LIST_WIDTH, below.getMaxY() + 4);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> whereShown(() -> move(1));
            case UP -> whereShown(() -> move(-1));
            case ENTER -> whereShown(this::choose);
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Acts on the list, or shows it again where it is hidden: nobody chooses from a list out of sight. */
    private void whereShown(Runnable action) {
        if (popup.isShowing()) {
            action.run();
        } else {
            show(state.searchResultsProperty().get());
        }
    }

    private void selectFirstHit() {
        list.getSelectionModel().clearSelection();
        move(1);
    }

    private void move(int direction) {
        int at = list.getSelectionModel().getSelectedIndex() + direction;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at) instanceof SearchRow.Hit) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 5));
                return;
            }
            at += direction;
        }
    }

    private void choose() {
        if (list.getSelectionModel().getSelectedItem() instanceof SearchRow.Hit row) {
            SearchHit.Target target = row.hit().target();
            if (target instanceof SearchHit.EventTarget found) {
                new ItemClicks(state).click(found.event().id());
            } else if (target instanceof SearchHit.ClaimTarget found) {
                new ItemClicks(state).click(found.claim().id());
            } else if (target instanceof SearchHit.ActorTarget found) {
                state.selectActor(found.actor().id());
            } else if (target instanceof SearchHit.SentenceTarget found) {
                state.selectSentence(found.sentence());
            }
            popup.hide();
        }
    }

    /** Puts the keyboard into the field. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
        show(state.searchResultsProperty().get());
    }

    /** Returns the field, for tests. */
    public TextField field() {
        return field;
    }
}
