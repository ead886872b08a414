package dateline.ui.suggest;

import dateline.model.SentenceId;
import dateline.suggest.Suggestion;
import dateline.suggest.Suggestion.Place;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The suggestions that are listed at the moment, by their places in the text, and the chosen one; none while their pane is closed.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class ShownSuggestions {
    private final ReadOnlyObjectWrapper<List<Suggestion>> listed =
            new ReadOnlyObjectWrapper<>(this, "listed", List.of());
    private final ReadOnlyObjectWrapper<Optional<Suggestion>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private Consumer<Suggestion> onChoose = suggestion -> {};
    private Map<SentenceId, List<Offer>> offers = Map.of();

    /** A suggestion at one of its places. */
    private record Offer(Suggestion suggestion, TextRange range) {}

    /** Says what is listed and chosen now. */
    void show(List<Suggestion> suggestions, Optional<Suggestion> choice) {
        Map<SentenceId, List<Offer>> next = new HashMap<>();
        for (Suggestion suggestion : suggestions) {
            for (Place place : suggestion.places()) {
                next.computeIfAbsent(place.sentence(), sentence -> new ArrayList<>())
                        .add(new Offer(suggestion, place.range()));
            }
        }
        offers = next;
        chosen.set(Optional.empty());
        listed.set(List.copyOf(suggestions));
        chosen.set(choice);
    }

    /** Returns the suggestions in the order of their list. */
    public ReadOnlyObjectProperty<List<Suggestion>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /** Returns the suggestion that is chosen in the list. */
    public ReadOnlyObjectProperty<Optional<Suggestion>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses a suggestion in the list, and moves the keyboard there. */
    public void choose(Suggestion suggestion) {
        onChoose.accept(suggestion);
    }

    /** Sets what chooses a suggestion in the list. */
    void setOnChoose(Consumer<Suggestion> action) {
        onChoose = action;
    }

    /** Returns where suggestions stand in a sentence. */
    public List<TextRange> in(SentenceId sentence) {
        return offers(sentence).map(Offer::range).toList();
    }

    /** Returns where the chosen suggestion stands in a sentence. */
    public List<TextRange> chosenIn(SentenceId sentence) {
        return offers(sentence)
                .filter(offer -> chosen.get().equals(Optional.of(offer.suggestion())))
                .map(Offer::range)
                .toList();
    }

    /**
     * Returns the suggestion at a place of the text.
     *
     * @param sentence the number of the sentence
     * @param character the index of a char in it
     */
    public Optional<Suggestion> at(SentenceId sentence, int character) {
        return offers(sentence)
                .filter(offer -> offer.range().start() <= character
                        && character < offer.range().end())
                .map(Offer::suggestion)
                .findFirst();
    }

    private Stream<Offer> offers(SentenceId sentence) {
        return offers.getOrDefault(sentence, List.of()).stream();
    }
}
