package dateline.ui.story;

import dateline.index.CommentaryIndex;
import dateline.model.Event;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;

/** Shows a card about the event under the pointer, after a moment. */
final class HoverCard {
    private static final Duration DELAY = Duration.millis(120);
    private static final double WIDTH = 320;
    private static final double OFFSET = 16;

    private final StoryView view;
    private final StoryModel model;
    private final Popup popup = new Popup();
    private final VBox card = new VBox(4);
    private final PauseTransition wait = new PauseTransition(DELAY);
    private OptionalInt over = OptionalInt.empty();

    HoverCard(StoryView view, StoryModel model) {
        this.view = view;
        this.model = model;
        card.getStyleClass().addAll("window", "hover-card");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        card.setMouseTransparent(true);
        popup.getContent().add(card);
    }

    /** Waits for a moment and shows the card of an event, unless the pointer leaves it. */
    void over(OptionalInt item, double screenX, double screenY) {
        if (item.equals(over)) {
            return;
        }
        hide();
        over = item;
        wait.setOnFinished(event -> show(screenX, screenY));
        wait.playFromStart();
    }

    private void show(double screenX, double screenY) {
        boolean shown = view.getScene() != null && view.getScene().getWindow() != null && view.isVisible();
        if (shown && over.isPresent() && model.document().isPresent()) {
            view.hoveredProperty().set(over);
            card.getStylesheets().setAll(view.getScene().getRoot().getStylesheets());
            card.getStylesheets().addAll(view.getScene().getStylesheets());
            card.setStyle("-fx-font-size: " + view.textSizeProperty().get() + "px;");
            card.getChildren().setAll(content(over.getAsInt()));
            popup.show(view, screenX + OFFSET, screenY + OFFSET);
        }
    }

    private List<Node> content(int item) {
        CommentaryIndex index = model.document().orElseThrow().index();
        Event event = (Event) index.items().get(item);
        VBox words = new VBox(4, label(event.title(), "hover-title"), label(ItemWords.time(event), "hover-when"));
        String actors = event.actors().stream().map(index::actorName).collect(Collectors.joining(", "));
        if (!actors.isEmpty()) {
            words.getChildren().add(label(actors, "secondary"));
        }
        List<Item> claims = index.restingOn(event.id());
        if (!claims.isEmpty()) {
            String others = claims.size() == 1 ? "" : "\nand " + (claims.size() - 1) + " more on it";
            words.getChildren().add(label("\u25c6 " + claims.get(0).label() + others, "hover-claim"));
        }
        return List.of(words);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(ShownText.lines(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Hides the card. */
    void hide() {
        over = OptionalInt.empty();
        wait.stop();
        popup.hide();
        view.hoveredProperty().set(OptionalInt.empty());
    }
}
