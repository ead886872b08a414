package dateline.export.snippet;

import dateline.date.words.English;
import dateline.export.citation.Citation;
import dateline.export.citation.CitationStyle;
import dateline.export.citation.PassageWords;
import dateline.export.citation.StyledText;
import dateline.export.citation.StyledText.Face;
import dateline.export.snippet.Snippet.Block;
import dateline.export.snippet.Snippet.Kind;
import dateline.index.CommentaryIndex;
import dateline.index.SentenceNumbers;
import dateline.link.DatelineLink;
import dateline.link.LinkFragment;
import dateline.link.LinkPlace;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.timeline.items.ItemWords;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes parts of a document for the clipboard; words of the text always have their citation. Immutable, for any thread.
 *
 * @param index the document
 * @param style how the source is cited
 * @param shown the original's words for a passage, where they are what is shown; empty where the document's own are
 */
public record SnippetWriter(CommentaryIndex index, CitationStyle style, Function<Passage, Optional<String>> shown) {
    /** Checks for nulls. */
    public SnippetWriter {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(shown, "shown");
    }

    private Source source() {
        return index.commentary().source();
    }

    private Citation citation() {
        return new Citation(source(), style);
    }

    /** Writes an event or a claim: title, time, who, how surely, and its passages with their citation. */
    public Snippet item(Item item) {
        List<Block> blocks = new ArrayList<>();
        LinkPlace.Kind kind = item instanceof Claim ? LinkPlace.Kind.CLAIM : LinkPlace.Kind.EVENT;
        blocks.add(title(item.label(), new LinkPlace(kind, item.id())));
        if (item instanceof Claim claim && claim.title().isPresent()) {
            blocks.add(Block.paragraph(claim.statement()));
        }
        if (item.time().isPresent()) {
            blocks.add(Block.paragraph(English.capitalised(ItemWords.time(item))));
        }
        String held = item instanceof Claim claim ? ", held by " + holder(claim) : "";
        blocks.add(Block.paragraph(ItemWords.nature(item) + held));
        if (!item.actors().isEmpty()) {
            blocks.add(Block.paragraph((item.actors().size() == 1 ? "Actor: " : "Actors: ") + actors(item)));
        }
        if (item instanceof Event event) {
            event.summary().map(Block::paragraph).ifPresent(blocks::add);
            event.note().map(Block::paragraph).ifPresent(blocks::add);
        } else if (item instanceof Claim claim) {
            claim.note().map(Block::paragraph).ifPresent(blocks::add);
        }
        item.passages().forEach(passage -> blocks.add(quote(passage)));
        blocks.add(Block.paragraph(citation().reference()));
        return Snippet.of(blocks);
    }

    private Block title(String words, LinkPlace place) {
        String address = new DatelineLink(index.commentary().id(), LinkFragment.to(place)).text();
        return Block.paragraph(StyledText.EMPTY.andLink(words, Face.BOLD, address));
    }

    private String holder(Claim claim) {
        return claim.holder().equals(Claim.AUTHORS) ? "the authors" : index.actorName(claim.holder());
    }

    private String actors(Item item) {
        return item.actors().stream().map(index::actorName).collect(Collectors.joining(", "));
    }

    /** Writes a passage: the words that are shown of it, with their citation. */
    public Snippet passage(Passage passage) {
        return Snippet.of(List.of(quote(passage), Block.paragraph(citation().reference())));
    }

    /** Writes the short quote of a passage with its citation; the passage where it has none. */
    public Snippet quoteOf(Passage passage) {
        return passage.quote()
                .map(quote -> words(quote, passage, PassageWords.ORIGINAL))
                .orElseGet(() -> passage(passage));
    }

    /**
     * Writes words of the text with their citation.
     *
     * @param words the words
     * @param passage the sentences that they stand in
     * @param whose whose words they are
     */
    public Snippet words(String words, Passage passage, PassageWords whose) {
        return Snippet.of(
                List.of(quote(words, passage, whose), Block.paragraph(citation().reference())));
    }

    private Block quote(Passage passage) {
        Optional<String> original = shown.apply(passage);
        if (original.isPresent()) {
            return quote(original.get(), passage, PassageWords.ORIGINAL);
        }
        String sentences = SentenceNumbers.of(source(), passage).stream()
                .map(sentence -> source().sentence(sentence).orElseThrow())
                .collect(Collectors.joining(" "));
        // A document without a text has the short quotes at least.
        return sentences.isEmpty() && passage.quote().isPresent()
                ? quote(passage.quote().get(), passage, PassageWords.ORIGINAL)
                : quote(sentences, passage, PassageWords.of(source().rendition()));
    }

    private Block quote(String words, Passage passage, PassageWords whose) {
        StyledText line = words.isEmpty() ? StyledText.EMPTY : StyledText.of("\u201c" + words + "\u201d ");
        return new Block(Kind.QUOTE, line.and(citation().inText(passage, whose)));
    }

    /** Writes an actor: name, kind, other names, what it belongs to, and what it takes part in. */
    public Snippet actor(Actor actor) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(title(actor.name(), new LinkPlace(LinkPlace.Kind.ACTOR, actor.id())));
        String aliases = actor.aliases().isEmpty() ? "" : ", also " + English.list(actor.aliases(), "and");
        String whole =
                actor.partOf().map(id -> ", part of " + index.actorName(id)).orElse("");
        blocks.add(Block.paragraph(English.capitalised(Wording.of(actor.kind())) + aliases + whole));
        actor.description().map(Block::paragraph).ifPresent(blocks::add);
        blocks.add(Block.paragraph(English.count(index.eventCount(actor.id()), "event") + ", "
                + English.count(index.claimCount(actor.id()), "claim")));
        blocks.add(Block.paragraph(citation().reference()));
        return Snippet.of(blocks);
    }

    /** Writes events as a table: time, title, actors, numbers of sentences. */
    public Snippet events(List<Event> events) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Time", "Event", "Actors", "Passages"));
        events.forEach(event -> rows.add(List.of(ItemWords.when(event), event.title(), actors(event), numbers(event))));
        return Snippet.table(rows, citation().reference());
    }

    /** Writes claims as a table: statement, holder, kind, certainty, time, numbers of sentences. */
    public Snippet claims(List<Claim> claims) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Claim", "Holder", "Kind", "Certainty", "About", "Passages"));
        claims.forEach(claim -> rows.add(List.of(
                claim.statement(),
                holder(claim),
                Wording.of(claim.kind()),
                Wording.of(claim.certainty()),
                claim.about().isPresent() ? ItemWords.when(claim) : "",
                numbers(claim))));
        return Snippet.table(rows, citation().reference());
    }

    private static String numbers(Item item) {
        return item.passages().stream().map(Passage::at).distinct().collect(Collectors.joining(", "));
    }
}
