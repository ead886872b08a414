package dateline.ui.timeline;

import dateline.export.svg.StorySvg;
import dateline.export.svg.TimelineSvg;
import dateline.timeline.scale.Viewport;
import dateline.ui.story.AxisRequest;
import dateline.ui.story.StoryView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows a document in chapters or on the time axis, the axis with a toolbar above and its overview below. */
public final class TimelinePane extends BorderPane {
    /** The width in pixels below which the toolbar does without its name. */
    private static final double NARROW = 500;

    /** The least distance of the day that is asked for from the left edge of the axis, in pixels. */
    private static final double EDGE = 24;

    private final TimelineControl timeline = new TimelineControl();
    private final StoryView story;
    private final ScaleMorph morph;
    private final TimelineTools tools;
    private final OverviewStrip overview;
    private final HBox bar = new HBox();
    private final StackPane centre = new StackPane();
    private final Label counts = new Label();
    private final ObjectProperty<TimelineScale> scale =
            new SimpleObjectProperty<>(this, "scale", TimelineScale.CHAPTERS);
    private final ReadOnlyObjectWrapper<TimelineScale> shownScale =
            new ReadOnlyObjectWrapper<>(this, "shownScale", TimelineScale.AXIS);
    private Viewport dragged = Viewport.unset();

