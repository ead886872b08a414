package dateline.suggest;

import dateline.date.words.English;
import dateline.edit.Edit;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds what a text says and its document does not have yet, by rules alone. */
public final class Suggestions {
    private Suggestions() {}

    /** Returns the suggestions kind by kind, those of a kind in reading order. */
    public static List<Suggestion> of(Commentary commentary) {
        SortedMap<SentenceId, String> sentences = sentences(commentary.source().paragraphs());
        List<Suggestion> found = new ArrayList<>(new DateFinder(commentary).find(sentences));
        found.addAll(new NameFinder(commentary.actors()).find(sentences));
        found.sort(Comparator.comparing(Suggestion::kind)
                .thenComparing(suggestion -> suggestion.first().sentence())
                .thenComparing(suggestion -> suggestion.first().range().start()));
        return found;
    }

    private static SortedMap<SentenceId, String> sentences(List<Paragraph> paragraphs) {
        SortedMap<SentenceId, String> sentences = new TreeMap<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<String> ofParagraph = paragraphs.get(p).sentences();
            for (int s = 0; s < ofParagraph.size(); s++) {
                sentences.put(new SentenceId(p + 1, s + 1), ofParagraph.get(s));
            }
        }
        return sentences;
    }

    /**
     * Takes suggestions in one step.
     *
     * @param suggestions at least one
     * @throws dateline.edit.EditRefusedException if one no longer fits the commentary
     */
    public static Edit take(Commentary commentary, List<Suggestion> suggestions) {
        if (suggestions.size() == 1) {
            return suggestions.get(0).take(commentary);
        }
        Commentary after = commentary;
        for (Suggestion suggestion : suggestions) {
            after = suggestion.take(after).after();
        }
        boolean areDates = suggestions.stream().allMatch(suggestion -> suggestion.kind() == Suggestion.Kind.DATE);
        String noun = areDates ? "suggested event" : "suggested name";
        return new Edit("Add " + English.count(suggestions.size(), noun), commentary, after, List.of());
    }
}
