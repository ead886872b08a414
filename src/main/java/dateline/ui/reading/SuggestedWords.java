package dateline.ui.reading;

import dateline.model.SentenceId;
import dateline.suggest.Suggestion;
import dateline.suggest.Suggestion.Place;
import dateline.text.ShownText;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.suggest.ShownSuggestions;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/** Keeps the lines below what is suggested in a text up to date, says what it is, and chooses it by a click. */
final class SuggestedWords {
    private final ReadingState state;
    private final StyleClassedTextArea area;
    private final Supplier<SentenceTable> table;
    private final ShownSuggestions suggestions;
    private final Consumer<BitSet> restyle;
    private final Tooltip tip = new Tooltip();

    /**
     * Ties suggestions to a text.
     *
     * @param state what the window shows
     * @param area the text
     * @param table returns the rows of the text
     * @param suggestions what is suggested
     * @param restyle styles the words of rows anew
     */
    SuggestedWords(
            ReadingState state,
            StyleClassedTextArea area,
            Supplier<SentenceTable> table,
            ShownSuggestions suggestions,
            Consumer<BitSet> restyle) {
        this.state = state;
        this.area = area;
        this.table = table;
        this.suggestions = suggestions;
        this.restyle = restyle;
        suggestions.listedProperty().addListener((o, was, is) -> update(was, is));
        suggestions
                .chosenProperty()
                .addListener((o, was, is) ->
                        update(was.stream().toList(), is.stream().toList()));
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
    }

    private void update(Collection<Suggestion> before, Collection<Suggestion> after) {
        Set<Place> removed = places(before);
        Set<Place> changed = places(after);
        Set<Place> kept = new HashSet<>(changed);
        kept.retainAll(removed);
        changed.addAll(removed);
        changed.removeAll(kept);
        Set<SentenceId> sentences = changed.stream().map(Place::sentence).collect(Collectors.toSet());
        BitSet rows = new BitSet();
        for (int row = 0; row < table.get().rows().size(); row++) {
            rows.set(row, sentences.contains(table.get().rows().get(row).id()));
        }
        restyle.accept(rows);
    }

    private static Set<Place> places(Collection<Suggestion> suggestions) {
        return suggestions.stream()
                .flatMap(suggestion -> suggestion.places().stream())
                .collect(Collectors.toSet());
    }

    /** A suggestion with the row in which it is pointed at. */
    private record Pointed(Suggestion suggestion, SentenceTable.Row row) {}

    private Optional<Pointed> at(MouseEvent event) {
        var character = area.hit(event.getX(), event.getY()).getCharacterIndex();
        if (character.isEmpty()) {
            return Optional.empty();
        }
        Position place = area.offsetToPosition(character.getAsInt(), Bias.Forward);
        return Optional.of(place.getMajor())
                .filter(row -> row < table.get().rows().size())
                .map(row -> table.get().rows().get(row))
                .filter(SentenceTable.Row::isOurs)
                .flatMap(row ->
                        suggestions.at(row.id(), place.getMinor()).map(suggestion -> new Pointed(suggestion, row)));
    }

    /** Chooses the suggestion that is clicked, with the sentence in which it is; returns false where there is none. */
    boolean choose(MouseEvent click) {
        Optional<Pointed> pointed = at(click);
        pointed.ifPresent(clicked -> {
            suggestions.choose(clicked.suggestion());
            state.select(new Selection.OfSentence(clicked.row().id()));
        });
        return pointed.isPresent();
    }

    private void explain(MouseEvent event) {
        Optional<Suggestion> pointed = suggestions.listedProperty().get().isEmpty()
                ? Optional.empty()
                : at(event).map(Pointed::suggestion);
        if (pointed.isPresent()) {
            tip.setText("Suggested: " + ShownText.line(pointed.get().offer()));
            Tooltip.install(area, tip);
        } else {
            Tooltip.uninstall(area, tip);
        }
    }
}
