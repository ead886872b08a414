package dateline.ui.detail;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** An actor with all that it takes part in or holds. */
final class ActorDetail {
    private final DetailParts parts;

    ActorDetail(DetailParts parts) {
        this.parts = parts;
    }

    List<Node> of(Actor actor) {
        List<Item> items = parts.index().itemsOf(actor.id());
        List<Node> nodes = new ArrayList<>();
        nodes.add(DetailParts.kicker("Actor, " + Wording.of(actor.kind())));
        nodes.add(DetailParts.title(actor.name()));
        if (!actor.aliases().isEmpty()) {
            nodes.add(DetailParts.secondary("also " + String.join(", ", actor.aliases())));
        }
        actor.description().ifPresent(description -> nodes.add(DetailParts.text(description)));
        List<String> members = parts.document().commentary().actors().stream()
                .filter(other -> other.partOf().filter(actor.id()::equals).isPresent())
                .map(Actor::id)
                .toList();
        actor.partOf().ifPresent(whole -> nodes.add(DetailParts.section("Part of", parts.chips(List.of(whole)))));
        if (!members.isEmpty()) {
            nodes.add(DetailParts.section("Includes", parts.chips(members)));
        }
        boolean chosen = parts.state().filterProperty().get().actors().contains(actor.id());
        Button filter = new Button(chosen ? "Remove from the filter" : "Filter by this actor");
        filter.setOnAction(event -> parts.state().toggleActor(actor.id()));
        nodes.add(filter);
        nodes.addAll(parts.itemList(
                "Events", items.stream().filter(Event.class::isInstance).toList()));
        nodes.addAll(parts.itemList(
                "Claims", items.stream().filter(Claim.class::isInstance).toList()));
        return nodes;
    }
}
