package dateline.edit;

import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.Tension;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses a commentary that could not be saved or read again, by the rules of the format.
 *
 * <p>References and ids are checked everywhere, texts only in the records that the edit has changed.
 */
final class ConsistencyCheck {
    private final Commentary commentary;
    private final Set<Object> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> actorIds;
    private final Set<String> eventIds;
    private final Set<String> itemIds = new HashSet<>();
    private final Set<String> stepIds;

    /**
     * Prepares the check.
     *
     * @param before a consistent commentary
     * @param after what an edit makes of it
     */
    ConsistencyCheck(Commentary before, Commentary after) {
        commentary = after;
        unchanged.add(before.source());
        unchanged.addAll(before.actors());
        unchanged.addAll(before.events());
        unchanged.addAll(before.claims());
        unchanged.addAll(before.argument());
        actorIds = ids(after.actors(), Actor::id);
        eventIds = ids(after.events(), Event::id);
        itemIds.addAll(eventIds);
        itemIds.addAll(ids(after.claims(), Claim::id));
        stepIds = ids(after.argument(), ArgumentStep::id);
    }

    private static <T> Set<String> ids(Collection<T> elements, Function<T, String> idOf) {
        return elements.stream().map(idOf).collect(Collectors.toSet());
    }

    /** Throws an {@link EditRefusedException} for the first fault. */
    void check() {
        int items = commentary.events().size() + commentary.claims().size();
        require(itemIds.size() == items, "Two events or claims have the same id.");
        require(actorIds.size() == commentary.actors().size(), "Two actors have the same id.");
        require(stepIds.size() == commentary.argument().size(), "Two steps of the argument have the same id.");
        changed(Stream.of(commentary.source())).forEach(this::check);
        changed(commentary.actors().stream()).forEach(this::check);
        changed(commentary.events().stream()).forEach(this::check);
        changed(commentary.claims().stream()).forEach(this::check);
        changed(commentary.argument().stream()).forEach(this::check);
        commentary.actors().forEach(this::checkReferences);
        commentary.events().forEach(this::checkReferences);
        commentary.claims().forEach(this::checkReferences);
        commentary.argument().forEach(step -> checkPlace(step.at()));
        checkCircles();
    }

    private <T> Stream<T> changed(Stream<T> elements) {
        return elements.filter(element -> !unchanged.contains(element));
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new EditRefusedException(reason);
        }
    }

    private static void check(Stream<String> texts) {
        texts.map(Texts::fault).flatMap(Optional::stream).findFirst().ifPresent(reason -> {
            throw new EditRefusedException(reason);
        });
    }

    private static void requireFilled(String text, String what) {
        require(!text.isEmpty(), what + " must not be empty.");
    }

    private void check(Source source) {
        requireFilled(source.title(), "The title of the text");
        source.authors().forEach(name -> requireFilled(name, "The name of an author"));
        check(Texts.of(source));
    }

    private void check(Actor actor) {
        requireFilled(actor.id(), "The id of an actor");
        require(!actor.id().equals(Claim.AUTHORS), "The id of an actor must not be “authors”.");
        requireFilled(actor.name(), "The name of an actor");
        actor.aliases().forEach(name -> requireFilled(name, "Another name of an actor"));
        check(Texts.of(actor));
    }

    private void check(Event event) {
        requireFilled(event.id(), "The id of an event");
        requireFilled(event.title(), "The title of an event");
        event.places().forEach(place -> requireFilled(place, "A place"));
        check(Texts.of(event));
        event.passages().forEach(ConsistencyCheck::checkQuote);
    }

    private void check(Claim claim) {
        requireFilled(claim.id(), "The id of a claim");
        claim.title().ifPresent(title -> requireFilled(title, "The title of a claim, where it has one,"));
        requireFilled(claim.statement(), "The statement of a claim");
        check(Texts.of(claim));
        claim.passages().forEach(ConsistencyCheck::checkQuote);
    }

    private void check(ArgumentStep step) {
        requireFilled(step.id(), "The id of a step of the argument");
        requireFilled(step.title(), "The title of a step of the argument");
        require(step.at().quote().isEmpty(), "A step of the argument has no quote.");
        check(Stream.of(step.id(), step.title()));
    }

    private static void checkQuote(Passage passage) {
        int words = passage.quote().map(Passage::countWords).orElse(0);
        require(
                words <= Passage.MAX_QUOTE_WORDS,
                "A quote may have at most " + Passage.MAX_QUOTE_WORDS + " words; this one has " + words + ".");
    }

    private void checkReferences(Actor actor) {
        requireKnown(actor.partOf().stream(), actorIds::contains, Labels.of(actor) + " belongs to an actor");
    }

    private void checkReferences(Event event) {
        requireKnown(event.partOf().stream(), eventIds::contains, Labels.of(event) + " is part of an event");
        checkItem(event);
    }

    private void checkReferences(Claim claim) {
        requireKnown(
                Stream.of(claim.holder()).filter(holder -> !holder.equals(Claim.AUTHORS)),
                actorIds::contains,
                Labels.of(claim) + " is held by an actor");
        requireKnown(claim.part().stream(), stepIds::contains, Labels.of(claim) + " belongs to a step of the argument");
        requireKnown(claim.restsOn().stream(), itemIds::contains, Labels.of(claim) + " rests on an event or claim");
        requireKnown(
                claim.against().stream().map(Tension::id),
                itemIds::contains,
                Labels.of(claim) + " speaks against an event or claim");
        checkItem(claim);
    }

    private void checkItem(Item item) {
        requireKnown(item.actors().stream(), actorIds::contains, Labels.of(item) + " names an actor");
        item.passages().forEach(this::checkPlace);
    }

    private static void requireKnown(Stream<String> ids, Predicate<String> known, String what) {
        ids.filter(id -> !known.test(id)).findFirst().ifPresent(id -> {
            throw new EditRefusedException(what + " that is not there: " + Labels.quoted(id) + ".");
        });
    }

    private void checkPlace(Passage passage) {
        requireSentence(passage.first());
        requireSentence(passage.last());
    }

    /** A source without paragraphs does not carry its text, and then any number will do. */
    private void requireSentence(SentenceId id) {
        Source source = commentary.source();
        require(source.paragraphs().isEmpty() || source.contains(id), "The text has no sentence " + id + ".");
    }

    /** Only a changed record can be on a circle, because there was none before. */
    private void checkCircles() {
        checkCircles(commentary.actors(), Actor::id, a -> a.partOf().stream().toList(), Labels::of, "belong to");
        checkCircles(commentary.events(), Event::id, e -> e.partOf().stream().toList(), Labels::of, "be part of");
        checkCircles(commentary.claims(), Claim::id, Claim::restsOn, Labels::of, "rest on");
    }

    private <T> void checkCircles(
            List<T> all,
            Function<T, String> idOf,
            Function<T, List<String>> targets,
            Function<T, String> labelOf,
            String relation) {
        Map<String, List<String>> references = new HashMap<>();
        all.forEach(element -> references.put(idOf.apply(element), targets.apply(element)));
        changed(all.stream())
                .filter(element -> Circles.leadsBack(idOf.apply(element), references))
                .findFirst()
                .ifPresent(element -> {
                    throw new EditRefusedException(labelOf.apply(element) + " would come to " + relation + " itself.");
                });
    }
}
