package dateline.ui.state;

import dateline.model.SentenceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The selected items, sentence or actor, if any. */
public sealed interface Selection {
    /** Nothing. */
    Selection NONE = new Nothing();

    /** Returns the ids of the events and claims that are selected as such, the leading one last. */
    List<String> itemIds();

    /** Nothing is selected. */
    record Nothing() implements Selection {
        @Override
        public List<String> itemIds() {
            return List.of();
        }
    }

    /**
     * An event or a claim.
     *
     * @param id its id
     */
    record OfItem(String id) implements Selection {
        @Override
        public List<String> itemIds() {
            return List.of(id);
        }
    }

    /**
     * Several events and claims.
     *
     * @param ids their ids, at least two different ones; the last one leads: the keys go on from it
     */
    record OfItems(List<String> ids) implements Selection {
        /** Copies the ids. */
        public OfItems {
            ids = List.copyOf(new LinkedHashSet<>(ids));
            if (ids.size() < 2) {
                throw new IllegalArgumentException("several items are at least two: " + ids);
            }
        }

        @Override
        public List<String> itemIds() {
            return ids;
        }
    }

    /** Returns the id of the event or claim that is selected; of several that of the one that leads. */
    static Optional<String> leadingItem(Selection selection) {
        List<String> ids = selection.itemIds();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    /** Returns the selection of some events and claims, of which the last one leads: none, one or several. */
    static Selection ofItems(List<String> ids) {
        return ids.isEmpty() ? NONE : ids.size() == 1 ? new OfItem(ids.get(0)) : new OfItems(ids);
    }

    /**
     * A sentence, and with it all that rests on it.
     *
     * @param sentence its number
     */
    record OfSentence(SentenceId sentence) implements Selection {
        @Override
        public List<String> itemIds() {
            return List.of();
        }
    }

    /**
     * An actor, and with it all that the actor takes part in or holds.
     *
     * @param id its id
     */
    record OfActor(String id) implements Selection {
        @Override
        public List<String> itemIds() {
            return List.of();
        }
    }
}
