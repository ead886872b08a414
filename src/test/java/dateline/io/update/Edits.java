package dateline.io.update;

import dateline.io.commentary.Commentaries;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Paragraph;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Edits commentaries at random, so that they stay consistent. */
final class Edits {
    private final Random random;

    private Edits(long seed) {
        random = new Random(seed);
    }

    /** Returns a commentary with some of its parts changed, removed, added and in another order. */
    static Commentary edited(Commentary commentary, long seed) {
        return new Edits(seed).edited(commentary);
    }

    private Commentary edited(Commentary commentary) {
        if (random.nextInt(4) == 0) {
            return Commentaries.of(random.nextLong());
        }
        Source source = commentary.source();
        return new Commentary(
                commentary.id(),
                random.nextBoolean() ? source : withText(source, source.title() + "!", some(source.paragraphs())),
                shuffled(commentary.actors()),
                shuffled(commentary.events().stream().map(this::edited).toList()),
                shuffled(commentary.claims().stream().map(this::edited).toList()),
                shuffled(commentary.argument()));
    }

    /** Changes texts, and adds paragraphs, but removes none that passages may lead to. */
    private List<Paragraph> some(List<Paragraph> paragraphs) {
        List<Paragraph> changed = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<String> sentences = new ArrayList<>(paragraph.sentences());
            sentences.replaceAll(sentence -> random.nextBoolean() ? sentence : "q" + sentence);
            if (random.nextBoolean()) {
                sentences.add("one more");
            }
            changed.add(new Paragraph(paragraph.kind(), sentences));
        }
        if (random.nextBoolean() && !changed.isEmpty()) {
            changed.add(changed.get(0));
        }
        return changed;
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        if (random.nextBoolean()) {
            Collections.shuffle(shuffled, random);
        }
        return shuffled;
    }

    private <T> List<T> fewer(List<T> list) {
        return shuffled(list).stream().filter(element -> random.nextInt(4) > 0).toList();
    }

    private Optional<String> other(Optional<String> text) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("new “text” \\ \" 😀 " + text.orElse(""));
            default -> text;
        };
    }

    private Event edited(Event event) {
        return new Event(
                event.id(),
                other(Optional.of(event.title())).orElse(event.title()),
                event.when(),
                event.basis(),
                event.status(),
                event.certainty(),
                other(event.hedge()),
                random.nextBoolean() ? event.importance() : Event.USUAL,
                event.partOf(),
                fewer(event.places()),
                other(event.category()),
                fewer(event.actors()),
                other(event.summary()),
                other(event.note()),
                fewer(event.passages()));
    }

    private Claim edited(Claim claim) {
        return new Claim(
                claim.id(),
                claim.title(),
                other(Optional.of(claim.statement())).orElse(claim.statement()),
                claim.kind(),
                claim.holder(),
                claim.certainty(),
                other(claim.hedge()),
                random.nextBoolean() ? claim.about() : Optional.empty(),
                fewer(claim.actors()),
                claim.basis(),
                other(claim.note()),
                claim.role(),
                claim.part(),
                fewer(claim.restsOn()),
                fewer(claim.against()),
                fewer(claim.passages()));
    }

    private static Source withText(Source source, String title, List<Paragraph> paragraphs) {
        return new Source(
                title,
                source.titleBasis(),
                source.authors(),
                source.publisher(),
                source.published(),
                source.kind(),
                source.language(),
                source.url(),
                source.rendition(),
                paragraphs);
    }

    /** Returns a commentary with another title of the source. */
    static Commentary titled(Commentary commentary, String title) {
        return new Commentary(
                commentary.id(),
                withText(commentary.source(), title, commentary.source().paragraphs()),
                commentary.actors(),
                commentary.events(),
                commentary.claims(),
                commentary.argument());
    }

    static Commentary withEvents(Commentary commentary, List<Event> events) {
        return new Commentary(
                commentary.id(),
                commentary.source(),
                commentary.actors(),
                events,
                commentary.claims(),
                commentary.argument());
    }

    /** Returns a commentary in which one event is changed. */
    static Commentary withEvent(Commentary commentary, int index, UnaryOperator<Event> edit) {
        List<Event> events = new ArrayList<>(commentary.events());
        events.set(index, edit.apply(events.get(index)));
        return withEvents(commentary, events);
    }

    /** Returns a commentary in which one actor has another name. */
    static Commentary named(Commentary commentary, int index, String name) {
        List<Actor> actors = new ArrayList<>(commentary.actors());
        Actor actor = actors.get(index);
        actors.set(
                index, new Actor(actor.id(), name, actor.kind(), actor.aliases(), actor.partOf(), actor.description()));
        return new Commentary(
                commentary.id(),
                commentary.source(),
                actors,
                commentary.events(),
                commentary.claims(),
                commentary.argument());
    }

    static Event titled(Event event, String title) {
        return new Event(
                event.id(),
                title,
                event.when(),
                event.basis(),
                event.status(),
                event.certainty(),
                event.hedge(),
                event.importance(),
                event.partOf(),
                event.places(),
                event.category(),
                event.actors(),
                event.summary(),
                event.note(),
                event.passages());
    }
}
