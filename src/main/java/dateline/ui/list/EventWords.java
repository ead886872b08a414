package dateline.ui.list;

import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.story.StoryChapters.ChapterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the parts of a row into words. */
final class EventWords {
    private EventWords() {}

    /** Returns the numbers of the sentences with which an event's passages begin, each once. */
    static List<SentenceId> sentences(Event event) {
        return event.passages().stream().map(Passage::first).distinct().toList();
    }

    /** Returns the names of an event's actors. */
    static List<String> actors(Event event, CommentaryIndex index) {
        return event.actors().stream()
                .distinct()
                .map(index::actorName)
                .map(ShownText::line)
                .toList();
    }

    /** Returns the row for a screen reader: time, title, actors, claims, sentences. */
    static String spoken(ChapterEvent row, CommentaryIndex index) {
        Event event = row.event().event();
        List<String> parts = new ArrayList<>();
        parts.add(
                English.capitalised(ItemWords.when(event)) + ": " + row.event().title());
        String actors = String.join(", ", actors(event, index));
        if (!actors.isEmpty()) {
            parts.add(actors);
        }
        if (row.event().claims() > 0) {
            int claims = row.event().claims();
            parts.add(English.count(claims, "claim") + (claims == 1 ? " rests on it" : " rest on it"));
        }
        List<SentenceId> sentences = sentences(event);
        if (!sentences.isEmpty()) {
            parts.add((sentences.size() == 1 ? "Sentence " : "Sentences ")
                    + sentences.stream().map(SentenceId::toString).collect(Collectors.joining(", ")));
        }
        return String.join(". ", parts);
    }
}
