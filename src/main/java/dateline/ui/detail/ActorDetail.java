package dateline.ui.detail;

import dateline.date.words.EdtfWords;
import dateline.index.TimeOrder;
import dateline.index.TimeOrder.TimeClass;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.ui.parts.ItemLink;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An actor with all that it takes part in or holds. */
final class ActorDetail {
    private final DetailParts parts;

    ActorDetail(DetailParts parts) {
        this.parts = parts;
    }

    List<Node> of(Actor actor) {
        List<Item> items = parts.index().itemsOf(actor.id());
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.kicker(actor));
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
        TimeOrder order = new TimeOrder(parts.document().commentary().source());
        nodes.addAll(events("Dated", TimeClass.DATED, items, order));
        nodes.addAll(events("Throughout", TimeClass.CIRCUMSTANCE, items, order));
        nodes.addAll(events("Ahead", TimeClass.AHEAD, items, order));
        nodes.addAll(parts.itemList(
                "Claims", items.stream().filter(Claim.class::isInstance).toList()));
        return nodes;
    }

    private List<Node> events(String heading, TimeClass timeClass, List<Item> items, TimeOrder order) {
        List<Event> events = items.stream()
                .filter(item -> item instanceof Event && order.timeClass(item) == timeClass)
                .map(Event.class::cast)
                .toList();
        if (events.isEmpty()) {
            return List.of();
        }
        VBox list = new VBox();
        list.getStyleClass().add("item-list");
        // What goes on throughout has no date of its own.
        boolean dated = timeClass != TimeClass.CIRCUMSTANCE;
        return List.of(DetailParts.section(
                heading, new LongList<>(events, event -> dated ? dated(event) : undated(event), list)));
    }

    private ItemLink dated(Event event) {
        Label date = new Label(EdtfWords.of(event.when()));
        date.getStyleClass().addAll("secondary", "date-column");
        date.setWrapText(true);
        date.setMinHeight(Region.USE_PREF_SIZE);
        ItemLink link = undated(event);
        link.addBefore(date);
        link.setAccessibleText(link.getAccessibleText() + ", " + date.getText());
        return link;
    }

    private ItemLink undated(Event event) {
        return new ItemLink(event, event.label(), "", () -> parts.state().selectItem(event.id()));
    }
}