    /**
     * Makes the pane of an empty timeline.
     *
     * @param story the chapters
     */
    public TimelinePane(StoryView story) {
        this.story = story;
        morph = new ScaleMorph(story, timeline);
        tools = new TimelineTools(this, timeline);
        overview = new OverviewStrip(timeline);
        getStyleClass().add("timeline-pane");
        getStylesheets()
                .add(Objects.requireNonNull(TimelinePane.class.getResource("timeline.css"))
                        .toExternalForm());
        setTop(bar);
        fillBar();
        centre.getChildren().setAll(timeline, story, morph.canvas());
        setCenter(centre);
        setBottom(overview);
        setMinWidth(320);
        scale.addListener((o, was, is) -> pass());
        story.setOnAxis(this::answer);
        story.setOnDrag(along -> timeline.moves().pan(dragged, along, 0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        refresh();
    }

    /** Puts notices over the timeline, each of which is there only at times. */
    public void setNotices(Node... notices) {
        centre.getChildren().addAll(notices);
    }

    /** Sets what returns further entries for the context menu of an item, by its id. */
    public void setItemEntries(Function<String, List<MenuItem>> entries) {
        timeline.setItemEntries(entries);
        story.setItemEntries(entries);
    }

    /** Lets the reader edit on the time axis. */
    public void setEdits(TimelineEdits edits) {
        timeline.editsProperty().set(Optional.of(edits));
    }

    /** Returns the time axis. */
    public TimelineControl timeline() {
        return timeline;
    }

    /** Returns the chapters. */
    public StoryView story() {
        return story;
    }

    /** The scale that the reader wants; a document of many events is on the time axis all the same. */
    public ObjectProperty<TimelineScale> scaleProperty() {
        return scale;
    }

    /** The counts beside the title, such as "18 of 42 events"; left out where there is no room. */
    public StringProperty countsProperty() {
        return counts.textProperty();
    }

    /** The scale on which the document is seen. */
    public ReadOnlyObjectProperty<TimelineScale> shownScaleProperty() {
        return shownScale.getReadOnlyProperty();
    }

    private boolean isInChapters() {
        return shownScale.get() == TimelineScale.CHAPTERS;
    }

    private TimelineScale possible() {
        return story.isStory() ? scale.get() : TimelineScale.AXIS;
    }

    /** Shows the document on the scale that fits it, after another one was opened. */
    public void refresh() {
        morph.finish();
        dress();
        stand();
    }

    /** Shows the toolbar and the overview with the time axis only. */
    private void dress() {
        shownScale.set(possible());
        boolean onAxis = !isInChapters();
        for (Node part : List.of(bar, overview)) {
            part.setVisible(onAxis);
            part.setManaged(onAxis);
        }
        tools.offerChapters(story.isStory());
    }

    /** Shows one of the two scales, and not the other. */
    private void stand() {
        story.setVisible(isInChapters());
        timeline.setVisible(!isInChapters());
    }

    /** Shows the chapters, or all of the time axis where the document has no chapters. */
    public void fit() {
        if (story.isStory()) {
            scale.set(TimelineScale.CHAPTERS);
        } else {
            timeline.fit();
        }
    }

    /** Zooms in; from the chapters this leads to the time axis. */
    public void zoomIn() {
        if (isInChapters()) {
            story.zoom(ViewportMoves.ZOOM_STEP);
        } else {
            timeline.zoomIn();
        }
    }

    /** Zooms out; from the chapters this leads to the time axis. */
    public void zoomOut() {
        if (isInChapters()) {
            story.zoom(1 / ViewportMoves.ZOOM_STEP);
        } else {
            timeline.zoomOut();
        }
    }

    /** Brings the item with an id into view. */
    public void show(String id) {
        if (isInChapters()) {
            timeline.items().indexOf(id).ifPresent(story::show);
        } else {
            timeline.show(id);
        }
    }

    /** Returns what is shown as an SVG picture with a title, which may be written on any thread. */
    public Supplier<String> picture(String title) {
        Optional<StorySvg> chapters = isInChapters() ? story.picture(title) : Optional.empty();
        TimelineSvg axis = axisPicture(title);
        return () -> chapters.map(StorySvg::write).orElseGet(axis::write);
    }

    private TimelineSvg axisPicture(String title) {
        Viewport shown = timeline.viewportProperty().get();
        double width = shown.width() + timeline.metrics().headerWidth(timeline.getWidth() - TimelineSkin.BAR);
        return new TimelineSvg(
                timeline.lanesProperty().get(),
                timeline.gapsProperty().get(),
                shown,
                width,
                timeline.selectedIndex(),
                timeline.paletteProperty().get(),
                timeline.fontSizeProperty().get(),
                title);
    }

    /** Gives the keyboard to what is shown. */
    @Override
    public void requestFocus() {
        (isInChapters() ? story : timeline).requestFocus();
    }

    private void pass() {
        boolean hadFocus = story.isFocused() || timeline.isFocused();
        boolean laidOut = getScene() != null && story.story().isPresent() && story.isStory();
        if (timeline.animatedProperty().get() && laidOut) {
            dress();
            morph.begin(shownScale.get(), this::stand);
        } else {
            refresh();
        }
        if (hadFocus) {
            requestFocus();
        }
    }

    private void answer(AxisRequest request) {
        Viewport now = timeline.viewportProperty().get();
        if (!now.isSet()) {
            return;
        }
        double left = timeline.metrics().headerWidth(timeline.getWidth() - TimelineSkin.BAR);
        // The names of the lanes stand where the chapters begin.
        double x = Math.max(left + EDGE, request.x());
        dragged = timeline.moves()
                .limited(new Viewport(request.day(), request.daysPerPixel(), now.width(), now.height(), 0)
                        .panned(left - x, timeline.gapsProperty().get()));
        timeline.moves().jumpTo(dragged);
        scale.set(TimelineScale.AXIS);
    }

    private void onKey(KeyEvent event) {
        boolean zero = event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0;
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (zero && plain && story.isStory() && !isInChapters()) {
            fit();
            event.consume();
        }
    }

    private void fillBar() {
        Label title = new Label("Timeline");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("text-muted");
        counts.setMinWidth(0);
        // It has what the buttons leave.
        counts.setPrefWidth(0);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        bar.setSpacing(6);
        bar.getChildren().setAll(title, counts, tools.row());
        HBox.setMargin(counts, new Insets(0, 6, 0, 6));
        // Where there is no room for all, the name goes first: the window's own buttons say it too.
        title.visibleProperty().bind(bar.widthProperty().greaterThan(NARROW));
        title.managedProperty().bind(title.visibleProperty());
        bar.getStyleClass().add("timeline-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(8, 10, 8, 14));
    }
}
