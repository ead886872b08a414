package dateline.ui.links;

import dateline.link.LinkFragment;
import dateline.link.LinkPlace;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.settings.EnumNames;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.timeline.TimelinePane;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Shows in a window what a link names: selects the place and scrolls to it, with the filter and the view of the link.
 *
 * <p>Used on the JavaFX application thread, once the document is open.
 */
public final class LinkArrival {
    private final ReadingState state;
    private final TimelinePane timeline;
    private final Consumer<String> tell;

    /**
     * Creates one for a window.
     *
     * @param state what the window shows
     * @param timeline its timeline
     * @param tell shows a sentence at the foot of the window
     */
    public LinkArrival(ReadingState state, TimelinePane timeline, Consumer<String> tell) {
        this.state = state;
        this.timeline = timeline;
        this.tell = tell;
    }

    /** Shows what a link names of the open document; does nothing without one. */
    public void show(LinkFragment fragment) {
        state.documentProperty().get().ifPresent(document -> {
            fragment.filter().ifPresent(filter -> state.filterProperty().set(document.narrowed(filter)));
            fragment.view()
                    .flatMap(name -> EnumNames.find(CentreView.class, name.toUpperCase(Locale.ROOT)))
                    .ifPresent(state.centreViewProperty()::set);
            fragment.place().ifPresent(place -> show(document, place, fragment));
        });
    }

    private void show(OpenDocument document, LinkPlace place, LinkFragment fragment) {
        Selection wanted = selection(place);
        if (!document.has(wanted)) {
            tell.accept("The link leads to " + place.words() + ", which this document does not have.");
            return;
        }
        Optional<Item> item = document.index().item(place.id()).filter(found -> wanted instanceof Selection.OfItem);
        if (fragment.filter().isEmpty()
                && item.filter(found -> !state.accepts(found)).isPresent()) {
            state.clearFilter();
        }
        if (fragment.view().isEmpty()) {
            state.centreViewProperty()
                    .set(viewFor(place, item, state.centreViewProperty().get()));
        }
        state.select(wanted);
        // A timeline that comes back shows the part of time of last time in a moment; the place comes after that.
        item.ifPresent(found -> Platform.runLater(() -> timeline.show(found.id())));
    }

    private static Selection selection(LinkPlace place) {
        return switch (place.kind()) {
            case CLAIM, EVENT -> new Selection.OfItem(place.id());
            case ACTOR -> new Selection.OfActor(place.id());
            case SENTENCE -> new Selection.OfSentence(place.sentence().orElseThrow());
        };
    }

    /** Returns the view that has a place: the present one where it can show it. */
    private static CentreView viewFor(LinkPlace place, Optional<Item> item, CentreView present) {
        if (place.kind() == LinkPlace.Kind.SENTENCE) {
            return CentreView.TEXT;
        }
        if (item.isEmpty() || present == CentreView.TEXT) {
            return present;
        }
        if (item.get() instanceof Claim claim) {
            boolean onAxis = present == CentreView.TIMELINE && claim.about().isPresent();
            return onAxis ? present : CentreView.CLAIMS;
        }
        return present == CentreView.CLAIMS ? CentreView.TIMELINE : present;
    }
}
