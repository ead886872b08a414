package dateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.parse.EdtfParser;
import dateline.io.commentary.CommentaryReader;
import dateline.io.commentary.CommentaryWriter;
import dateline.io.problems.ReadResult;
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
import dateline.model.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A small commentary that the examples edit, and what they ask of it. */
public final class HarbourStory {
    /** Four actors, three events and three claims. */
    public static final Commentary COMMENTARY = CommentaryReader.read("""
            {
              "format": "dateline/1", "id": "harbour",
              "source": {
                "title": "What the harbour vote settled", "authors": ["Ada Quill"], "rendition": "verbatim",
                "paragraphs": [
                  {"sentences": ["On Sunday the town voted to dredge the harbour.", "The margin was thin.",
                                 "Mayor Brandt called it a mandate."]},
                  {"sentences": ["Brandt may take the port to court.", "The port says it is not bound by the vote."]},
                  {"kind": "biography", "sentences": ["Ada Quill writes about towns."]}
                ]
              },
              "actors": [
                {"id": "town", "name": "The town", "kind": "state"},
                {"id": "mayor", "name": "Mayor Brandt", "kind": "person", "partOf": "town", "description": "Since 2019"},
                {"id": "brandt", "name": "Brandt", "kind": "person", "aliases": ["Jo Brandt"], "description": "Mayor"},
                {"id": "port", "name": "The port", "kind": "organisation", "partOf": "brandt"}
              ],
              "events": [
                {"id": "vote", "title": "Vote on the harbour", "when": "2021-06-13", "actors": ["town", "mayor"],
                 "passages": [{"at": "1.1", "quote": "voted to dredge"}]},
                {"id": "count", "title": "Count", "when": "2021-06-13", "partOf": "vote", "passages": [{"at": "1.1-1.2"}]},
                {"id": "suit", "title": "Suit", "when": "2022", "status": "conditional",
                 "actors": ["brandt", "mayor"], "passages": [{"at": "2.1", "quote": "to court"}]}
              ],
              "claims": [
                {"id": "thin", "statement": "The margin was thin.", "kind": "interpretive", "restsOn": ["count"],
                 "part": "result", "passages": [{"at": "1.2"}]},
                {"id": "mandate", "title": "A mandate", "statement": "The vote is a mandate.", "holder": "brandt",
                 "restsOn": ["vote"], "against": [{"id": "thin", "note": "how much it counts"}],
                 "passages": [{"at": "1.3"}]},
                {"id": "unbound", "statement": "The port is not bound.", "holder": "port", "actors": ["port"],
                 "against": [{"id": "mandate"}], "part": "dispute", "passages": [{"at": "2.2"}]}
              ],
              "argument": [
                {"id": "result", "title": "The result", "at": "1.1-1.2"},
                {"id": "dispute", "title": "The dispute", "at": "2.1-2.2"}
              ]
            }
            """.getBytes(StandardCharsets.UTF_8))
            .commentary()
            .orElseThrow();

    private HarbourStory() {}

    /** Returns what an edit makes of the commentary, after writing and reading it. */
    static Commentary after(Edit edit) {
        return written(edit.after());
    }

    /** Returns a commentary as it is read when it has been written, without a fault and equal. */
    static Commentary written(Commentary commentary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CommentaryWriter.write(commentary, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ReadResult result = CommentaryReader.read(out.toByteArray());
        assertEquals(0, result.errors(), () -> result.problems().toString());
        assertEquals(commentary, result.commentary().orElseThrow());
        return commentary;
    }

    static Item item(Commentary commentary, String id) {
        return Lookup.item(commentary, id);
    }

    static Event event(Commentary commentary, String id) {
        return (Event) item(commentary, id);
    }

    static Claim claim(Commentary commentary, String id) {
        return (Claim) item(commentary, id);
    }

    static Actor actor(Commentary commentary, String id) {
        return Lookup.actor(commentary, id);
    }

    static List<String> ats(Item item) {
        return item.passages().stream().map(Passage::at).toList();
    }

    static Passage passage(String at) {
        return Passage.parse(at, Optional.empty()).orElseThrow();
    }

    static Passage passage(String at, String quote) {
        return Passage.parse(at, Optional.of(quote)).orElseThrow();
    }

    static Event newEvent(String title) {
        return new Event(
                "any",
                title,
                EdtfParser.parse("2021"),
                Basis.STATED,
                EventStatus.HAPPENED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Claim newClaim(String statement) {
        return new Claim(
                "any",
                statement,
                ClaimKind.FACTUAL,
                Claim.AUTHORS,
                Certainty.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static Actor newActor(String name) {
        return new Actor("any", name, ActorKind.GROUP, List.of(), Optional.empty(), Optional.empty());
    }
}
