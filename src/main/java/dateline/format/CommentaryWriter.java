package dateline.format;

import dateline.date.Edtf;
import dateline.io.files.AtomicFile;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Paragraph;
import dateline.model.Passage;
import dateline.model.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes commentaries as JSON of the format {@code dateline/1}: the same model always gives the same bytes.
 *
 * <p>UTF-8 without a byte-order mark, two spaces a level, line feeds, keys in the order of the format's description, a
 * passage on one line. What is absent or an empty list is left out; words of a closed vocabulary are always written. Reading
 * what was written gives an equal model. Stateless; any thread.
 */
public final class CommentaryWriter {
    private CommentaryWriter() {}

    /**
     * Replaces a file, or makes it: whole or not at all. The text goes to a temporary file beside it, which then takes its
     * name. A symbolic link stays one.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void save(Commentary commentary, Path file) throws IOException {
        AtomicFile.replace(file, out -> write(commentary, out));
    }

    /**
     * Writes to a stream, flushes it and leaves it open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Commentary commentary, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonPrinter json = new JsonPrinter(writer);
        json.startObject();
        json.member("format", DocumentReader.FORMAT);
        json.member("id", commentary.id());
        json.key("source");
        source(json, commentary.source());
        json.list("actors", commentary.actors(), actor -> actor(json, actor));
        json.list("events", commentary.events(), event -> event(json, event));
        json.list("claims", commentary.claims(), claim -> claim(json, claim));
        json.endObject();
        json.end();
        writer.flush();
    }

    private static void source(JsonPrinter json, Source source) throws IOException {
        json.startObject();
        json.member("title", source.title());
        json.member("titleBasis", source.titleBasis());
        json.strings("authors", source.authors());
        json.member("publisher", source.publisher());
        json.member("published", source.published().map(Edtf::canonical));
        json.member("kind", source.kind());
        json.member("language", source.language());
        json.member("url", source.url());
        json.member("rendition", source.rendition());
        json.list("paragraphs", source.paragraphs(), paragraph -> paragraph(json, paragraph));
        json.endObject();
    }

    private static void paragraph(JsonPrinter json, Paragraph paragraph) throws IOException {
        json.startObject();
        json.member("kind", paragraph.kind());
        json.requiredStrings("sentences", paragraph.sentences());
        json.endObject();
    }

    private static void actor(JsonPrinter json, Actor actor) throws IOException {
        json.startObject();
        json.member("id", actor.id());
        json.member("name", actor.name());
        json.member("kind", actor.kind());
        json.strings("aliases", actor.aliases());
        json.member("partOf", actor.partOf());
        json.member("description", actor.description());
        json.endObject();
    }

    private static void event(JsonPrinter json, Event event) throws IOException {
        json.startObject();
        json.member("id", event.id());
        json.member("title", event.title());
        json.member("when", event.when().canonical());
        json.member("basis", event.basis());
        json.member("status", event.status());
        json.member("category", event.category());
        json.strings("actors", event.actors());
        json.member("summary", event.summary());
        json.member("note", event.note());
        passages(json, event.passages());
        json.endObject();
    }

    private static void claim(JsonPrinter json, Claim claim) throws IOException {
        json.startObject();
        json.member("id", claim.id());
        json.member("statement", claim.statement());
        json.member("kind", claim.kind());
        json.member("holder", claim.holder());
        json.member("certainty", claim.certainty());
        json.member("hedge", claim.hedge());
        json.member("about", claim.about().map(Edtf::canonical));
        json.strings("actors", claim.actors());
        json.strings("restsOn", claim.restsOn());
        passages(json, claim.passages());
        json.endObject();
    }

    private static void passages(JsonPrinter json, List<Passage> passages) throws IOException {
        json.list("passages", passages, passage -> {
            json.startInlineObject();
            json.member("at", passage.at());
            json.member("quote", passage.quote());
            json.endObject();
        });
    }
}
