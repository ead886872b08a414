package dateline.ui.timeline;

import dateline.index.FilterMode;
import dateline.index.ItemWalk;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.Viewport;
import dateline.ui.canvas.FxTextMeasurer;
import dateline.ui.parts.TaskExecutor;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Skin;
import javafx.scene.input.MouseEvent;

/**
 * Shows events and claims on a zoomable time axis and lets a reader walk and select among them.
 *
 * <p>Knows a layout, not a commentary or files. Belongs to the JavaFX application thread.
 */
public final class TimelineControl extends Control {
    private final ObjectProperty<PreparedTimeline> timeline =
            new SimpleObjectProperty<>(this, "timeline", PreparedTimeline.empty());
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(this, "viewport", Viewport.unset());
    private final ObjectProperty<LaneGrouping> laneGrouping =
            new SimpleObjectProperty<>(this, "laneGrouping", LaneGrouping.WHO_WITH_WHOM);
    private final ObjectProperty<LaneArrangement> laneArrangement =
            new SimpleObjectProperty<>(this, "laneArrangement", LaneArrangement.NONE);
    private final BooleanProperty gapsLeftOut = new SimpleBooleanProperty(this, "gapsLeftOut", true);
    private final ObjectProperty<Optional<BitSet>> accepted =
            new SimpleObjectProperty<>(this, "accepted", Optional.empty());
    private final ObjectProperty<FilterMode> filterMode =
            new SimpleObjectProperty<>(this, "filterMode", FilterMode.SHOW_ONLY);
    private final ObjectProperty<BitSet> matches = new SimpleObjectProperty<>(this, "matches", new BitSet());
    private final ObjectProperty<Optional<String>> selectedItem =
            new SimpleObjectProperty<>(this, "selectedItem", Optional.empty());
    private final ObjectProperty<BitSet> chosen = new SimpleObjectProperty<>(this, "chosen", new BitSet());
    private final ObjectProperty<BiPredicate<String, MouseEvent>> onClick =
            new SimpleObjectProperty<>(this, "onClick", (id, event) -> false);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.light());
    private final ObjectProperty<Consumer<String>> onOpen = new SimpleObjectProperty<>(this, "onOpen", id -> {});
    private final ObjectProperty<Consumer<String>> onActor = new SimpleObjectProperty<>(this, "onActor", id -> {});
    private final ObjectProperty<Optional<TimelineEdits>> edits =
            new SimpleObjectProperty<>(this, "edits", Optional.empty());
    private final DoubleProperty fontSize = new SimpleDoubleProperty(this, "fontSize", 12);
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final ReadOnlyObjectWrapper<Gaps> gaps = new ReadOnlyObjectWrapper<>(this, "gaps", Gaps.none());
    private final ReadOnlyObjectWrapper<VisibleLanes> lanes = new ReadOnlyObjectWrapper<>(
            this, "lanes", VisibleLanes.of(PreparedTimeline.empty(), LaneGrouping.WHO_WITH_WHOM));
    private final ViewportMoves moves = new ViewportMoves(this, gaps);
    private final LaneActions laneActions = new LaneActions(this, lanes);
    private Function<String, List<MenuItem>> itemEntries = id -> List.of();
    private TaskExecutor background = TaskExecutor.onCallingThread();
    private FxTextMeasurer measurer = new FxTextMeasurer(12);

    /** Makes an empty timeline. */
    public TimelineControl() {
        getStyleClass().add("timeline-control");
        setMinSize(200, 120);
        setPrefSize(760, 520);
        setFocusTraversable(true);
        timeline.addListener(o -> {
            resetGaps();
            laneActions.build();
            moves.refit();
        });
        laneGrouping.addListener(o -> laneActions.build());
        laneArrangement.addListener(o -> laneActions.build());
        accepted.addListener(o -> laneActions.build());
        filterMode.addListener(o -> laneActions.build());
        matches.addListener(o -> lanes.set(lanes.get().matching(matches.get())));
        gapsLeftOut.addListener(o -> {
            resetGaps();
            moves.refit();
        });
        fontSize.addListener(o -> measurer = new FxTextMeasurer(fontSize.get()));
        new TimelineVoice(this);
    }

    /** Sets what returns further entries for the context menu of an item, by its id. */
    public void setItemEntries(Function<String, List<MenuItem>> entries) {
        itemEntries = entries;
    }

    List<MenuItem> itemEntries(String id) {
        return itemEntries.apply(id);
    }

    /** Sets what runs work on many items; on the calling thread unless it is set. */
    public void setBackground(TaskExecutor wanted) {
        background = wanted;
    }

    TaskExecutor background() {
        return background;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }

    /** The events and claims; a change fits them all into view. */
    public ObjectProperty<PreparedTimeline> timelineProperty() {
        return timeline;
    }

    /** Returns the events and claims that are shown. */
    public TimelineItems items() {
        return timeline.get().items();
    }

    /** The part of time in view; its size follows the control. A viewport of no size is fitted when it is shown. */
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** What takes edits made by dragging; empty where nothing can be edited. */
    public ObjectProperty<Optional<TimelineEdits>> editsProperty() {
        return edits;
    }

    /** The grouping of the items into lanes. */
    public ObjectProperty<LaneGrouping> laneGroupingProperty() {
        return laneGrouping;
    }

    /** The reader's arrangement of the lanes. */
    public ObjectProperty<LaneArrangement> laneArrangementProperty() {
        return laneArrangement;
    }

    /** Whether gaps are left out; a change fits everything into view. */
    public BooleanProperty gapsLeftOutProperty() {
        return gapsLeftOut;
    }

    /** A bit for each item that the filter accepts, not to be changed; empty where all are accepted. */
    public ObjectProperty<Optional<BitSet>> acceptedProperty() {
        return accepted;
    }

    /** Whether items that are not accepted are left out or dimmed. */
    public ObjectProperty<FilterMode> filterModeProperty() {
        return filterMode;
    }

    /** A bit for each item that a search found, not to be changed. */
    public ObjectProperty<BitSet> matchesProperty() {
        return matches;
    }

    /** The id of the selected event or claim, if any. */
    public ObjectProperty<Optional<String>> selectedItemProperty() {
        return selectedItem;
    }

    /** A bit for each item that is one of several selected ones, or linked while links are made; not to be changed. */
    public ObjectProperty<BitSet> chosenProperty() {
        return chosen;
    }

    /** Takes the id of an item that is clicked, and tells whether the click does other than select it. */
    public ObjectProperty<BiPredicate<String, MouseEvent>> onClickProperty() {
        return onClick;
    }

    /** The colours. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** Receives the id of an item that the reader opens. */
    public ObjectProperty<Consumer<String>> onOpenProperty() {
        return onOpen;
    }

    /** Receives the id of an actor by whom the reader filters. */
    public ObjectProperty<Consumer<String>> onActorProperty() {
        return onActor;
    }

    /** The size of labels in pixels, at least 6. */
    public DoubleProperty fontSizeProperty() {
        return fontSize;
    }

    /** Whether zooming by key and button is a short motion; else it is at once. */
    public BooleanProperty animatedProperty() {
        return animated;
    }

    /** The gaps in force. */
    public ReadOnlyObjectProperty<Gaps> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    /** The lanes in force. */
    ReadOnlyObjectProperty<VisibleLanes> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /** Zooms in around the selected item, or else the middle. */
    public void zoomIn() {
        moves.step(1);
    }

    /** Zooms out around the selected item, or else the middle. */
    public void zoomOut() {
        moves.step(-1);
    }

    /** Shows the whole range. */
    public void fit() {
        moves.fit();
    }

    /** Brings the item with an id into view, if it has a time, keeping the scale where that suffices. */
    public void show(String id) {
        items().indexOf(id).ifPresent(moves::show);
    }

    /** Shows the time from one epoch day to another from edge to edge, as soon as the size is known. */
    public void showDays(double first, double end) {
        moves.showDays(first, end);
    }

    ViewportMoves moves() {
        return moves;
    }

    LaneActions laneActions() {
        return laneActions;
    }

    /** Returns a bit for each item that the filter accepts. */
    BitSet accepted() {
        return accepted.get().orElseGet(items()::all);
    }

    /** Returns the walk over the items that the filter accepts. */
    ItemWalk walk() {
        return new ItemWalk(items().eventCount(), accepted());
    }

    /** Returns the index of the selected item. */
    OptionalInt selectedIndex() {
        return selectedItem.get().map(items()::indexOf).orElse(OptionalInt.empty());
    }

    void select(int index) {
        selectedItem.set(Optional.of(items().item(index).id()));
    }

    Metrics metrics() {
        return new Metrics(fontSize.get());
    }

    FxTextMeasurer measurer() {
        return measurer;
    }

    /** Returns what the layout of a viewport depends on. */
    LayoutInput input(Viewport shown, OptionalInt hovered) {
        boolean built = lanes.get().items().equals(items());
        OptionalInt selected = built ? selectedIndex() : OptionalInt.empty();
        BitSet ticked = built ? chosen.get() : new BitSet();
        return new LayoutInput(lanes.get(), gaps.get(), shown, selected, ticked, hovered, metrics(), measurer);
    }

    private void resetGaps() {
        gaps.set(gapsLeftOut.get() ? timeline.get().gaps() : Gaps.none());
    }
}
