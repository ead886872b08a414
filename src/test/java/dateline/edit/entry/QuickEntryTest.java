package dateline.edit.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.edit.Edit;
import dateline.edit.EditRefusedException;
import dateline.edit.entry.EntryLine.Draft;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Actor;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a quick entry, with dates in EDTF, and "again" for the date of the event before. */
class QuickEntryTest {
    private static final Commentary STORY = BridgeStory.COMMENTARY;

    private static LineDate read(String text, Optional<Edtf> before) {
        if (text.equals("again")) {
            return new LineDate(before, before.map(Edtf::canonical).orElse("There is no event before."));
        }
        try {
            return new LineDate(Optional.of(EdtfParser.parse(text)), text);
        } catch (EdtfParseException e) {
            return new LineDate(Optional.empty(), "No date: " + text + ".");
        }
    }

    private static List<EntryLine> lines(String text) {
        return QuickEntry.read(text, STORY, QuickEntryTest::read, Optional.of(EdtfParser.parse("1999")));
    }

    private static Draft draft(String line) {
        EntryLine read = lines(line).get(0);
        return read.event().orElseThrow(() -> new AssertionError(read.problem()));
    }

    private static String problem(String line) {
        return lines(line).get(0).problem().orElseThrow();
    }

    private static List<Draft> drafts(String text) {
        return lines(text).stream().flatMap(line -> line.event().stream()).toList();
    }

    @Test
    void aLineHasDateTitleActorsAndCategory() {
        Draft draft = draft("2021-21: Council votes on the bridge @voss #politics");
        assertEquals("2021-21", draft.when().canonical());
        assertEquals("Council votes on the bridge", draft.title());
        assertEquals(List.of(new NamedActor(Optional.of("ana"), "Ana Voss")), draft.actors());
        assertEquals(Optional.of("politics"), draft.category());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vote @ana                                 | Vote                      | Ana Voss
            Vote @ANA VOSS                            | Vote                      | Ana Voss
            Vote @the mayor                           | Vote                      | Ana Voss
            Vote @"Ana Voss"                          | Vote                      | Ana Voss
            Vote @“Town Council”                      | Vote                      | Town Council
            Vote @town council @voss                  | Vote                      | Town Council, Ana Voss
            Vote @voss, @town council and @north bank | Vote                      | Ana Voss, Town Council, North Bank
            Vote @voss @ana                           | Vote                      | Ana Voss
            @voss resigns                             | Ana Voss resigns          | Ana Voss
            @town council votes for @voss, again      | Town Council votes for Ana Voss, again | Town Council, Ana Voss
            Vote @mallory                             | Vote                      | mallory+
            Vote @"Eve Mallory", and loss             | Vote Eve Mallory, and loss | Eve Mallory+
            Vote @"Voss"                              | Vote                      | Voss+
            Mail to a@b.org @ noon                    | Mail to a@b.org @ noon    |
            Vote: the bridge #politics                | Vote: the bridge          |
            The #1 bridge                             | The #1 bridge             |
            Vote #politics at noon                    | Vote at noon              |
            """)
    void actorsAreFoundByIdNameAliasOrLastWord(String rest, String title, String actors) {
        Draft draft = draft("2021: " + rest);
        assertEquals(title, draft.title());
        assertEquals(
                actors == null ? "" : actors,
                draft.actors().stream()
                        .map(actor -> actor.name() + (actor.isNew() ? "+" : ""))
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021 Vote               | A colon is missing between the date and the title, as in “2021: Vote”.
            2021                    | 2021 – a colon and the title are still missing.
            soon: Vote              | No date: soon.
            2021:                   | The title is missing behind the date.
            2021: @voss #politics   | The title is missing behind the date.
            2021: Vote #a #b        | There is more than one category: #a, #b.
            2021: Vote @kim         | @kim may be Jo Kim or Al Kim; write the whole name.
            2021: Vote @the bank    | @the bank may be North Bank or South Bank; write the whole name.
            """)
    void whatIsNotUnderstoodIsSaid(String line, String sentence) {
        assertEquals(sentence, problem(line));
    }

    @Test
    void theFirstColonBehindADateEndsIt() {
        Draft draft = draft("2021-06-13T10:30:00: Vote: the result");
        assertEquals("2021-06-13T10:30:00", draft.when().canonical());
        assertEquals("Vote: the result", draft.title());
    }

