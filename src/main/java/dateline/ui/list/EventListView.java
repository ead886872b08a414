package dateline.ui.list;

import dateline.index.CommentaryIndex;
import dateline.index.FilterMode;
import dateline.index.FilterResult;
import dateline.model.Item;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryChapters;
import dateline.ui.canvas.FxTextMeasurer;
import dateline.ui.clipboard.ContextMenus;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.NothingLeft;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.several.RowChoice;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** All events that the filter keeps, a row each, under the headings of their chapters; a click or an arrow selects one. */
public final class EventListView extends BorderPane {
    /** The room for the scroll bar, in pixels. */
    private static final double SCROLL_BAR = 14;

    /** The size of the names of columns in units of the text. */
    private static final double COLUMN_NAME = 0.85;

    private final ReadingState state;
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.light());
    private final ObjectProperty<ListOrder> order = new SimpleObjectProperty<>(this, "order", ListOrder.TIME);
    private final ListView<ListRow> list = new ListView<>();
    private final HeadingRow heading = new HeadingRow();
    private final NothingLeft nothing;
    private final ListHead head;
    private final EventListKeys keys;
    private RowLook look;
    private boolean following;

    /** Whether the list selects a row: its rows and its selection stay until it has done so, or it would fail. */
    private boolean selecting;

    private TaskExecutor background = TaskExecutor.onCallingThread();
    private Optional<BackgroundTask<List<ListRow>>> sorting = Optional.empty();

    /**
     * Creates the view and ties it to what the window shows.
     *
     * @param state what the window shows
     */
    public EventListView(ReadingState state) {
        this.state = state;
        look = RowLook.of(List.of(), palette.get(), state.textSizeProperty().get());
        nothing = new NothingLeft(state, "event");
        head = new ListHead(look, order);
        getStyleClass().add("event-list-view");
        list.getStyleClass().addAll("event-list", "edge-to-edge");
        list.setCellFactory(view -> new EventCell(state, () -> look));
        list.setPlaceholder(nothing);
        heading.setMouseTransparent(true);
        heading.setVisible(false);
        StackPane rows = new StackPane(list, heading);
        StackPane.setAlignment(heading, Pos.TOP_LEFT);
        setTop(head);
        setCenter(rows);
        keys = new EventListKeys(list, heading);
        new RowChoice<ListRow>(
                        state,
                        row -> row instanceof ListRow.Entry entry ? Optional.of(entry.id()) : Optional.empty(),
                        list::getItems)
                .install(list);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following && is instanceof ListRow.Entry entry) {
                selecting = true;
                state.selectItem(entry.id());
                selecting = false;
            }
        });
        list.widthProperty().addListener((o, was, is) -> {
            heading.setMaxWidth(rowWidth(list));
            list.refresh();
        });
        state.documentProperty().addListener((o, was, is) -> dress());
        state.textSizeProperty().addListener((o, was, is) -> dress());
        palette.addListener((o, was, is) -> dress());
        dress();
        order.addListener((o, was, is) -> reorder());
        state.acceptedProperty().addListener((o, was, is) -> fillWhenShown());
        state.filterModeProperty().addListener((o, was, is) -> fillWhenShown());
        sceneProperty().addListener((o, was, is) -> fillWhenShown());
        state.searchResultsProperty().addListener((o, was, is) -> list.refresh());
        state.selectionProperty().addListener((o, was, is) -> follow());
    }

    /** Returns the width of a row beside the scroll bar. */
    static double rowWidth(Region list) {
        return Math.max(0, list.getWidth() - SCROLL_BAR);
    }

    /** Sets where the events of a large document are sorted; at first that is the calling thread. */
    public void setBackground(TaskExecutor newBackground) {
        background = newBackground;
    }

    /** Returns the colours of the signs. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** Sets what returns the context menu of an event, by its id. */
    public void setItemEntries(Function<String, List<MenuItem>> entries) {
        ContextMenus.give(list, row -> row instanceof ListRow.Entry of ? entries.apply(of.id()) : List.of());
    }

    /** Gives the keyboard to the list. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** Gives columns, colours and sizes to the rows. */
    private void dress() {
        double size = state.textSizeProperty().get();
        FxTextMeasurer names = new FxTextMeasurer(COLUMN_NAME * size);
        double room = look.columns(0).columnWidth();
        List<ActorColumn> actors = state.documentProperty()
                .get()
                .map(open -> ActorColumn.of(open.index(), name -> names.shorten(name, Face.LABEL, room)))
                .orElse(List.of());
        look = RowLook.of(actors, palette.get(), size);
        head.show(look, state::toggleActor);
        head.choose(state.filterProperty().get().actors());
        double height = look.columns(0).rowHeight();
        list.setFixedCellSize(height);
        heading.setMinHeight(height);
        heading.setMaxHeight(height);
        list.refresh();
    }

    private void reorder() {
        fillWhenShown();
        // The link that was clicked is gone.
        list.requestFocus();
        keys.showSelected();
    }

    /** A view that is not in the window waits: of very many events a list takes its time. */
    private void fillWhenShown() {
        if (getScene() != null) {
            fill();
        }
    }

    private void fill() {
        sorting.ifPresent(BackgroundTask::cancel);
        Optional<OpenDocument> document = state.documentProperty().get();
        Optional<FilterResult> accepted = state.acceptedOfDocument();
        if (document.isEmpty() || accepted.isEmpty()) {
            return;
        }
        CommentaryIndex index = document.get().index();
        TimelineItems items = document.get().timeline().items();
        int all = index.events().size();
        int kept = accepted.get().eventCount();
        ListOrder wanted = order.get();
        String count =
                (kept == all ? Wording.count(all, "event") : Wording.share(kept, all, "event")) + wanted.behindCount();
        head.tell(count);
        head.choose(state.filterProperty().get().actors());
        list.setAccessibleText(count);
        nothing.explain(index, all);
        BitSet shown = accepted.get().accepted();
        if (state.filterModeProperty().get() == FilterMode.DIM) {
            shown.set(0, all);
        }
        sorting = Optional.of(BackgroundTask.create(cancelled -> wanted.rows(StoryChapters.of(index, items).stream()
                        .filter(row -> shown.get(row.event().item()))
                        .toList()))
                .onSuccess(this::show)
                .run(background.forItems(index.items().size())));
    }

    private void show(List<ListRow> rows) {
        if (selecting) {
            Platform.runLater(() -> show(rows));
            return;
        }
        following = true;
        list.getItems().setAll(rows);
        following = false;
        keys.stick();
        follow();
    }

    private void follow() {
        if (selecting) {
            Platform.runLater(this::follow);
            return;
        }
        following = true;
        try {
            String id = state.selectedItem().map(Item::id).orElse("");
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i) instanceof ListRow.Entry entry
                        && entry.id().equals(id)) {
                    if (list.getSelectionModel().getSelectedIndex() != i) {
                        list.getSelectionModel().clearAndSelect(i);
                        keys.showSelected();
                    }
                    return;
                }
            }
            list.getSelectionModel().clearSelection();
        } finally {
            following = false;
        }
    }
}
