package dateline.ui.detail;

import dateline.date.words.English;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.ui.parts.CertaintyScale;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** An event or a claim in full. */
final class ItemDetail {
    private final DetailParts parts;

    ItemDetail(DetailParts parts) {
        this.parts = parts;
    }

    List<Node> of(Item item) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(DetailParts.kicker(place(item), parts.stepButtons()));
        nodes.add(DetailParts.title(item.label()));
        if (item instanceof Event event) {
            addEvent(nodes, event);
        } else if (item instanceof Claim claim) {
            addClaim(nodes, claim);
        }
        beyond(item).ifPresent(nodes::add);
        nodes.addAll(parts.itemList("Claims resting on it", parts.index().restingOn(item.id())));
        nodes.addAll(parts.passages(item.passages()));
        return nodes;
    }

    private String place(Item item) {
        int index = parts.index().indexOf(item.id()).orElseThrow();
        return ItemWords.place(
                item,
                index,
                parts.state().acceptedProperty().get().orElseThrow().walk());
    }

    private Optional<Node> beyond(Item item) {
        int index = parts.index().indexOf(item.id()).orElseThrow();
        return parts.document().timeline().items().isBeyond(index)
                ? Optional.of(DetailParts.secondary("Its time lies beyond the axis of the timeline, which reaches "
                        + English.grouped(TimelineItems.REACH) + " years to both sides, and is not drawn."))
                : Optional.empty();
    }

    private void addEvent(List<Node> nodes, Event event) {
        Text when = new Text(ItemWords.when(event));
        when.getStyleClass().add("when");
        Text basis = new Text(Wording.of(event.basis()));
        basis.getStyleClass().add("basis");
        nodes.add(new TextFlow(when, new Text("  "), basis));
        List<String> traits = new ArrayList<>();
        event.category().ifPresent(traits::add);
        if (event.status() != EventStatus.HAPPENED) {
            traits.add(Wording.of(event.status()));
        }
        if (!traits.isEmpty()) {
            nodes.add(DetailParts.secondary(String.join(" \u00b7 ", traits)));
        }
        if (!event.actors().isEmpty()) {
            nodes.add(parts.chips(event.actors()));
        }
        event.summary().ifPresent(summary -> nodes.add(DetailParts.text(summary)));
        event.note().ifPresent(note -> {
            Label label = DetailParts.text(note);
            label.getStyleClass().add(event.basis() == Basis.STATED ? "note" : "provenance-note");
            nodes.add(label);
        });
    }

    private void addClaim(List<Node> nodes, Claim claim) {
        FlowPane certainty = new FlowPane(8, 2, new CertaintyScale(claim.certainty()));
        certainty.setMinWidth(0);
        certainty.setAlignment(Pos.CENTER_LEFT);
        certainty.getChildren().add(new Label(Wording.of(claim.certainty())));
        claim.hedge().ifPresent(hedge -> {
            Label words = DetailParts.secondary("\u201c" + hedge + "\u201d");
            words.maxWidthProperty().bind(certainty.widthProperty());
            certainty.getChildren().add(words);
        });
        nodes.add(certainty);
        String about = claim.about().isPresent() ? " \u00b7 about " + ItemWords.when(claim) : "";
        nodes.add(DetailParts.secondary("held by " + ItemLink.holderName(claim, parts.index()) + " \u00b7 "
                + Wording.of(claim.kind()) + about));
        List<String> chips = new ArrayList<>(claim.actors());
        if (!claim.holder().equals(Claim.AUTHORS) && !chips.contains(claim.holder())) {
            chips.add(0, claim.holder());
        }
        if (!chips.isEmpty()) {
            nodes.add(parts.chips(chips));
        }
        nodes.addAll(parts.itemList("Rests on", parts.index().evidenceOf(claim)));
    }
}
