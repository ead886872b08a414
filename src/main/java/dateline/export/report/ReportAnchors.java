package dateline.export.report;

import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the places of a report by number, since an id of a document may have any characters. */
final class ReportAnchors {
    private final CommentaryIndex index;
    private final Map<String, Integer> actors = new HashMap<>();

    ReportAnchors(CommentaryIndex index) {
        this.index = index;
        List<Actor> all = index.commentary().actors();
        all.forEach(actor -> actors.putIfAbsent(actor.id(), actors.size() + 1));
    }

    /** Returns the anchor of a sentence. */
    static String of(SentenceId sentence) {
        return "sentence-" + sentence.paragraph() + "-" + sentence.sentence();
    }

    /** Returns the anchor of the event or claim with an id that the commentary has. */
    String ofItem(String id) {
        int place = index.indexOf(id).orElseThrow();
        int events = index.events().size();
        return place < events ? "event-" + (place + 1) : "claim-" + (place - events + 1);
    }

    /** Returns the anchor of an actor; empty if the commentary has none of that id. */
    Optional<String> ofActor(String id) {
        return Optional.ofNullable(actors.get(id)).map(number -> "actor-" + number);
    }

    /** Returns the anchor of the first sentence of a passage; empty where the text is not handed on. */
    Optional<String> ofPassage(Passage passage) {
        return Optional.of(passage.first())
                .filter(index.commentary().source()::contains)
                .map(ReportAnchors::of);
    }
}
