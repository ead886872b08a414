package dateline.ui.detail;

import dateline.date.words.English;
import dateline.index.Argument;
import dateline.index.TensionPair;
import dateline.model.ArgumentStep;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.ui.clipboard.ContextMenus;
import dateline.ui.parts.CertaintyScale;
import dateline.ui.parts.ItemLink;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** An event or a claim in full. */
final class ItemDetail {
    /** The number of claims that are shown unasked. */
    private static final int CLAIMS = 4;

    private final DetailParts parts;

    ItemDetail(DetailParts parts) {
        this.parts = parts;
    }

    List<Node> of(Item item) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.kicker(item));
        nodes.add(DetailParts.title(item, item instanceof Claim claim ? claim.statement() : item.label()));
        if (item instanceof Event event) {
            addEvent(nodes, event);
        } else if (item instanceof Claim claim) {
            addClaim(nodes, claim);
        }
        beyond(item).ifPresent(nodes::add);
        nodes.addAll(tensions(item));
        nodes.addAll(resting(item));
        nodes.addAll(parts.passages(item.passages()));
        return nodes;
    }

    /** Returns the claims that rest on an item, of which the first few are shown unasked. */
    private List<Node> resting(Item item) {
        List<Claim> claims = parts.index().restingOn(item.id()).stream()
                .map(Claim.class::cast)
                .toList();
        if (claims.isEmpty()) {
            return List.of();
        }
        List<Claim> doubted = claims.stream()
                .filter(claim -> claim.certainty() != Certainty.ASSERTED)
                .toList();
        boolean hedged = doubted.stream().allMatch(claim -> claim.certainty() == Certainty.HEDGED);
        VBox list = new VBox(2);
        list.getStyleClass().add("item-list");
        return List.of(DetailParts.section(
                DetailParts.headingRow(
                        DetailParts.restOnIt(claims.size()),
                        doubted.isEmpty()
                                ? ""
                                : English.grouped(doubted.size()) + " of them " + (hedged ? "hedged" : "not asserted")),
                LongList.ofFew(claims, this::statement, list, CLAIMS)));
    }

    private ItemLink statement(Claim claim) {
        ItemLink link = new ItemLink(
                claim,
                claim.statement(),
                ItemLink.reservation(claim, parts.index()),
                () -> parts.state().selectItem(claim.id()));
        ContextMenus.give(link, () -> parts.copying().entriesOfItem(claim.id()));
        return link;
    }

    private Optional<Node> beyond(Item item) {
        int index = parts.index().indexOf(item.id()).orElseThrow();
        return parts.document().timeline().items().isBeyond(index)
                ? Optional.of(DetailParts.secondary("Its time lies beyond the axis of the timeline, which reaches "
                        + English.grouped(TimelineItems.REACH) + " years to both sides, and is not drawn."))
                : Optional.empty();
    }

    private void addEvent(List<Node> nodes, Event event) {
        Text when = new Text(English.capitalised(ItemWords.within(event)));
        when.getStyleClass().add("when");
        List<String> traits = new ArrayList<>(List.of(Wording.of(event.basis())));
        event.category().map(ShownText::line).ifPresent(traits::add);
        if (event.status() != EventStatus.HAPPENED) {
            traits.add(Wording.of(event.status()));
        }
        Text basis = new Text(String.join(" \u00b7 ", traits));
        basis.getStyleClass().add("basis");
        nodes.add(new TextFlow(when, new Text("  "), basis));
        if (event.certainty() != Certainty.ASSERTED || event.hedge().isPresent()) {
            nodes.add(certainty(event));
        }
        if (!event.places().isEmpty()) {
            String lead = event.places().size() == 1 ? "Place: " : "Places: ";
            nodes.add(DetailParts.secondary(lead + String.join(", ", event.places())));
        }
        if (!event.actors().isEmpty()) {
            nodes.add(parts.chips(event.actors()));
        }
        event.summary().ifPresent(summary -> nodes.add(DetailParts.text(summary)));
        event.note().ifPresent(note -> {
            Label label = DetailParts.text(note);
            label.getStyleClass().add(event.basis() == Basis.BACKGROUND ? "provenance-note" : "note");
            nodes.add(label);
        });
        List<Item> whole = event.partOf().flatMap(parts.index()::item).stream().toList();
        nodes.addAll(parts.itemList("Part of", whole));
        nodes.addAll(parts.itemList("Parts", parts.index().partsOf(event.id())));
    }

    private void addClaim(List<Node> nodes, Claim claim) {
        nodes.add(certainty(claim));
        String about = claim.about().isPresent() ? " \u00b7 about " + ItemWords.when(claim) : "";
        nodes.add(DetailParts.secondary("held by " + ItemLink.holderName(claim, parts.index()) + " \u00b7 "
                + Wording.of(claim.kind()) + about));
        if (claim.basis() != ClaimBasis.STATED) {
            nodes.add(DetailParts.text(English.capitalised(Wording.of(claim.basis()))));
        }
        place(claim).ifPresent(nodes::add);
        List<String> chips = new ArrayList<>(claim.actors());
        if (!claim.holder().equals(Claim.AUTHORS) && !chips.contains(claim.holder())) {
            chips.add(0, claim.holder());
        }
        if (!chips.isEmpty()) {
            nodes.add(parts.chips(chips));
        }
        claim.note().ifPresent(note -> {
            Label label = DetailParts.text(note);
            label.getStyleClass().add(claim.basis() == ClaimBasis.STATED ? "note" : "provenance-note");
            nodes.add(label);
        });
        nodes.addAll(parts.itemList("Rests on", parts.index().evidenceOf(claim)));
    }

    private static Node certainty(Item item) {
        FlowPane row = new FlowPane(8, 2, new CertaintyScale(item.certainty()));
        row.setMinWidth(0);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(new Label(Wording.of(item.certainty())));
        item.hedge().ifPresent(hedge -> {
            Label words = DetailParts.secondary("\u201c" + hedge + "\u201d");
            words.maxWidthProperty().bind(row.widthProperty());
            row.getChildren().add(words);
        });
        return row;
    }

    /** Returns the role of a claim, and its step as a link to the text. */
    private Optional<Node> place(Claim claim) {
        Argument argument = parts.index().argument();
        String role = claim.role().map(Wording::of).map(English::capitalised).orElse("");
        OptionalInt number = argument.numberOf(claim);
        if (number.isEmpty()) {
            return Optional.of(role).filter(word -> !word.isEmpty()).map(DetailParts::text);
        }
        ArgumentStep step = argument.steps().get(number.getAsInt() - 1);
        String lead = role.isEmpty() ? "In step " : role + " in step ";
        return Optional.of(parts.stepLink(step, lead + number.getAsInt() + ", " + step.title()));
    }

    private List<Node> tensions(Item item) {
        List<TensionPair> pairs = parts.index().tensionsOf(item.id());
        return pairs.isEmpty()
                ? List.of()
                : List.of(DetailParts.section(
                        "In tension with", new LongList<>(pairs, pair -> tension(pair, item), new VBox(6))));
    }

    private Region tension(TensionPair pair, Item item) {
        VBox box = new VBox(parts.link(pair.opposite(item.id())));
        pair.note().ifPresent(note -> {
            Label label = DetailParts.text(note);
            label.getStyleClass().addAll("note", "tension-note");
            box.getChildren().add(label);
        });
        return box;
    }
}
