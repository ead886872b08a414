package dateline.bench;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The floor: what Jackson Databind makes of a commentary, with no check, no position, nothing shared. */
final class PlainRecords {
    /** The document. */
    record Document(
            String format, String id, Source source, List<Actor> actors, List<Event> events, List<Claim> claims) {}

    /** Its source. */
    record Source(
            String title,
            String titleBasis,
            List<String> authors,
            String publisher,
            String published,
            String kind,
            String language,
            String url,
            String rendition,
            List<Paragraph> paragraphs) {}

    /** A paragraph. */
    record Paragraph(String kind, List<String> sentences) {}

    /** An actor. */
    record Actor(String id, String name, String kind, List<String> aliases, String partOf, String description) {}

    /** An event. */
    record Event(
            String id,
            String title,
            String when,
            String basis,
            String status,
            String category,
            List<String> actors,
            String summary,
            String note,
            List<Passage> passages) {}

    /** A claim. */
    record Claim(
            String id,
            String statement,
            String kind,
            String holder,
            String certainty,
            String hedge,
            String about,
            List<String> actors,
            List<String> restsOn,
            List<Passage> passages) {}

    /** A passage. */
    record Passage(String at, String quote) {}

    private static final JsonMapper MAPPER = new JsonMapper();

    private PlainRecords() {}

    /** Binds the bytes. */
    static Document read(byte[] json) {
        return MAPPER.readValue(json, Document.class);
    }
}
