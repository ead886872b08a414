package dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * One document: a source with the actors, events and claims that a reader found in it.
 *
 * <p>A commentary that was read by {@code dateline.io.commentary} is consistent: ids are unique, references resolve and
 * passages stand within the source. The record itself does not check that.
 *
 * @param id the document's identity, stable across editions of the file
 * @param source the text that the commentary takes apart
 * @param actors in the order of the file
 * @param events in the order of the file
 * @param claims in the order of the file
 * @param argument the steps of the text's argument, in their order
 */
public record Commentary(
        String id,
        Source source,
        List<Actor> actors,
        List<Event> events,
        List<Claim> claims,
        List<ArgumentStep> argument) {
    /** Copies the lists. */
    public Commentary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        argument = List.copyOf(argument);
    }

    /**
     * Creates a commentary whose argument is not taken apart into steps.
     *
     * @param id the document's identity
     * @param source the text that the commentary takes apart
     * @param actors in the order of the file
     * @param events in the order of the file
     * @param claims in the order of the file
     */
    public Commentary(String id, Source source, List<Actor> actors, List<Event> events, List<Claim> claims) {
        this(id, source, actors, events, claims, List.of());
    }

    /** Returns the same commentary with another source. */
    public Commentary withSource(Source other) {
        return new Commentary(id, other, actors, events, claims, argument);
    }

    /** Returns the same commentary with other actors. */
    public Commentary withActors(List<Actor> others) {
        return new Commentary(id, source, others, events, claims, argument);
    }

    /** Returns the same commentary with other events. */
    public Commentary withEvents(List<Event> others) {
        return new Commentary(id, source, actors, others, claims, argument);
    }

    /** Returns the same commentary with other claims. */
    public Commentary withClaims(List<Claim> others) {
        return new Commentary(id, source, actors, events, others, argument);
    }

    /** Returns the same commentary with another argument. */
    public Commentary withArgument(List<ArgumentStep> steps) {
        return new Commentary(id, source, actors, events, claims, steps);
    }
}
