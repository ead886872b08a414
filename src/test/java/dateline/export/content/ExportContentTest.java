package dateline.export.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.CommentaryIndex;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.io.commentary.CommentaryReader;
import dateline.io.commentary.CommentaryWriter;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Rendition;
import dateline.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The whole, a part, and what is left without the text. */
class ExportContentTest {
    private static Set<String> ids(Commentary commentary) {
        return CommentaryIndex.of(commentary).items().stream().map(Item::id).collect(Collectors.toSet());
    }

    private static Commentary read(Commentary written) {
        try {
            return CommentaryReader.read(CommentaryWriter.bytes(written))
                    .commentary()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 200)
    void aPartHasWhatIsKeptAndCanBeReadAgain(@ForAll long seed) {
        CommentaryIndex whole = CommentaryIndex.of(Commentaries.of(seed));
        Random chance = new Random(seed);
        Set<String> kept = whole.items().stream()
                .map(Item::id)
                .filter(id -> chance.nextBoolean())
                .collect(Collectors.toSet());
        Commentary part = ExportContent.part(whole, item -> kept.contains(item.id()), "chance")
                .commentary();
        assertEquals(kept, ids(part));
        assertEquals(part, read(part));
        assertEquals(whole.commentary().source(), part.source());
    }

    @Property(tries = 200)
    void whatDoesNotNameWhatIsTakenAwayStaysAsItIs(@ForAll long seed) {
        CommentaryIndex whole = CommentaryIndex.of(Commentaries.of(seed));
        Predicate<Item> isEvent = item -> !(item instanceof Claim);
        Commentary part = ExportContent.part(whole, isEvent, "events").commentary();
        assertEquals(whole.commentary().events(), part.events());
    }

    @Test
    void aPartSaysWhichItIsAndHasOnlyTheActorsThatItNames() {
        CommentaryIndex whole = CommentaryIndex.of(BundledCommentary.load());
        Item one = whole.events().get(0);
        ExportContent part = ExportContent.part(whole, one::equals, "the first");
        assertEquals(
                Optional.of("1 of " + whole.events().size() + " events, 0 of "
                        + whole.claims().size() + " claims; the first"),
                part.part());
        assertEquals(
                Set.copyOf(one.actors()),
                part.commentary().actors().stream()
                        .map(actor -> actor.id())
                        .filter(one.actors()::contains)
                        .collect(Collectors.toSet()));
        assertTrue(
                part.commentary().actors().size() < whole.commentary().actors().size());
    }

    @Test
    void whereEverythingIsKeptItIsTheWhole() {
        CommentaryIndex whole = CommentaryIndex.of(BundledCommentary.load());
        assertEquals(
                Optional.empty(), ExportContent.part(whole, item -> true, "all").part());
    }

    @Test
    void withoutTheTextTheNumbersAndQuotesOfPassagesStay() {
        ExportContent whole = ExportContent.whole(BundledCommentary.load());
        Commentary without = whole.withoutText().commentary();
        assertEquals(List.of(), without.source().paragraphs());
        assertEquals(whole.commentary().events(), without.events());
        assertEquals(without, read(without));
    }

    @Test
    void onlyATextWordForWordIsItsPublishers() {
        Commentary retold = BundledCommentary.load();
        assertFalse(ExportContent.whole(retold).hasPublishersText());
        Source source = retold.source();
        ExportContent verbatim = ExportContent.whole(retold.withSource(new Source(
                source.title(),
                source.titleBasis(),
                source.authors(),
                source.publisher(),
                source.published(),
                source.kind(),
                source.language(),
                source.url(),
                Rendition.VERBATIM,
                source.paragraphs())));
        assertTrue(verbatim.hasPublishersText());
        assertFalse(verbatim.withoutText().hasPublishersText());
    }
}
