package dateline.ui.detail;

import atlantafx.base.controls.Spacer;
import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.index.ItemWalk;
import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.ui.clipboard.ContextMenus;
import dateline.ui.clipboard.Copying;
import dateline.ui.clipboard.Flavours;
import dateline.ui.inspector.Inspector;
import dateline.ui.parts.Chip;
import dateline.ui.parts.Icons;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.ItemSymbol;
import dateline.ui.parts.WrappedTip;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * The building blocks of the detail pane.
 *
 * @param state what the window shows
 * @param document the open document
 * @param copying copies passages
 * @param inspector edits what is shown
 */
record DetailParts(ReadingState state, OpenDocument document, Copying copying, Inspector inspector) {
    CommentaryIndex index() {
        return document.index();
    }

    /** The small line on top: what sort of thing this is, with buttons at its right. */
    static HBox kicker(String text, Node... buttons) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        HBox row = new HBox(label, new Spacer());
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }

    /** The small line on top of an item: its place in the order, the button that edits it, and those that step. */
    HBox kicker(Item item) {
        Button previous = Icons.dress(new Button(), "icon-up", "Previous item in time", "Alt+Up");
        previous.setOnAction(event -> state.selectPrevious());
        Button next = Icons.dress(new Button(), "icon-down", "Next item in time", "Alt+Down");
        next.setOnAction(event -> state.selectNext());
        return kicker(place(item), inspector.button(), previous, next);
    }

    private String place(Item item) {
        int place = index().indexOf(item.id()).orElseThrow();
        ItemWalk walk = state.acceptedProperty().get().orElseThrow().walk();
        return ItemWords.place(item, place, walk) + (walk.number(place).isPresent() ? " in order of time" : "");
    }

    /** The small line on top of several items. */
    HBox kicker(List<Item> items) {
        return kicker(
                inspector.editingProperty().get() ? Wording.eventsAndClaims(items) + " selected" : "Several items",
                inspector.button());
    }

    /** The small line on top of an actor. */
    HBox kicker(Actor actor) {
        return kicker("Actor, " + Wording.of(actor.kind()), inspector.button());
    }

    static Label title(String text) {
        Label label = text(text);
        label.getStyleClass().add("title");
        return label;
    }

    /** The title of an item behind its sign. */
    static Node title(Item item, String text) {
        HBox row = new HBox(8, new ItemSymbol(item), title(text));
        row.getStyleClass().add("title-line");
        return row;
    }

    static Label text(String text) {
        Label label = new Label(ShownText.lines(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label secondary(String text) {
        Label label = text(text);
        label.getStyleClass().add("secondary");
        return label;
    }

    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }

    /** The actors of these ids as chips; the unknown ones are left out. */
    Node chips(List<String> actorIds) {
        FlowPane chips = new FlowPane(6, 6);
        chips.getStyleClass().add("chips");
        // A flow pane is otherwise at least as wide as its widest child.
        chips.setMinWidth(0);
        List<Actor> actors =
                actorIds.stream().flatMap(id -> index().actor(id).stream()).toList();
        return new LongList<>(
                actors,
                actor -> {
                    Chip chip = new Chip(actor, () -> state.selectActor(actor.id()));
                    ContextMenus.give(chip, () -> copying.entries(new Selection.OfActor(actor.id())));
                    // Before the first layout the width is 0, for which all chips would fit into one line.
                    chip.maxWidthProperty()
                            .bind(chips.widthProperty()
                                    .map(width -> width.doubleValue() > 0 ? width : Double.MAX_VALUE));
                    return chip;
                },
                chips);
    }

    /** A heading with items below it; nothing where there are none. */
    List<Node> itemList(String heading, List<? extends Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        VBox list = new VBox(2);
        list.getStyleClass().add("item-list");
        return List.of(section(heading, new LongList<Item>(List.copyOf(items), this::link, list)));
    }

    ItemLink link(Item item) {
        ItemLink link = new ItemLink(item, index(), () -> state.selectItem(item.id()));
        ContextMenus.give(link, () -> copying.entriesOfItem(item.id()));
        return link;
    }

    /** A link to the first sentence of a step of the argument. */
    Hyperlink stepLink(ArgumentStep step, String words) {
        Hyperlink link = new Hyperlink(ShownText.line(words));
        link.getStyleClass().add("step-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setTooltip(WrappedTip.of("The step stands in " + step.at().at() + ". Show where it begins."));
        link.setOnAction(event -> state.selectSentence(step.at().first()));
        return link;
    }

    /** A heading with something in smaller type at the right. */
    static HBox headingRow(String heading, String right) {
        Label number = secondary(right);
        number.setTextAlignment(TextAlignment.RIGHT);
        Label words = heading(heading);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, words, new Spacer(), number);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /** Says how many claims rest on something. */
    static String restOnIt(int claims) {
        return claims == 1 ? "1 claim rests on it" : English.grouped(claims) + " claims rest on it";
    }

    static Node section(String heading, Node body) {
        return section(heading(heading), body);
    }

    static Node section(Node heading, Node body) {
        VBox section = new VBox(6, heading, body);
        section.getStyleClass().add("section");
        return section;
    }

    /** The passages with their quotes, each with a button that copies it. */
    List<Node> passages(List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        String numbers = passages.stream().map(Passage::at).collect(Collectors.joining(", "));
        return List.of(section(
                headingRow("Where the text says so", numbers), new LongList<>(passages, this::passage, new VBox(2))));
    }

    private Region passage(Passage passage) {
        Label number = new Label(passage.at());
        number.getStyleClass().add("passage-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label quote = text(passage.quote().map(q -> "\u201c" + q + "\u201d").orElse("the whole sentence"));
        quote.getStyleClass().add("quote-words");
        HBox.setHgrow(quote, Priority.ALWAYS);
        quote.setMaxWidth(Double.MAX_VALUE);
        Button copy = Icons.dress(new Button(), "icon-copy", "Copy passage with citation", "");
        copy.setOnAction(event -> copying.copy(passage));
        HBox row = new HBox(10, number, quote, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        Flavours.dragFrom(row, () -> copying.quoteOf(passage));
        return row;
    }
}