    @Test
    void aCategoryIsSpelledAsBeforeAndMayHaveSeveralWords() {
        assertEquals(Optional.of("politics"), draft("2021: Vote #Politics").category());
        assertEquals(
                Optional.of("Public works"),
                draft("2021: Fall #\"public works\"").category());
        assertEquals(Optional.of("weather"), draft("2021: Rain #weather.").category());
    }

    @Test
    void theLineBeforeIsTheItemBefore() {
        List<EntryLine> lines = lines("again: First\n\n2021: Second\nagain: Third\nsoon: Fourth\nagain: Fifth");
        assertEquals(
                List.of("1999", "2021", "2021", "-", "-"),
                lines.stream()
                        .map(line -> line.event()
                                .map(event -> event.when().canonical())
                                .orElse("-"))
                        .toList());
    }

    @Test
    void anEventIsAddedWithItsNewActorsInOneEdit() {
        Passage passage = Passage.parse("1.2", Optional.empty()).orElseThrow();
        Edit edit = QuickEntry.add(STORY, drafts("2021: Collapse @voss @Mallory #weather"), List.of(passage));
        assertEquals("Add event \u201CCollapse\u201D", edit.label());
        Event event = edit.after().events().get(3);
        assertEquals(List.of("ana", "mallory"), event.actors());
        assertEquals(Optional.of("weather"), event.category());
        assertEquals(List.of(passage), event.passages());
        assertEquals(Basis.STATED, event.basis());
        Actor added = edit.after().actors().get(6);
        assertEquals("Mallory", added.name());
        assertEquals(STORY, edit.before());
    }

    @Test
    void severalEventsAreOneEditAndShareTheirNewActors() {
        Edit edit = QuickEntry.add(STORY, drafts("2021: One @Mallory\n2022: Two @mallory\n2023: Three"), List.of());
        assertEquals("Add 3 events", edit.label());
        assertEquals(7, edit.after().actors().size());
        assertEquals(6, edit.after().events().size());
        assertEquals(List.of("mallory"), edit.after().events().get(4).actors());
        assertEquals(Basis.INFERRED, edit.after().events().get(5).basis());
    }

    @Test
    void aNewActorGetsAnIdOfItsOwn() {
        Edit edit = QuickEntry.add(STORY, drafts("2021: One @\"Kim 1\""), List.of());
        assertEquals(6, edit.after().actors().size());
        assertEquals(List.of("kim-1"), edit.after().events().get(3).actors());
        assertFalse(drafts("2021: One @\"Kim 1\"").get(0).actors().get(0).isNew());
    }

    @Test
    void aPassageThatIsNotThereIsRefused() {
        Passage passage = Passage.parse("9.9", Optional.empty()).orElseThrow();
        assertThrows(EditRefusedException.class, () -> QuickEntry.add(STORY, drafts("2021: One"), List.of(passage)));
    }

    @Property(tries = 300)
    void anyTextIsReadLineByLine(@ForAll String text) {
        for (EntryLine line : lines("2021: " + text + " @" + text + " #" + text + "\n" + text)) {
            assertTrue(line.event().isPresent() != line.problem().isPresent());
            line.event().ifPresent(event -> assertFalse(event.title().isBlank()));
        }
    }

    @Test
    void aNewActorNamedLikeAPersonIsFoundByTheLastWord() {
        Commentary commentary = CommentaryReader.read("""
                {"format": "dateline/1", "id": "new", "source": {"title": "New"},
                 "actors": [{"id": "mayor", "name": "Margarete Voss", "kind": "group"},
                            {"id": "local", "name": "Local farmers", "kind": "group"},
                            {"id": "hb", "name": "Harbour Board", "kind": "organisation"}]}
                """.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
        Draft draft = QuickEntry.read(
                        "2021: Vote @voss @farmers @board", commentary, QuickEntryTest::read, Optional.empty())
                .get(0)
                .event()
                .orElseThrow();
        assertEquals(
                List.of(
                        new NamedActor(Optional.of("mayor"), "Margarete Voss"),
                        new NamedActor(Optional.empty(), "farmers"),
                        new NamedActor(Optional.empty(), "board")),
                draft.actors());
    }
}
