package dateline.export;

import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import java.nio.charset.StandardCharsets;

/** A small commentary that uses every key of the format, and words of its own in each. */
public final class HarbourVote {
    /** A document that holds its publisher's text. */
    public static final Commentary COMMENTARY = read("""
            {
              "format": "dateline/1",
              "id": "harbour-vote-2021",
              "source": {
                "title": "What the harbour vote settled",
                "authors": ["Ada Quill", "The Harbour Desk"],
                "publisher": "The Quay & Tide",
                "published": "2021-06-14",
                "kind": "commentary",
                "language": "en",
                "url": "https://quay.example/vote?id=7",
                "paragraphs": [
                  { "sentences": ["On Sunday the town voted to dredge the harbour.", "It was close, 51 to 49."] },
                  { "sentences": ["The mayor may take the result to court."] }
                ]
              },
              "actors": [
                { "id": "town", "name": "The town" },
                { "id": "mayor", "name": "The mayor", "kind": "person", "partOf": "town",
                  "aliases": ["Ms Reed", "she"], "description": "Elected in 2019." }
              ],
              "events": [
                { "id": "campaign", "title": "The campaign", "when": "2021~/..", "status": "ongoing",
                  "basis": "inferred", "certainty": "reported", "passages": [{ "at": "1.1-2.1" }] },
                { "id": "vote", "title": "Vote on the harbour", "when": "2021-06-13", "category": "politics",
                  "importance": 1, "partOf": "campaign", "places": ["Town hall", "Quay"],
                  "actors": ["town", "mayor"], "summary": "A vote.", "note": "Given as last Sunday.",
                  "passages": [{ "at": "1.1", "quote": "voted to dredge the harbour" }] },
                { "id": "dredging", "title": "Dredging", "when": "2022-03-01/2022-03-14", "status": "proposed",
                  "category": "economy" },
                { "id": "boycott", "title": "A boycott", "when": "2021-06", "status": "absent" }
              ],
              "claims": [
                { "id": "thin", "statement": "The margin was thin.", "kind": "interpretive", "part": "what",
                  "restsOn": ["vote"], "passages": [{ "at": "1.2" }] },
                { "id": "court", "title": "The way to court", "statement": "The mayor may go to court.",
                  "kind": "predictive", "holder": "mayor", "certainty": "hedged", "hedge": "may",
                  "about": "2021-06-14/..", "actors": ["mayor"], "role": "forecast", "part": "next",
                  "note": "Nobody asked her.", "restsOn": ["vote", "thin"],
                  "against": [{ "id": "thin", "note": "one of both" }], "passages": [{ "at": "2.1" }] }
              ],
              "argument": [
                { "id": "what", "title": "What happened", "at": "1.1-1.2" },
                { "id": "next", "title": "What follows", "at": "2.1" }
              ]
            }
            """);

    private HarbourVote() {}

    /** Returns the commentary of a file's text. */
    public static Commentary read(String text) {
        return CommentaryReader.read(text.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
    }
}
