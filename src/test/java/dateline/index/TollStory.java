package dateline.index;

import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented commentary on a toll, whose events are weighed and whose claims have roles, steps and tensions. */
public final class TollStory {
    /** The document. */
    public static final String TEXT = """
            {"format": "dateline/1", "id": "toll",
             "source": {"title": "The toll", "published": "2022-06-01", "authors": ["A. Writer"],
               "paragraphs": [
                 {"sentences": ["The council set a toll in 2020.", "It was meant to pay for the bridge."]},
                 {"sentences": ["Traffic, reportedly, fell.", "Perhaps the ferries took it."]},
                 {"sentences": ["The toll should go."]}]},
             "actors": [{"id": "council", "name": "Town Council"}],
             "events": [
               {"id": "toll", "title": "The council sets a toll", "when": "2020-05", "importance": 1,
                "places": ["Harbour Hall"], "category": "politics", "actors": ["council"],
                "passages": [{"at": "1.1", "quote": "set a toll"}]},
               {"id": "signing", "title": "The mayor signs", "when": "2020-05-02", "partOf": "toll",
                "places": ["Old Mill", "Harbour Hall"], "passages": [{"at": "1.1"}]},
               {"id": "reading", "title": "First reading", "when": "2020-03", "partOf": "toll", "importance": 3,
                "passages": [{"at": "1.1"}]},
               {"id": "drop", "title": "Traffic falls", "when": "2021", "certainty": "reported", "hedge": "reportedly",
                "passages": [{"at": "2.1", "quote": "reportedly"}]},
               {"id": "end", "title": "End of the toll", "when": "2023", "status": "proposed",
                "passages": [{"at": "3.1"}]}],
             "claims": [
               {"id": "loose", "statement": "Nobody likes tolls.", "passages": [{"at": "1.2"}]},
               {"id": "go", "title": "Drop the toll", "statement": "The toll on the bridge should go.",
                "kind": "normative", "role": "recommendation", "part": "advice", "restsOn": ["ferries"],
                "against": [{"id": "pays"}], "passages": [{"at": "3.1"}]},
               {"id": "deposit", "statement": "Half of it could stay as a deposit.", "kind": "normative",
                "role": "recommendation", "part": "advice", "passages": [{"at": "3.1"}]},
               {"id": "pays", "title": "The toll pays", "statement": "The toll was meant to pay for the bridge.",
                "kind": "interpretive", "role": "thesis", "part": "purpose", "restsOn": ["toll"],
                "against": [{"id": "drop", "note": "Fewer cars pay less."}], "passages": [{"at": "1.2"}]},
               {"id": "needed", "title": "Bridges cost money", "statement": "A bridge of this size costs money every year.",
                "basis": "presupposed", "note": "The text never argues it.", "role": "background", "part": "purpose",
                "passages": [{"at": "1.1"}]},
               {"id": "ferries", "title": "Ferries filled", "statement": "Those who left the bridge took the boat.",
                "certainty": "speculative", "hedge": "perhaps", "about": "2021", "role": "reason", "part": "effect",
                "passages": [{"at": "2.2", "quote": "Perhaps"}]},
               {"id": "yearbook", "statement": "Boats ran before the bridge stood.", "basis": "background",
                "note": "From the yearbook of the harbour.", "part": "effect", "passages": [{"at": "2.1"}]}],
             "argument": [
               {"id": "purpose", "title": "What the toll was for", "at": "1.1-1.2"},
               {"id": "effect", "title": "What it did", "at": "2.1-2.2"},
               {"id": "advice", "title": "What should be done", "at": "3.1"}]}
            """;

    private TollStory() {}

    /** Returns the commentary. */
    public static Commentary commentary() {
        return CommentaryReader.read(TEXT.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
    }

    /** Returns the commentary, indexed. */
    public static CommentaryIndex index() {
        return CommentaryIndex.of(commentary());
    }

    /** Writes the document to a file. */
    public static Path write(Path directory) {
        try {
            return Files.writeString(directory.resolve("toll.dateline.json"), TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
