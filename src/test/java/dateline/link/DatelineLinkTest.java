package dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.index.ActorMatch;
import dateline.index.Filter;
import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to a document by its id. */
class DatelineLinkTest {
    private static DatelineLink parsed(String text) {
        return DatelineLink.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "dateline:bridges#claim=court, bridges, CLAIM, court",
        "dateline:bridges#event=vote-2021, bridges, EVENT, vote-2021",
        "dateline:bridges#actor=voss, bridges, ACTOR, voss",
        "dateline:bridges#sentence=5.1, bridges, SENTENCE, 5.1",
        "dateline:a%20b%23c#claim=d%26e%3D, a b#c, CLAIM, d&e=",
        "DateLine:bridges#claim=court, bridges, CLAIM, court",
        "dateline://bridges#claim=court, bridges, CLAIM, court",
        "dateline:%C3%A9#claim=%E4%B8%AD, \u00e9, CLAIM, \u4e2d",
        "dateline:\u00e9#claim=\u4e2d, \u00e9, CLAIM, \u4e2d",
    })
    void namesADocumentAndAPlaceInIt(String text, String document, LinkPlace.Kind kind, String id) {
        assertEquals(new DatelineLink(document, LinkFragment.to(new LinkPlace(kind, id))), parsed(text));
    }

    @Test
    void mayNameADocumentAlone() {
        assertEquals(new DatelineLink("bridges", LinkFragment.NONE), parsed("dateline:bridges"));
        assertEquals(new DatelineLink("bridges", LinkFragment.NONE), parsed("dateline:bridges#"));
        assertEquals("dateline:bridges", new DatelineLink("bridges", LinkFragment.NONE).text());
    }

    @Test
    void carriesFilterAndView() {
        Filter filter = Filter.NONE
                .withActors(Set.of("kim", "xi,2"))
                .withMatch(ActorMatch.ALL)
                .withCategoryToggled("summit")
                .withClaimKindToggled(ClaimKind.CAUSAL)
                .withHolderToggled("authors")
                .withCertaintyToggled(Certainty.HEDGED)
                .withRoleToggled(ClaimRole.THESIS);
        DatelineLink link = new DatelineLink(
                "bridges",
                new LinkFragment(
                        Optional.of(new LinkPlace(LinkPlace.Kind.CLAIM, "court")),
                        Optional.of(filter),
                        Optional.of("list")));
        String text = "dateline:bridges#claim=court&actors=kim,xi%2C2&categories=summit&certainties=hedged"
                + "&holders=authors&kinds=causal&roles=thesis&match=all&view=list";
        assertEquals(text, link.text());
        assertEquals(link, parsed(text));
    }

    @Test
    void tellsNoFilterFromOneThatIsLeftAsItIs() {
        LinkFragment all = new LinkFragment(Optional.empty(), Optional.of(Filter.NONE), Optional.empty());
        assertEquals("dateline:bridges#filter=all", new DatelineLink("bridges", all).text());
        assertEquals(all, parsed("dateline:bridges#filter=all").fragment());
        assertEquals(
                Optional.empty(),
                parsed("dateline:bridges#view=list").fragment().filter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bridges",
                "http://bridges#claim=court",
                "dateline:",
                "dateline:#claim=court",
                "dateline:bridges#court",
                "dateline:bridges#claim=",
                "dateline:bridges#clam=court",
                "dateline:bridges#claim=a&claim=b",
                "dateline:bridges#claim=a&event=b",
                "dateline:bridges#claim=a&",
                "dateline:bridges#sentence=5",
                "dateline:bridges#sentence=0.1",
                "dateline:bridges#actors=",
                "dateline:bridges#actors=a,,b",
                "dateline:bridges#certainties=sure",
                "dateline:bridges#match=some",
                "dateline:bridges#filter=none",
                "dateline:bridges#view=",
                "dateline:bridges#claim=%",
                "dateline:bridges#claim=%4",
                "dateline:bridges#claim=%zz",
                "dateline:bridges#claim=%ff",
            })
    void refusesWhatHasAnotherForm(String text) {
        assertEquals(Optional.empty(), DatelineLink.parse(text));
    }

    @Test
    void hasADocumentAndAPlaceWithAnId() {
        assertThrows(IllegalArgumentException.class, () -> new DatelineLink("", LinkFragment.NONE));
        assertThrows(IllegalArgumentException.class, () -> new LinkPlace(LinkPlace.Kind.CLAIM, ""));
        assertThrows(IllegalArgumentException.class, () -> new LinkPlace(LinkPlace.Kind.SENTENCE, "x"));
    }

    @Property(tries = 300)
    void whatIsWrittenIsParsedAgain(@ForAll("links") DatelineLink link) {
        String text = link.text();
        assertEquals(link, parsed(text));
        assertFalse(text.chars().anyMatch(c -> c <= ' ' || c > '~' || "\"<>\\^`{|}".indexOf(c) >= 0), text);
    }

    @Provide
    static Arbitrary<DatelineLink> links() {
        Arbitrary<String> ids = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(id -> id.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
        Arbitrary<Optional<LinkPlace>> places = Combinators.combine(
                        Arbitraries.of(LinkPlace.Kind.CLAIM, LinkPlace.Kind.EVENT, LinkPlace.Kind.ACTOR), ids)
                .as(LinkPlace::new)
                .optional();
        Arbitrary<Optional<Filter>> filters = Combinators.combine(
                        ids.set().ofMaxSize(3),
                        ids.set().ofMaxSize(2),
                        Arbitraries.of(Certainty.class).set().ofMaxSize(2),
                        Arbitraries.of(Lack.class).set().ofMaxSize(2),
                        Arbitraries.of(ActorMatch.class))
                .as((actors, categories, certainties, lacks, match) -> new Filter(
                        actors,
                        actors.isEmpty() ? ActorMatch.ANY : match,
                        categories,
                        Set.of(),
                        Set.of(),
                        certainties,
                        Set.of(),
                        lacks))
                .optional();
        return Combinators.combine(ids, places, filters, ids.optional())
                .as((document, place, filter, view) ->
                        new DatelineLink(document, new LinkFragment(place, filter, view)));
    }
}
