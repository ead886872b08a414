package dateline.ui.suggest;

import dateline.suggest.Suggestion;
import dateline.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A suggestion in the list.
 *
 * @param suggestion the suggestion
 * @param heading the kind and how many there are of it, above the first of a kind
 */
record SuggestionRow(Suggestion suggestion, Optional<String> heading) {
    /**
     * Returns the rows of suggestions.
     *
     * @param suggestions kind by kind
     */
    static List<SuggestionRow> of(List<Suggestion> suggestions) {
        List<SuggestionRow> rows = new ArrayList<>();
        Optional<Kind> before = Optional.empty();
        for (Suggestion suggestion : suggestions) {
            Kind kind = suggestion.kind();
            boolean isFirst = !before.equals(Optional.of(kind));
            long count = suggestions.stream()
                    .filter(other -> isFirst && other.kind() == kind)
                    .count();
            rows.add(new SuggestionRow(
                    suggestion, isFirst ? Optional.of(name(kind) + " (" + count + ")") : Optional.empty()));
            before = Optional.of(kind);
        }
        return rows;
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case DATE -> "Dates";
            case REPEATED_NAME -> "Names";
            case SINGLE_NAME -> "Names Mentioned Once";
        };
    }
}
