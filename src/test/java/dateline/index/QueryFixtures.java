package dateline.index;

import dateline.date.parse.EdtfParser;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small invented commentary about two states and a harbour.
 *
 * <p>In time order: the events custom, rule, closure, visit and signing; the claims fair, growth, surprise and harbours. The file
 * has another order.
 */
public final class QueryFixtures {
    private QueryFixtures() {}

    /** Returns the harbour commentary, indexed. */
    public static CommentaryIndex harbour() {
        List<Actor> actors = List.of(
                actor("sudmark", "Südmark", ActorKind.STATE, "", "the mainland"),
                actor("norland", "Norland", ActorKind.STATE, "An island with two ports.", "the Northern Republic"),
                actor("ada", "Ada Brück", ActorKind.PERSON, "Harbour minister of Südmark."),
                actor("league", "Harbour League", ActorKind.ALLIANCE, ""),
                actor("idle", "Quiet Observers", ActorKind.GROUP, ""));
        List<Event> events = List.of(
                event("signing", "Signing of the harbour treaty", "2001-06", "treaty", "2.3", "norland", "sudmark"),
                event("visit", "Visit to Südmark", "2001-06-01", "summit", "2.1", "norland", "ada"),
                event("closure", "Closure of the port", "1999-03-01", "blockade", "1.1", "norland"),
                event("rule", "Rule of the sea", "../1950", "", "1.2", "league"),
                event("custom", "Custom of the coast", "/1900", "", "1.2"));
        List<Claim> claims = List.of(
                new Claim(
                        "growth",
                        "Trade will grow again",
                        ClaimKind.PREDICTIVE,
                        Claim.AUTHORS,
                        Certainty.SPECULATIVE,
                        Optional.of("may perhaps"),
                        Optional.of(EdtfParser.parse("2030")),
                        List.of("norland"),
                        List.of("signing", "fair"),
                        List.of(passage("3.1"))),
                new Claim(
                        "surprise",
                        "The closure was a surprise",
                        ClaimKind.INTERPRETIVE,
                        Claim.AUTHORS,
                        Certainty.ASSERTED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of("norland"),
                        List.of("closure", "closure"),
                        List.of(passage("1.2"))),
                new Claim(
                        "fair",
                        "The treaty was a fair bargain",
                        ClaimKind.NORMATIVE,
                        "ada",
                        Certainty.REPORTED,
                        Optional.empty(),
                        Optional.of(EdtfParser.parse("2001-06-15")),
                        List.of("norland", "sudmark"),
                        List.of("signing", "closure"),
                        List.of(passage("2.3"), passage("2.1"))),
                new Claim(
                        "harbours",
                        "Harbours shape states",
                        ClaimKind.FACTUAL,
                        "league",
                        Certainty.HEDGED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of("league"),
                        List.of(),
                        List.of(passage("1.2-2.2"), passage("1.1"))));
        return CommentaryIndex.of(new Commentary("harbour", harbourSource(), actors, events, claims));
    }

    private static Source harbourSource() {
        return source(
                List.of("Norland closed its northern port.", "Nobody had seen it coming."),
                List.of(
                        "Ada Brück spoke of “a fair bargain”.",
                        "The talks of 1999–2001 didn’t fail.",
                        "Norland and Südmark signed."),
                List.of("Trade may grow."));
    }

    /** Returns events and claims about the text of the harbour. */
    static Commentary commentary(List<Event> events, List<Claim> claims) {
        return new Commentary("some", harbourSource(), List.of(), events, claims);
    }

    /** Returns a commentary without events and claims: one text as sentence, as actor's name and as actor's alias. */
    public static CommentaryIndex onlyText(String text) {
        Actor actor = actor("only", text, ActorKind.GROUP, text, text);
        return CommentaryIndex.of(new Commentary("text", source(List.of(text)), List.of(actor), List.of(), List.of()));
    }

    /** Returns the ids of items, in their order. */
    static List<String> ids(List<? extends Item> items) {
        return items.stream().map(Item::id).toList();
    }

    /** Returns an item of an index that must have it. */
    public static Item item(CommentaryIndex index, String id) {
        return index.item(id).orElseThrow();
    }

    public static Actor actor(String id, String name, ActorKind kind, String description, String... aliases) {
        return new Actor(id, name, kind, List.of(aliases), Optional.empty(), present(description));
    }

    static Event event(String id, String title, String when, String category, String at, String... actors) {
        return new Event(
                id,
                title,
                EdtfParser.parse(when),
                Basis.STATED,
                EventStatus.HAPPENED,
                present(category),
                List.of(actors),
                Optional.empty(),
                Optional.empty(),
                at.isEmpty() ? List.of() : List.of(passage(at)));
    }

    @SafeVarargs
    public static Source source(List<String>... paragraphs) {
        List<Paragraph> body = new ArrayList<>();
        for (List<String> sentences : paragraphs) {
            body.add(new Paragraph(ParagraphKind.BODY, sentences));
        }
        return new Source(
                "The harbour",
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rendition.RETELLING,
                body);
    }

    private static Passage passage(String at) {
        return Passage.parse(at, Optional.empty()).orElseThrow();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
