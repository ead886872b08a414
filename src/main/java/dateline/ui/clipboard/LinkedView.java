package dateline.ui.clipboard;

import dateline.index.CommentaryIndex;
import dateline.link.LinkFragment;
import dateline.link.LinkPlace;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.Locale;
import java.util.Optional;

/** Says what a link to a selection names, and how it is called. */
final class LinkedView {
    private LinkedView() {}

    /** Returns what a link names that carries the present filter and view. */
    static LinkFragment of(ReadingState state, Optional<LinkPlace> place) {
        String view = state.centreViewProperty().get().name().toLowerCase(Locale.ROOT);
        return new LinkFragment(place, Optional.of(state.filterProperty().get()), Optional.of(view));
    }

    /** Returns the place of a selection; empty where nothing is selected. */
    static Optional<LinkPlace> place(CommentaryIndex index, Selection selection) {
        if (selection instanceof Selection.OfItem of) {
            return index.item(of.id()).map(LinkedView::place);
        }
        if (selection instanceof Selection.OfActor of) {
            return Optional.of(new LinkPlace(LinkPlace.Kind.ACTOR, of.id()));
        }
        return selection instanceof Selection.OfSentence of
                ? Optional.of(LinkPlace.of(of.sentence()))
                : Optional.empty();
    }

    private static LinkPlace place(Item item) {
        return new LinkPlace(item instanceof Claim ? LinkPlace.Kind.CLAIM : LinkPlace.Kind.EVENT, item.id());
    }

    /** Returns the words of a link to a selection: the title or name, or that of the document. */
    static String words(OpenDocument document, Selection selection) {
        String title = document.commentary().source().title();
        if (selection instanceof Selection.OfItem of) {
            return document.index().item(of.id()).map(Item::label).orElse(title);
        }
        if (selection instanceof Selection.OfActor of) {
            return document.index().actor(of.id()).map(Actor::name).orElse(title);
        }
        return selection instanceof Selection.OfSentence of ? title + ", sentence " + of.sentence() : title;
    }
}
