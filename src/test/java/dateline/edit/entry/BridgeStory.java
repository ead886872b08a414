package dateline.edit.entry;

import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import java.nio.charset.StandardCharsets;

/** A small commentary to which lines are added. */
final class BridgeStory {
    static final Commentary COMMENTARY = CommentaryReader.read("""
            {
              "format": "dateline/1", "id": "bridge",
              "source": {"title": "The bridge", "published": "2021-06-13",
                         "paragraphs": [{"sentences": ["The council voted.", "The bridge fell."]}]},
              "actors": [
                {"id": "ana", "name": "Ana Voss", "kind": "person", "aliases": ["the mayor"]},
                {"id": "town", "name": "Town Council", "kind": "organisation"},
                {"id": "north", "name": "North Bank", "kind": "group", "aliases": ["the bank"]},
                {"id": "south", "name": "South Bank", "kind": "group", "aliases": ["the bank"]},
                {"id": "kim-1", "name": "Jo Kim", "kind": "person"},
                {"id": "kim-2", "name": "Al Kim", "kind": "person"}
              ],
              "events": [
                {"id": "vote", "title": "Vote", "when": "2020", "category": "politics"},
                {"id": "vote-2", "title": "Vote again", "when": "2021", "category": "politics"},
                {"id": "fall", "title": "Fall", "when": "2021", "category": "Public works"}
              ]
            }
            """.getBytes(StandardCharsets.UTF_8))
            .commentary()
            .orElseThrow();

    private BridgeStory() {}
}
