package dateline.ui.story;

import dateline.export.svg.StorySvg;
import dateline.index.CommentaryIndex;
import dateline.index.FilterMode;
import dateline.index.FilterResult;
import dateline.index.ItemWalk;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.timeline.items.ItemWords;
import dateline.timeline.render.Palette;
import dateline.timeline.render.StoryEmphasis;
import dateline.timeline.story.StoryInput;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions;
import dateline.timeline.story.StorySizes;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;

/** Tells what of the open document the story shows, and what stands out of it. JavaFX application thread. */
final class StoryModel {
    private final ReadingState state;

    /**
     * Makes the model of a window.
     *
     * @param state what the window shows
     */
    StoryModel(ReadingState state) {
        this.state = state;
    }

    /** Tells whether the open document has few enough events to be shown as a story. */
    boolean isStory() {
        return document()
                .filter(open -> open.index().events().size() <= StoryLayout.MOST_EVENTS)
                .isPresent();
    }

    Optional<OpenDocument> document() {
        return state.documentProperty().get();
    }

    private BitSet accepted(OpenDocument open) {
        return state.acceptedOfDocument()
                .map(FilterResult::accepted)
                .orElseGet(() -> open.timeline().items().all());
    }

    /** Lays out the open document; empty without one, and for one of too many events. */
    Optional<StoryLayout> layOut(double width, double height, StorySizes sizes, StoryOptions options) {
        return document()
                .filter(open -> isStory())
                .map(open -> StoryLayout.of(new StoryInput(
                        open.index(),
                        open.timeline().items(),
                        shown(open),
                        width,
                        height,
                        sizes,
                        withActors(options))));
    }

    /** Returns the open document as a picture of at least that height; empty without one. */
    Optional<StorySvg> picture(double width, double height, Palette palette, String title, StoryOptions options) {
        return document()
                .map(open ->
                        new StorySvg(open.index(), shown(open), width, height, palette, title, withActors(options)));
    }

    private boolean dims() {
        return state.filterModeProperty().get() == FilterMode.DIM;
    }

    private BitSet shown(OpenDocument open) {
        return dims() ? open.timeline().items().all() : accepted(open);
    }

    private StoryOptions withActors(StoryOptions options) {
        List<String> actors =
                state.filterProperty().get().actors().stream().sorted().toList();
        return options.withActors(dims() ? List.of() : actors);
    }

    /** Returns what stands out, with an event under the pointer or none. */
    StoryEmphasis emphasis(OptionalInt hovered) {
        if (document().isEmpty()) {
            return StoryEmphasis.none(0);
        }
        OpenDocument open = document().get();
        BitSet full = accepted(open);
        BitSet related = related(open.index());
        BitSet kept = (BitSet) related.clone();
        selected().ifPresent(kept::set);
        BitSet chosen = open.index().bits(state.chosenProperty().get());
        kept.or(chosen);
        if (!kept.isEmpty() && isAboutEvents(kept, open.index())) {
            full.and(kept);
        }
        BitSet underlined = state.selectionProperty().get() instanceof Selection.OfItem ? related : new BitSet();
        return new StoryEmphasis(full, underlined, state.found().positions(), selected(), chosen, hovered);
    }

    private static boolean isAboutEvents(BitSet items, CommentaryIndex index) {
        return items.nextSetBit(0) < index.events().size();
    }

    /** Selects an item by its index. */
    void select(int item) {
        document()
                .ifPresent(
                        open -> state.selectItem(open.index().items().get(item).id()));
    }

    /** Returns the index of the selected event or claim. */
    OptionalInt selected() {
        return document().isEmpty()
                ? OptionalInt.empty()
                : state.selectedItem()
                        .map(item -> document().get().index().indexOf(item.id()))
                        .orElse(OptionalInt.empty());
    }

    /** Returns the events that share a claim with the selected one, or that the selection is about. */
    private BitSet related(CommentaryIndex index) {
        BitSet related = new BitSet();
        Selection selection = state.selectionProperty().get();
        if (selection instanceof Selection.OfItem of) {
            Optional<Item> item = index.item(of.id());
            if (item.orElse(null) instanceof Claim claim) {
                add(index.evidenceOf(claim), related, index);
            } else if (item.isPresent()) {
                for (Item resting : index.restingOn(of.id())) {
                    if (resting instanceof Claim claim) {
                        add(index.evidenceOf(claim), related, index);
                    }
                }
                index.indexOf(of.id()).ifPresent(related::clear);
            }
        } else if (selection instanceof Selection.OfActor of) {
            add(index.itemsOf(of.id()), related, index);
        } else if (selection instanceof Selection.OfSentence of) {
            add(index.itemsAt(of.sentence()), related, index);
        }
        return related;
    }

    private static void add(Collection<Item> items, BitSet to, CommentaryIndex index) {
        for (Item item : items) {
            if (item instanceof Event) {
                index.indexOf(item.id()).ifPresent(to::set);
            }
        }
    }

    /** What a screen reader says of the selection. */
    ObservableValue<String> announcementProperty() {
        return state.selectionProperty().map(selection -> announcement());
    }

    private String announcement() {
        OptionalInt selected = selected();
        return selected.isEmpty()
                ? "Timeline in chapters, nothing selected"
                : ItemWords.announcement(document().orElseThrow().timeline().items(), selected.getAsInt(), walk());
    }

    /** Returns the walk over the items that the filter accepts. */
    ItemWalk walk() {
        OpenDocument open = document().orElseThrow();
        return new ItemWalk(open.index().events().size(), accepted(open));
    }

    /** Returns the index of the selected event; empty where none or a claim is selected. */
    OptionalInt selectedEvent() {
        OptionalInt selected = selected();
        boolean event = selected.isPresent()
                && selected.getAsInt()
                        < document().orElseThrow().index().events().size();
        return event ? selected : OptionalInt.empty();
    }
}
