package dateline.ui.state;

import dateline.edit.links.LinkRun;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.index.FilterResult;
import dateline.index.search.SearchResults;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What one window shows: the open document with the reader's copy, selection and history, filter, search and view.
 *
 * <p>Used on the JavaFX application thread only. Views read it and call its methods; the window alone owns it.
 */
public final class ReadingState {
    /** The size of running text unless the reader chose another, in pixels. */
    public static final double DEFAULT_TEXT_SIZE = 13;

    private final ReadOnlyObjectWrapper<Optional<OpenDocument>> document =
            new ReadOnlyObjectWrapper<>(this, "document", Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
    private final ReadOnlyObjectWrapper<Optional<FilterResult>> accepted =
            new ReadOnlyObjectWrapper<>(this, "accepted", Optional.empty());
    private final ReadOnlyObjectWrapper<Set<String>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.NONE);
    private final ObjectProperty<FilterMode> filterMode =
            new SimpleObjectProperty<>(this, "filterMode", FilterMode.SHOW_ONLY);
    private final ReadOnlyObjectWrapper<Optional<SearchResults>> searchResults =
            new ReadOnlyObjectWrapper<>(this, "searchResults", Optional.empty());
    private final ObjectProperty<CentreView> centreView =
            new SimpleObjectProperty<>(this, "centreView", CentreView.TIMELINE);
    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", DEFAULT_TEXT_SIZE);
    private final ObjectProperty<Optional<ReadersCopy>> copy =
            new SimpleObjectProperty<>(this, "copy", Optional.empty());
    private final ObjectProperty<TextShown> textShown =
            new SimpleObjectProperty<>(this, "textShown", TextShown.RETELLING);
    private final SelectionHistory history = new SelectionHistory();
    private final Linking linking = new Linking();
    private FoundPlaces found = FoundPlaces.NONE;

    /** Starts with no document. */
    public ReadingState() {
        filter.addListener((o, was, is) -> applyFilter());
        linking.runProperty().addListener((o, was, is) -> choose(selection.get()));
    }

    /** Shows a document: nothing selected, an empty history; the filter keeps what still means something in it. */
    public void open(OpenDocument opened) {
        linking.end();
        history.clear();
        moveTo(Selection.NONE);
        show(FoundPlaces.NONE);
        copy.set(Optional.empty());
        if (OpenDocument.isSame(document.get(), Optional.of(opened))) {
            // Views keep their place in a document that is changed, but not in one that is opened once more.
            document.set(Optional.empty());
        }
        document.set(Optional.of(opened));
        narrowFilter(opened);
        visit(Selection.NONE);
    }

    /** Shows a document as it was changed: selection, filter and history stay as far as they still mean something in it. */
    public void reload(OpenDocument changed) {
        moveTo(changed.narrowed(selection.get()));
        show(FoundPlaces.NONE);
        document.set(Optional.of(changed));
        linking.keepWithin(changed.commentary());
        narrowFilter(changed);
    }

    private void narrowFilter(OpenDocument shown) {
        Filter kept = shown.narrowed(filter.get());
        if (kept.equals(filter.get())) {
            applyFilter();
        } else {
            filter.set(kept);
        }
    }

    private void applyFilter() {
        accepted.set(document.get().map(open -> FilterResult.of(open.index(), filter.get())));
    }

    /** Selects an event or a claim by its id; an unknown one selects nothing. */
    public void selectItem(String id) {
        visit(narrowed(new Selection.OfItem(id)));
    }

    private Selection narrowed(Selection wanted) {
        return document.get().map(open -> open.narrowed(wanted)).orElse(Selection.NONE);
    }

    /** Selects what rests on a sentence: the item itself where there is just one, else the sentence with all of them. */
    public void selectSentence(SentenceId sentence) {
        document.get().ifPresent(open -> {
            List<Item> items = open.index().itemsAt(sentence);
            visit(items.size() == 1 ? new Selection.OfItem(items.get(0).id()) : new Selection.OfSentence(sentence));
        });
    }

    /** Selects an actor by its id. */
    public void selectActor(String id) {
        visit(new Selection.OfActor(id));
    }

    /** Selects as much of something as the document has, unless it is selected already. */
    public void select(Selection wanted) {
        Selection there = narrowed(wanted);
        if (!there.equals(selection.get())) {
            visit(there);
        }
    }

    /** Selects nothing. */
    public void clearSelection() {
        visit(Selection.NONE);
    }

    /** While links are made, the selection is the item that the keys link, and nothing to come back to. */
    private void visit(Selection next) {
        if (!linking.isOn()) {
            history.visit(next);
            moveTo(next);
        } else if (next instanceof Selection.OfItem) {
            linking.forgetRefusal();
            moveTo(next);
        }
    }

