package dateline.copy.align;

import dateline.copy.CopyText;
import dateline.date.parse.EdtfParser;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article written for these tests, with a retelling: one line a sentence, original, retelling and quote apart by tabs, a
 * blank line between paragraphs. The lines are the pairs, made by hand.
 */
final class TestArticle {
    static final List<String> NAMES = List.of(
            "harbour-fire",
            "library-hours",
            "graduation-speech",
            "glacier-interview",
            "lichen-study",
            "ferry-longread",
            "reservoir-report");

    /** A sentence of the original, its retelling, and the words that a passage quotes, or nothing. */
    record Row(String original, String retelling, Optional<String> quote) {}

    private final List<List<Row>> paragraphs = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final String name;

    private TestArticle(String name) {
        this.name = name;
    }

    static TestArticle load(String name) {
        TestArticle article = new TestArticle(name);
        List<Row> paragraph = new ArrayList<>();
        for (String line : read("articles/" + name + ".tsv").lines().toList()) {
            if (line.startsWith("# actors: ")) {
                article.addActors(line.substring("# actors: ".length()));
            } else if (line.isBlank() && !paragraph.isEmpty()) {
                article.paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                paragraph.add(new Row(cells[0], cells[1], Optional.of(cells[2]).filter(quote -> !quote.isEmpty())));
            }
        }
        article.paragraphs.add(paragraph);
        return article;
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(TestArticle.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addActors(String list) {
        for (String entry : list.split("; ", -1)) {
            String id = entry.substring(0, entry.indexOf('='));
            String[] names = entry.substring(id.length() + 1).split("\\|", -1);
            List<String> aliases = Arrays.asList(names).subList(1, names.length);
            actors.add(new Actor(id, names[0], ActorKind.PERSON, aliases, Optional.empty(), Optional.empty()));
        }
    }

    List<List<Row>> paragraphs() {
        return paragraphs;
    }

    List<String> originals() {
        return paragraphs.stream().flatMap(List::stream).map(Row::original).toList();
    }

    CopyText copy() {
        return new CopyText(paragraphs.stream()
                .map(rows -> String.join(" ", rows.stream().map(Row::original).toList()))
                .toList());
    }

    int words() {
        return String.join(" ", originals()).split("\\s+", -1).length;
    }

    /** As a commentary with the retelling as its text. */
    Commentary retelling() {
        return commentary(Rendition.RETELLING);
    }

    /** As a commentary with the original as its text. */
    Commentary verbatim() {
        return commentary(Rendition.VERBATIM);
    }

    private Commentary commentary(Rendition rendition) {
        List<Paragraph> texts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            List<String> sentences = new ArrayList<>();
            for (Row row : paragraphs.get(paragraph)) {
                sentences.add(rendition == Rendition.RETELLING ? row.retelling() : row.original());
                SentenceId id = new SentenceId(paragraph + 1, sentences.size());
                row.quote().ifPresent(quote -> passages.add(new Passage(id, id, Optional.of(quote))));
            }
            texts.add(new Paragraph(ParagraphKind.BODY, sentences));
        }
        Source source = new Source(
                name,
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                rendition,
                texts);
        return new Commentary(name, source, actors, List.of(event(passages)), List.of());
    }

    static Event event(List<Passage> passages) {
        return new Event(
                "all",
                "All of it",
                EdtfParser.parse("2024"),
                Basis.STATED,
                EventStatus.HAPPENED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                passages);
    }
}
