package dateline.ui.detail;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** All that rests on one sentence. */
final class SentenceDetail {
    private final DetailParts parts;

    SentenceDetail(DetailParts parts) {
        this.parts = parts;
    }

    List<Node> of(SentenceId sentence) {
        List<Item> items = parts.index().itemsAt(sentence);
        List<Event> events = items.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        List<Claim> claims = items.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
        List<Node> nodes = new ArrayList<>();
        nodes.add(DetailParts.kicker("Sentence " + sentence));
        if (items.isEmpty()) {
            nodes.add(DetailParts.title("Nothing rests on this sentence"));
            nodes.add(DetailParts.secondary("No event and no claim of this document points to it."));
        } else {
            nodes.add(DetailParts.title(
                    Wording.count(events.size(), "event") + ", " + Wording.count(claims.size(), "claim")));
            nodes.addAll(parts.itemList("Events", events));
            nodes.addAll(parts.itemList("Claims", claims));
        }
        nodes.addAll(parts.passages(List.of(new Passage(sentence, sentence, Optional.empty()))));
        return nodes;
    }
}
