package dateline.ui.list;

import dateline.index.CommentaryIndex;
import dateline.model.Event;
import dateline.timeline.items.ItemWords;
import dateline.timeline.story.StoryChapters.ChapterEvent;
import dateline.ui.parts.WrappedTip;
import dateline.ui.several.RowChoice;
import dateline.ui.state.ReadingState;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell of the list: a heading, or an event. */
final class EventCell extends ListCell<ListRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass MATCH = PseudoClass.getPseudoClass("match");

    private final ReadingState state;
    private final Supplier<RowLook> look;
    // The state outlives the cells, and must not hold them.
    private final InvalidationListener onChosen = o -> showChosen();
    private String spoken = "";

    EventCell(ReadingState state, Supplier<RowLook> look) {
        this.state = state;
        this.look = look;
        getStyleClass().add("event-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        state.chosenProperty().addListener(new WeakInvalidationListener(onChosen));
    }

    @Override
    protected void updateItem(ListRow row, boolean empty) {
        super.updateItem(row, empty);
        CommentaryIndex index =
                state.documentProperty().get().map(open -> open.index()).orElse(null);
        boolean shown = !empty && row != null && index != null;
        boolean isHeading = shown && row instanceof ListRow.Heading;
        pseudoClassStateChanged(HEADING, isHeading);
        // A heading cannot be chosen.
        setMouseTransparent(isHeading);
        if (shown && row instanceof ListRow.Entry entry) {
            show(entry.of(), index);
            return;
        }
        pseudoClassStateChanged(DIMMED, false);
        pseudoClassStateChanged(RowChoice.CHOSEN, false);
        pseudoClassStateChanged(MATCH, false);
        setTooltip(null);
        setAccessibleText("");
        if (shown && row instanceof ListRow.Heading heading) {
            HeadingRow words = getGraphic() instanceof HeadingRow former ? former : new HeadingRow();
            words.show(heading);
            fit(words);
            setAccessibleText(heading.spoken());
        } else {
            setGraphic(null);
        }
    }

    private void show(ChapterEvent row, CommentaryIndex index) {
        Event event = row.event().event();
        pseudoClassStateChanged(DIMMED, !state.accepts(event));
        pseudoClassStateChanged(MATCH, state.found().items().contains(event.id()));
        if (getGraphic() instanceof EventRowPane former) {
            former.show(row, look.get());
        } else {
            fit(new EventRowPane(row, look.get(), state::selectSentence));
        }
        String actors = String.join(", ", EventWords.actors(event, index));
        setTooltip(WrappedTip.of(
                row.event().title() + "\n" + ItemWords.time(event) + (actors.isEmpty() ? "" : "\n" + actors)));
        spoken = EventWords.spoken(row, index);
        showChosen();
    }

    /** Marks a row that is one of several selected ones. */
    private void showChosen() {
        if (getGraphic() instanceof EventRowPane pane && getItem() instanceof ListRow.Entry entry) {
            boolean chosen = state.chosenProperty().get().contains(entry.id());
            pseudoClassStateChanged(RowChoice.CHOSEN, chosen);
            pane.tick(chosen);
            setAccessibleText((chosen ? RowChoice.SPOKEN : "") + spoken);
        }
    }

    private void fit(Region graphic) {
        graphic.setPrefWidth(0);
        graphic.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setGraphic(graphic);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, EventListView.rowWidth(getListView()), getHeight());
        }
    }
}
