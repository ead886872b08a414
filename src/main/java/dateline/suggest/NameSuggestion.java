package dateline.suggest;

import dateline.date.words.English;
import dateline.edit.ActorEdits;
import dateline.edit.Edit;
import dateline.edit.attributes.ActorAttributes;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An actor with a name that the text uses, or another name of an actor that is there.
 *
 * @param name the longest form of the name
 * @param shorter the shorter forms
 * @param places where one of the forms stands in the text, in reading order; at least one
 * @param of the actor whose other name it is; empty for a new actor
 */
public record NameSuggestion(String name, List<String> shorter, List<Place> places, Optional<Actor> of)
        implements Suggestion {
    /** Copies the lists. */
    public NameSuggestion {
        Objects.requireNonNull(name, "name");
        shorter = List.copyOf(shorter);
        places = List.copyOf(places);
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Kind kind() {
        return places.size() > 1 ? Kind.REPEATED_NAME : Kind.SINGLE_NAME;
    }

    @Override
    public String offer() {
        String names = String.join(", ", names());
        return of.map(actor -> names + ": another name of " + actor.name()).orElse(names);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(shorter);
        return names;
    }

    @Override
    public String origin() {
        return English.count(places.size(), "mention")
                + (places.size() > 1 ? ", first in" : ", in")
                + " sentence " + first().sentence();
    }

    @Override
    public String key() {
        return "name " + name;
    }

    @Override
    public Edit take(Commentary commentary) {
        if (of.isEmpty()) {
            return ActorEdits.add(
                    commentary, new Actor("", name, ActorKind.GROUP, shorter, Optional.empty(), Optional.empty()));
        }
        String actorId = of.get().id();
        List<String> aliases = new ArrayList<>();
        commentary.actors().stream()
                .filter(actor -> actor.id().equals(actorId))
                .forEach(actor -> aliases.addAll(actor.aliases()));
        aliases.addAll(names());
        return ActorEdits.set(commentary, actorId, ActorAttributes.ALIASES, aliases);
    }
}
