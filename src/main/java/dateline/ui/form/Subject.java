package dateline.ui.form;

import dateline.edit.ActorEdits;
import dateline.edit.Edit;
import dateline.edit.ItemEdits;
import dateline.edit.SourceEdits;
import dateline.edit.attributes.Attribute;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record that a form edits: where it is found in a commentary, and how one of its values is changed.
 *
 * @param <R> the kind of record
 */
public abstract class Subject<R> {
    /** Returns the record; empty if the commentary has it no longer. */
    public abstract Optional<R> in(Commentary commentary);

    /** Returns the edit that gives the record another value. */
    public abstract <V> Edit set(Commentary commentary, Attribute<R, V> attribute, V value);

    /** Returns the event of an id. */
    public static Subject<Event> event(String id) {
        return new OfItem<>(Event.class, id);
    }

    /** Returns the claim of an id. */
    public static Subject<Claim> claim(String id) {
        return new OfItem<>(Claim.class, id);
    }

    /** Returns the actor of an id. */
    public static Subject<Actor> actor(String id) {
        return new OfActor(id);
    }

    /** Returns the source of the commentary. */
    public static Subject<Source> source() {
        return new OfSource();
    }

    private static final class OfItem<R extends Item> extends Subject<R> {
        private final Class<R> type;
        private final String id;

        OfItem(Class<R> type, String id) {
            this.type = type;
            this.id = id;
        }

        @Override
        public Optional<R> in(Commentary commentary) {
            return Stream.concat(commentary.events().stream(), commentary.claims().stream())
                    .filter(item -> type.isInstance(item) && item.id().equals(id))
                    .map(type::cast)
                    .findFirst();
        }

        @Override
        public <V> Edit set(Commentary commentary, Attribute<R, V> attribute, V value) {
            return ItemEdits.set(commentary, List.of(id), attribute, value);
        }
    }

    private static final class OfActor extends Subject<Actor> {
        private final String id;

        OfActor(String id) {
            this.id = id;
        }

        @Override
        public Optional<Actor> in(Commentary commentary) {
            return commentary.actors().stream()
                    .filter(actor -> actor.id().equals(id))
                    .findFirst();
        }

        @Override
        public <V> Edit set(Commentary commentary, Attribute<Actor, V> attribute, V value) {
            return ActorEdits.set(commentary, id, attribute, value);
        }
    }

    private static final class OfSource extends Subject<Source> {
        @Override
        public Optional<Source> in(Commentary commentary) {
            return Optional.of(commentary.source());
        }

        @Override
        public <V> Edit set(Commentary commentary, Attribute<Source, V> attribute, V value) {
            return SourceEdits.set(commentary, attribute, value);
        }
    }
}