    /** Goes back to what was looked at before; does nothing at the start. */
    public void back() {
        history.back().ifPresent(this::moveTo);
    }

    /** Goes forward again; does nothing at the end. */
    public void forward() {
        history.forward().ifPresent(this::moveTo);
    }

    private void moveTo(Selection to) {
        choose(to);
        selection.set(to);
    }

    private void choose(Selection selected) {
        List<String> several = selected instanceof Selection.OfItems ? selected.itemIds() : List.of();
        chosen.set(Set.copyOf(linking.run().map(LinkRun::linked).orElse(several)));
    }

    /** Selects the next accepted event, or claim after a claim; the first event where nothing is selected. */
    public void selectNext() {
        accepted.get().flatMap(left -> left.after(selectedItem())).ifPresent(item -> selectItem(item.id()));
    }

    /** Selects the previous accepted event, or claim before a claim; the first event where nothing is selected. */
    public void selectPrevious() {
        accepted.get().flatMap(left -> left.before(selectedItem())).ifPresent(item -> selectItem(item.id()));
    }

    /** Tells whether the filter accepts an event or claim of the open document. */
    public boolean accepts(Item item) {
        return accepted.get().filter(result -> result.accepts(item.id())).isPresent();
    }

    /** Adds an actor to the filter, or takes it out again; a second one is joined by "and". */
    public void toggleActor(String id) {
        filter.set(filter.get().withActorJoined(id));
    }

    /** Lets everything through the filter again. */
    public void clearFilter() {
        filter.set(Filter.NONE);
    }

    /** Returns the selected event or claim; of several the one that leads. */
    public Optional<Item> selectedItem() {
        return Selection.leadingItem(selection.get())
                .flatMap(id -> document.get().flatMap(open -> open.index().item(id)));
    }

    /** Returns the selected events and claims, in the order of the index. */
    public List<Item> selectedItems() {
        return document.get().map(open -> open.items(selection.get())).orElse(List.of());
    }

    /** Returns the passages of what is selected, and linked: those of events and claims, or the sentence itself. */
    public List<Passage> selectedPassages() {
        return document.get()
                .map(open -> open.passages(linking.shown(selection.get())))
                .orElse(List.of());
    }

    /** Returns the ids of the items that are marked: several selected ones, or those linked while links are made. */
    public ReadOnlyObjectProperty<Set<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Returns the links that are being made, if any. */
    public Linking linking() {
        return linking;
    }

    /** Returns the places of what was found. */
    public FoundPlaces found() {
        return found;
    }

    /** Returns the file that is open; empty for the bundled commentary, and where nothing is open. */
    public Optional<Path> file() {
        return document.get().flatMap(OpenDocument::file);
    }

    /** Returns the open document; empty before the first one stands. */
    public ReadOnlyObjectProperty<Optional<OpenDocument>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** Returns what the reader looks at. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Returns what the filter leaves; empty without a document. */
    public ReadOnlyObjectProperty<Optional<FilterResult>> acceptedProperty() {
        return accepted.getReadOnlyProperty();
    }

    /** Returns what the filter leaves of the open document; empty just after it is shown, before the filter is applied. */
    public Optional<FilterResult> acceptedOfDocument() {
        return document.get().flatMap(open -> accepted.get().filter(result -> result.isOf(open.index())));
    }

    /** Returns the filter. */
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Returns what becomes of the items that the filter leaves out. */
    public ObjectProperty<FilterMode> filterModeProperty() {
        return filterMode;
    }

    /** Shows what was found. */
    public void show(FoundPlaces places) {
        found = places;
        searchResults.set(places.results());
    }

    /** Returns what was found; empty where nothing is searched for. */
    public ReadOnlyObjectProperty<Optional<SearchResults>> searchResultsProperty() {
        return searchResults.getReadOnlyProperty();
    }

    /** Returns what the middle of the window shows. */
    public ObjectProperty<CentreView> centreViewProperty() {
        return centreView;
    }

    /** Returns the reader's copy of the article; empty where none was given. */
    public ObjectProperty<Optional<ReadersCopy>> copyProperty() {
        return copy;
    }

    /** Returns in whose words the reader wants the text, as far as there is a copy. */
    public ObjectProperty<TextShown> textShownProperty() {
        return textShown;
    }

    /** Returns the copy where the article's own words are wanted; empty where the retelling alone is. */
    public Optional<ReadersCopy> exactWords() {
        return textShown.get() == TextShown.RETELLING ? Optional.empty() : copy.get();
    }

    /** Returns the size of running text, in pixels. */
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** Returns the way that the reader came. */
    public SelectionHistory history() {
        return history;
    }
}
