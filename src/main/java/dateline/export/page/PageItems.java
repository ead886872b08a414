package dateline.export.page;

import dateline.export.content.ExportContent;
import dateline.index.CommentaryIndex;
import dateline.index.TensionPair;
import dateline.model.Actor;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.text.ShownText;
import dateline.wording.Wording;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what events and claims have in common: links, actors, passages, tensions. */
final class PageItems {
    /** Tells the script which actors an item concerns, by their numbers in the list of actors. */
    private static final String ACTORS = "data-of";

    /** Tells the script how surely the text says something, where it does not simply assert it. */
    private static final String CERTAINTY = "data-certainty";

    private final ExportContent content;
    private final HtmlWriter out;
    private final Map<String, Integer> numbers = new HashMap<>();

    PageItems(ExportContent content, HtmlWriter out) {
        this.content = content;
        this.out = out;
        for (Actor actor : content.commentary().actors()) {
            numbers.putIfAbsent(actor.id(), numbers.size());
        }
    }

    CommentaryIndex index() {
        return content.index();
    }

    /** Opens the list item of an event or a claim. */
    void open(Item item, String classes) {
        Set<String> actors = new LinkedHashSet<>(item.actors());
        if (item instanceof Claim claim) {
            actors.add(claim.holder());
        }
        String certainty = item.certainty() == Certainty.ASSERTED ? "" : Wording.of(item.certainty());
        String concerned = actors.stream()
                .filter(numbers::containsKey)
                .map(id -> numbers.get(id).toString())
                .collect(Collectors.joining(" "));
        out.open(
                "li",
                "class",
                "item " + classes,
                "id",
                PageAddress.of(item),
                "dir",
                "auto",
                ACTORS,
                concerned,
                CERTAINTY,
                certainty);
    }

    void close() {
        out.close("li").line();
    }

    /** Writes the link that selects an item. */
    void title(Item item, String words) {
        out.element("a", words, "href", "#" + PageAddress.of(item));
    }

    /** Writes a link to another item, by its label. */
    void link(Item item) {
        out.element("a", ShownText.line(item.label()), "href", "#" + PageAddress.of(item));
    }

    /**
     * Writes a line of links behind a few words; nothing where there are none.
     *
     * @param lead the words
     * @param kind the class of the line
     */
    void links(String lead, String kind, List<? extends Item> items) {
        if (items.isEmpty()) {
            return;
        }
        out.open("p", "class", kind).text(lead);
        for (Item item : items) {
            out.text(" ");
            link(item);
        }
        out.close("p");
    }

    /** Returns the names of actors, the unknown ones left out. */
    String names(List<String> ids) {
        return ids.stream()
                .flatMap(id -> index().actor(id).stream())
                .map(Actor::name)
                .collect(Collectors.joining(", "));
    }

    /** Returns how surely the text says something, with the words that weaken it. */
    static String certainty(Item item) {
        return Wording.of(item.certainty())
                + item.hedge().map(words -> " (\u201c" + words + "\u201d)").orElse("");
    }

    /** Tells whether it has to be said how surely the text says something. */
    static boolean isReserved(Item item) {
        return item.certainty() != Certainty.ASSERTED || item.hedge().isPresent();
    }

    /** Writes a paragraph of the document; nothing where there is none. */
    void paragraph(Optional<String> words, String classes) {
        words.filter(text -> !text.isBlank()).ifPresent(text -> out.element("p", text, "class", classes));
    }

    /** Writes what an item is in tension with; why, at the claim that says so. */
    void tensions(Item item) {
        for (TensionPair pair : index().tensionsOf(item.id())) {
            out.open("p", "class", "tension").text("In tension with ");
            link(pair.opposite(item.id()));
            pair.note().filter(note -> pair.claim().equals(item)).ifPresent(note -> out.text(" " + note));
            out.close("p");
        }
    }

    /** Writes where the text says so, with the short quotes. */
    void passages(Item item) {
        if (item.passages().isEmpty()) {
            return;
        }
        out.open("p", "class", "at").text("Text: ");
        String between = "";
        for (Passage passage : item.passages()) {
            out.text(between);
            passage(passage);
            passage.quote().ifPresent(quote -> out.text(" ").element("q", quote));
            between = ", ";
        }
        out.close("p");
    }

    /** Writes the number of a passage, as a link where the page has its text. */
    void passage(Passage passage) {
        String at = passage.at().replace('-', '\u2013');
        String href = "#" + PageAddress.of(passage.first());
        if (!content.commentary().source().contains(passage.first())) {
            out.text(at);
        } else if (passage.first().equals(passage.last())) {
            out.element("a", at, "href", href);
        } else {
            out.element("a", at, "href", href, "data-to", passage.last().toString());
        }
    }
}
