package dateline.edit;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.model.Tension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the free texts of records, and tells whether a file can hold a text. */
final class Texts {
    /** Maximum number of characters of a string of the format. */
    private static final int MAX_LENGTH = 1_000_000;

    private Texts() {}

    /** Returns the texts of an event. */
    static Stream<String> of(Event event) {
        return Stream.of(
                        Stream.of(event.id(), event.title()),
                        present(Stream.of(event.hedge(), event.category(), event.summary(), event.note())),
                        event.places().stream(),
                        quotes(event.passages()))
                .flatMap(texts -> texts);
    }

    /** Returns the texts of a claim. */
    static Stream<String> of(Claim claim) {
        return Stream.of(
                        Stream.of(claim.id(), claim.statement()),
                        present(Stream.of(claim.title(), claim.hedge(), claim.note())),
                        present(claim.against().stream().map(Tension::note)),
                        quotes(claim.passages()))
                .flatMap(texts -> texts);
    }

    /** Returns the texts of an actor. */
    static Stream<String> of(Actor actor) {
        return Stream.of(Stream.of(actor.id(), actor.name()), actor.description().stream(), actor.aliases().stream())
                .flatMap(texts -> texts);
    }

    /** Returns the texts of a source. */
    static Stream<String> of(Source source) {
        return Stream.of(
                        Stream.of(source.title()),
                        present(Stream.of(source.publisher(), source.kind(), source.language(), source.url())),
                        source.authors().stream(),
                        source.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream()))
                .flatMap(texts -> texts);
    }

    private static Stream<String> present(Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream);
    }

    private static Stream<String> quotes(List<Passage> passages) {
        return present(passages.stream().map(Passage::quote));
    }

    /** Returns why a file cannot hold a text, a whole sentence; empty if it can. */
    static Optional<String> fault(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("A text may have at most 1,000,000 characters.");
        }
        boolean halved = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return halved ? Optional.of("A text holds half of a character.") : Optional.empty();
    }
}
