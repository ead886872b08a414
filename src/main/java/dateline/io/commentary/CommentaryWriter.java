package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.io.files.AtomicFile;
import dateline.io.json.JsonLayout;
import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Paragraph;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.model.Tension;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes commentaries as JSON of the format {@code dateline/1}: the same model always gives the same bytes.
 *
 * <p>UTF-8 without a byte-order mark, two spaces a level, line feeds, keys in the order of the format's description, a
 * passage on one line. What is absent or an empty list is left out, as are an event's certainty and importance and a
 * claim's basis where they are the usual ones; other words of a closed vocabulary are always written. Reading
 * what was written gives an equal model. Stateless; any thread.
 */
public final class CommentaryWriter {
    private static final String PASSAGES = "passages";

    private final JsonGenerator json;

    private CommentaryWriter(JsonGenerator json) {
        this.json = json;
    }

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
     * Returns the text in UTF-8.
     *
     * @throws IOException if a text of the commentary is no Unicode
     */
    public static byte[] bytes(Commentary commentary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(commentary, out);
        return out.toByteArray();
    }

    /**
     * Writes to a stream, flushes it and leaves it open.
     *
     * @throws IOException if the stream cannot be written to, or a text is no Unicode
     */
    public static void write(Commentary commentary, OutputStream out) throws IOException {
        // The encoder refuses half a surrogate pair, which the charset alone would turn into a question mark.
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
        try {
            write(commentary, writer);
        } catch (CharacterCodingException e) {
            throw new IOException("a text of the commentary holds half of a surrogate pair", e);
        }
    }

    private static void write(Commentary commentary, Writer writer) throws IOException {
        try (JsonGenerator json = JsonLayout.generator(writer, PASSAGES)) {
            new CommentaryWriter(json).write(commentary);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        writer.write('\n');
        writer.flush();
    }

    private void write(Commentary commentary) {
        json.writeStartObject();
        member("format", DocumentReader.FORMAT);
        member("id", commentary.id());
        json.writeName("source");
        source(commentary.source());
        list("actors", commentary.actors(), this::actor);
        list("events", commentary.events(), this::event);
        list("claims", commentary.claims(), this::claim);
        list("argument", commentary.argument(), this::step);
        json.writeEndObject();
    }

    private void member(String key, String value) {
        json.writeStringProperty(key, value);
    }

    private void member(String key, Enum<?> value) {
        member(key, Vocabulary.word(value));
    }

    /** Writes a word, or nothing if it is the usual one. */
    private <E extends Enum<E>> void unusual(String key, E value, E usual) {
        if (value != usual) {
            member(key, value);
        }
    }

    private void member(String key, Optional<String> value) {
        value.ifPresent(text -> member(key, text));
    }

    /** Writes a list of strings, or nothing if there are none. */
    private void strings(String key, List<String> strings) {
        list(key, strings, json::writeString);
    }

    /** Writes a list, or nothing if it is empty. */
    private <T> void list(String key, List<T> elements, Consumer<T> writer) {
        if (!elements.isEmpty()) {
            json.writeArrayPropertyStart(key);
            elements.forEach(writer);
            json.writeEndArray();
        }
    }

    private void source(Source source) {
        json.writeStartObject();
        member("title", source.title());
        member("titleBasis", source.titleBasis());
        strings("authors", source.authors());
        member("publisher", source.publisher());
        member("published", source.published().map(Edtf::canonical));
        member("kind", source.kind());
        member("language", source.language());
        member("url", source.url());
        member("rendition", source.rendition());
        list("paragraphs", source.paragraphs(), this::paragraph);
        json.writeEndObject();
    }

    private void paragraph(Paragraph paragraph) {
        json.writeStartObject();
        member("kind", paragraph.kind());
        json.writeArrayPropertyStart("sentences");
        paragraph.sentences().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void actor(Actor actor) {
        json.writeStartObject();
        member("id", actor.id());
        member("name", actor.name());
        member("kind", actor.kind());
        strings("aliases", actor.aliases());
        member("partOf", actor.partOf());
        member("description", actor.description());
        json.writeEndObject();
    }

    private void event(Event event) {
        json.writeStartObject();
        member("id", event.id());
        member("title", event.title());
        member("when", event.when().canonical());
        member("basis", event.basis());
        member("status", event.status());
        unusual("certainty", event.certainty(), Certainty.ASSERTED);
        member("hedge", event.hedge());
        if (event.importance() != Event.USUAL) {
            json.writeNumberProperty("importance", event.importance());
        }
        member("partOf", event.partOf());
        strings("places", event.places());
        member("category", event.category());
        strings("actors", event.actors());
        member("summary", event.summary());
        member("note", event.note());
        list(PASSAGES, event.passages(), this::passage);
        json.writeEndObject();
    }

    private void claim(Claim claim) {
        json.writeStartObject();
        member("id", claim.id());
        member("title", claim.title());
        member("statement", claim.statement());
        member("kind", claim.kind());
        member("holder", claim.holder());
        member("certainty", claim.certainty());
        member("hedge", claim.hedge());
        member("about", claim.about().map(Edtf::canonical));
        strings("actors", claim.actors());
        unusual("basis", claim.basis(), ClaimBasis.STATED);
        member("note", claim.note());
        member("role", claim.role().map(Vocabulary::word));
        member("part", claim.part());
        strings("restsOn", claim.restsOn());
        list("against", claim.against(), this::tension);
        list(PASSAGES, claim.passages(), this::passage);
        json.writeEndObject();
    }

    private void tension(Tension tension) {
        json.writeStartObject();
        member("id", tension.id());
        member("note", tension.note());
        json.writeEndObject();
    }

    private void step(ArgumentStep step) {
        json.writeStartObject();
        member("id", step.id());
        member("title", step.title());
        member("at", step.at().at());
        json.writeEndObject();
    }

    private void passage(Passage passage) {
        json.writeStartObject();
        member("at", passage.at());
        member("quote", passage.quote());
        json.writeEndObject();
    }
}
