package dateline.ui.actors;

import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.text.ShownText;
import dateline.ui.parts.Wording;
import dateline.ui.parts.WrappedTip;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** An actor: a check box that filters, the name, how many events and claims, and a bar in proportion to them. */
final class ActorCell extends ListCell<Actor> {
    private final ReadingState state;
    private final CheckBox check = new CheckBox();
    private final Label name = new Label();
    private final Label events = new Label();
    private final Label claims = new Label();
    private final Region bar = new Region();
    private final HBox row;
    private double share;

    ActorCell(ReadingState state) {
        this.state = state;
        getStyleClass().add("actor-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        check.setFocusTraversable(false);
        check.setOnAction(event -> toggle());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        claims.getStyleClass().add("secondary");
        bar.getStyleClass().add("share-bar");
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.widthProperty().addListener((o, was, is) -> bar.setMaxWidth(Math.max(2, is.doubleValue() * share)));
        VBox words = new VBox(2, name, track);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox counts = new HBox(events, claims);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, check, words, counts);
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getClickCount() == 1 && event.getTarget() != check) {
                toggle();
            }
        });
    }

    private void toggle() {
        if (getItem() != null) {
            state.toggleActor(getItem().id());
        }
    }

    @Override
    protected void updateItem(Actor actor, boolean empty) {
        super.updateItem(actor, empty);
        OpenDocument document = state.documentProperty().get().orElse(null);
        if (empty || actor == null || document == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        CommentaryIndex index = document.index();
        int eventCount = index.eventCount(actor.id());
        int claimCount = index.claimCount(actor.id());
        boolean chosen = state.filterProperty().get().actors().contains(actor.id());
        check.setSelected(chosen);
        String shown = ShownText.line(actor.name());
        check.setAccessibleText("Filter by " + shown);
        name.setText(shown);
        events.setText(Integer.toString(eventCount));
        claims.setText(" / " + claimCount);
        share = (double) (eventCount + claimCount) / Math.max(1, largest(document));
        bar.setMaxWidth(Math.max(2, ((Region) bar.getParent()).getWidth() * share));
        setTooltip(WrappedTip.of(shown
                + ": "
                + Wording.count(eventCount, "event")
                + ", "
                + Wording.count(claimCount, "claim")
                + actor.description().map(text -> "\n" + text).orElse("")));
        setAccessibleText(shown
                + ", "
                + Wording.count(eventCount, "event")
                + ", "
                + Wording.count(claimCount, "claim")
                + (chosen ? ", in the filter" : ""));
        setGraphic(row);
    }

    private int largest(OpenDocument document) {
        Actor first = getListView().getItems().isEmpty()
                ? null
                : getListView().getItems().get(0);
        return first == null ? 1 : Math.max(size(first, document), size(getItem(), document));
    }

    private static int size(Actor actor, OpenDocument document) {
        return document.index().eventCount(actor.id()) + document.index().claimCount(actor.id());
    }
}
