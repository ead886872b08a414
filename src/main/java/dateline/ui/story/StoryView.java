package dateline.ui.story;

import dateline.export.svg.StorySvg;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryHit;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.BandPlace;
import dateline.timeline.story.StoryOptions;
import dateline.timeline.story.StoryOptions.Band;
import dateline.timeline.story.StorySizes;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Shows the events of a document as a story in chapters, and lets a reader walk and select among them.
 *
 * <p>Laid out and drawn once a pulse, and only when something has changed. Belongs to the JavaFX application thread.
 */
public final class StoryView extends Region {
    private final StoryModel model;
    private final StoryPointer pointer;
    private final StoryPicture picture = new StoryPicture();
    private final Canvas canvas = picture.canvas();
    private final StoryScroll scroll = new StoryScroll(this::redraw);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.light());
    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", ReadingState.DEFAULT_TEXT_SIZE);
    private final ObjectProperty<StoryOptions> options =
            new SimpleObjectProperty<>(this, "options", StoryOptions.DEFAULT);
    private final ObjectProperty<OptionalInt> hovered =
            new SimpleObjectProperty<>(this, "hovered", OptionalInt.empty());
    private final ReadOnlyStringWrapper inView = new ReadOnlyStringWrapper(this, "inView", "");
    private Optional<StoryLayout> story = Optional.empty();
    private boolean layoutStale = true;
    private boolean pictureStale = true;
    private boolean keyed;
    private Consumer<AxisRequest> onAxis = request -> {};
    private DoubleConsumer onDrag = along -> {};

    /**
     * Makes the view of a window.
     *
     * @param state what the window shows
     */
    public StoryView(ReadingState state) {
        model = new StoryModel(state);
        getStyleClass().add("story-view");
        getChildren().setAll(canvas, scroll.bar());
        setMinSize(200, 120);
        setPrefSize(760, 520);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        pointer = new StoryPointer(this, model, state);
        new StoryKeys(this, model, state);
        onChange(
                this::layOutAnew,
                state.documentProperty(),
                state.acceptedProperty(),
                state.filterModeProperty(),
                textSize,
                options);
        onChange(
                this::redraw,
                state.selectionProperty(),
                state.chosenProperty(),
                state.searchResultsProperty(),
                palette,
                hovered,
                focusedProperty(),
                visibleProperty());
        focusedProperty().addListener((o, was, is) -> keyed &= is);
        // The release of Tab comes to what it has led to.
        addEventHandler(KeyEvent.ANY, event -> frame(true));
        state.documentProperty().addListener((o, was, is) -> {
            if (!OpenDocument.isSame(was, is)) {
                options.set(options.get().withThroughout(Band.AS_FITS));
                scroll.toTop();
            }
            pointer.hide();
        });
        accessibleTextProperty().bind(model.announcementProperty());
    }

    private static void onChange(Runnable action, Observable... seen) {
        List.of(seen).forEach(one -> one.addListener(o -> action.run()));
    }

    /** The colours. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** The size of running text in pixels, to which the labels are in proportion. */
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** What the reader chose of the story. */
    public ObjectProperty<StoryOptions> optionsProperty() {
        return options;
    }

    /** Sets what returns further entries for the context menu of an event, by its id. */
    public void setItemEntries(Function<String, List<MenuItem>> entries) {
        pointer.menu().setItemEntries(entries);
    }

    /** Sets what answers the gestures that lead to the time axis. */
    public void setOnAxis(Consumer<AxisRequest> wanted) {
        onAxis = wanted;
    }

    /** Sets what is told how many pixels to the right a drag has come that has led to the time axis. */
    public void setOnDrag(DoubleConsumer wanted) {
        onDrag = wanted;
    }

    void dragOn(double along) {
        onDrag.accept(along);
    }

    /** How many events are in view, in words. */
    public ReadOnlyStringProperty inViewProperty() {
        return inView.getReadOnlyProperty();
    }

    private String wordsOfView() {
        long seen = story.stream()
                .flatMap(shown -> shown.places().stream().filter(place -> shown.isInView(place, scroll())))
                .count();
        int all = model.document().map(open -> open.index().events().size()).orElse(0);
        return all == 0 ? "" : Wording.share(seen, all, "event") + " in view";
    }

    /** Tells whether the open document has few enough events to be shown as a story. */
    public boolean isStory() {
        return model.isStory();
    }

    /** Returns the story as it is shown; empty before it is laid out, and without a document. */
    public Optional<StoryLayout> story() {
        if (layoutStale && getWidth() > 0 && getHeight() > 0) {
            layoutStale = false;
            story = laidOut(Math.floor(getWidth()));
            if (story.stream().anyMatch(whole -> whole.contentHeight() > whole.lanesHeight())) {
                story = laidOut(Math.floor(getWidth()) - StoryScroll.WIDTH);
            }
        }
        return story;
    }

    private Optional<StoryLayout> laidOut(double width) {
        StorySizes sizes =
                picture.sizes(textSize.get(), getWidth(), options.get().claims());
        return model.layOut(width, Math.max(0, Math.floor(getHeight())), sizes, options.get());
    }

    /** Returns the story as a picture with a title, as wide as it is shown; empty without a document. */
    public Optional<StorySvg> picture(String title) {
        return model.picture(Math.floor(getWidth()), Math.floor(getHeight()), palette.get(), title, options.get());
    }

    /** Returns how far what scrolls is scrolled, in whole pixels. */
    public double scroll() {
        return scroll.pixels();
    }

    void scrollBy(double pixels) {
        scroll.by(pixels);
    }

    boolean isScrolling() {
        return scroll.isNeeded();
    }

    ObjectProperty<OptionalInt> hoveredProperty() {
        return hovered;
    }

    /** Returns what stands at a point of the view. */
    public StoryHit hit(double x, double y) {
        return story().map(laidOut -> StoryHit.at(laidOut, scroll(), x, y)).orElseGet(StoryHit.Nothing::new);
    }

    /** Selects an event by its index and brings it into view. */
    void select(int item) {
        model.select(item);
        show(item);
    }

    /** Brings an event into view, by its index; unfolds the band where it stands in the folded part. */
    public void show(int item) {
        if (story().filter(laidOut -> laidOut.place(item).isEmpty()).isPresent()
                && options.get().throughout() != Band.UNFOLDED) {
            StoryOptions before = options.get();
            options.set(before.withThroughout(Band.UNFOLDED));
            if (story().flatMap(laidOut -> laidOut.place(item)).isEmpty()) {
                options.set(before);
            }
        }
        layoutChildren();
        story().ifPresent(laidOut -> laidOut.place(item).ifPresent(place -> scroll.reveal(laidOut, place)));
    }

    /** Shows all of the band of what goes on throughout, or one row of it. */
    public void toggleThroughout() {
        story().map(laidOut -> laidOut.bandPlace() == BandPlace.FOLDED ? Band.UNFOLDED : Band.FOLDED)
                .ifPresent(band -> options.set(options.get().withThroughout(band)));
    }

    /** Asks for the time axis around the selected event, or else the middle, closer by a factor. */
    public void zoom(double factor) {
        story().ifPresent(laidOut -> {
            double x = model.selected().stream()
                    .boxed()
                    .flatMap(item -> laidOut.place(item).stream())
                    .filter(place -> place.area() == Area.LANES && !laidOut.isInBracket(place.mark()))
                    .mapToDouble(place -> (place.mark().x0() + place.mark().x1()) / 2)
                    .findFirst()
                    .orElse(laidOut.aheadX() / 2);
            leave(x, factor);
        });
    }

    /** Asks for the time axis with the day at a pixel kept there, closer by a factor. */
    void leave(double x, double factor) {
        story().flatMap(StoryLayout::axis).ifPresent(axis -> onAxis.accept(AxisRequest.at(axis, x, factor)));
    }

    void focusByMouse() {
        frame(false);
        requestFocus();
    }

    /** Frames the view for a reader who works by the keyboard. */
    private void frame(boolean wanted) {
        keyed = wanted;
        redraw();
    }

    private void layOutAnew() {
        layoutStale = true;
        redraw();
    }

    private void redraw() {
        pictureStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            layoutStale = true;
            pictureStale = true;
        }
        if (isVisible()) {
            story().ifPresent(laidOut -> scroll.place(laidOut, width));
            boolean shown = getScene() != null && getScene().getWindow() != null;
            // A canvas that is not shown never frees what is drawn on it.
            if (pictureStale && shown && width > 0 && height > 0) {
                pictureStale = false;
                paint();
            }
        }
    }

    private void paint() {
        inView.set(wordsOfView());
        picture.paint(story, palette.get(), model.emphasis(hovered.get()), scroll());
        if (isFocused() && keyed) {
            picture.frame(palette.get());
        }
    }
}
