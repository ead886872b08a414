package dateline.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.index.TollStory;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.timeline.marks.SampleStory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page shows without its script. */
class PageHtmlTest {
    private static final Commentary BUNDLED = BundledCommentary.load();
    private static final String PAGE = SamplePage.of(BUNDLED);
    private static final Document BUNDLED_PAGE = Jsoup.parse(PAGE);
    private static final Document TOLL = SamplePage.parsed(SamplePage.toll());

    private static Element at(Document page, String place) {
        Element element = page.getElementById(place);
        assertTrue(element != null, () -> "there is no " + place);
        return element;
    }

    @Test
    void everyEventAndClaimStandsInItWithItsWordsAndPassages() {
        List<Item> items = new ArrayList<>(BUNDLED.events());
        items.addAll(BUNDLED.claims());
        for (Item item : items) {
            Element shown = at(BUNDLED_PAGE, PageAddress.of(item));
            String words = item instanceof Claim claim ? claim.statement() : item.label();
            assertTrue(shown.text().contains(words), words);
            for (Passage passage : item.passages()) {
                assertTrue(shown.text().contains(passage.at().replace('-', '\u2013')), passage::at);
                passage.quote()
                        .ifPresent(
                                quote -> assertTrue(shown.select("q").eachText().contains(quote), quote));
            }
        }
    }

    @Test
    void theWordsOnHowAnEventIsKnownStandInIt() {
        for (Event event : BUNDLED.events()) {
            String shown = at(BUNDLED_PAGE, PageAddress.of(event)).text();
            event.summary().ifPresent(summary -> assertTrue(shown.contains(summary), summary));
            event.note().ifPresent(note -> assertTrue(shown.contains(note), note));
            event.hedge().ifPresent(hedge -> assertTrue(shown.contains("\u201c" + hedge + "\u201d"), hedge));
        }
    }

    @Test
    void everyActorStandsInItWithItsOtherNames() {
        for (Actor actor : BUNDLED.actors()) {
            String shown = at(BUNDLED_PAGE, PageAddress.ofActor(actor.id())).text();
            assertTrue(shown.startsWith(actor.name()), shown);
            actor.aliases().forEach(alias -> assertTrue(shown.contains(alias), alias));
        }
    }

    @Test
    void everySentenceStandsInItInOrderAndThoseThatCarryItemsAreMarked() {
        CommentaryIndex index = CommentaryIndex.of(BUNDLED);
        List<String> said = new ArrayList<>();
        for (int p = 0; p < BUNDLED.source().paragraphs().size(); p++) {
            List<String> sentences = BUNDLED.source().paragraphs().get(p).sentences();
            for (int s = 0; s < sentences.size(); s++) {
                SentenceId id = new SentenceId(p + 1, s + 1);
                Element shown = at(BUNDLED_PAGE, "sentence=" + id);
                assertEquals(sentences.get(s), shown.selectFirst(".said").text());
                assertEquals(!index.itemsAt(id).isEmpty(), shown.hasClass("marked"), id.toString());
                said.add("sentence=" + id);
            }
        }
        assertEquals(said, BUNDLED_PAGE.select(".sentence").eachAttr("id"));
    }

    @Test
    void everyEventOfTheTimelineIsALinkToWhereItStands() {
        Set<String> links = new HashSet<>(BUNDLED_PAGE.select("svg a").eachAttr("href"));
        for (Event event : BUNDLED.events()) {
            assertTrue(links.contains("#" + PageAddress.of(event)), event.title());
        }
    }

    @Test
    void everyIdIsGivenOnceAndEveryLinkWithinThePageLeadsSomewhere() {
        for (Document page : List.of(BUNDLED_PAGE, TOLL, SamplePage.parsed(SampleStory.commentary()))) {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
            for (Element link : page.select("a[href^=#]")) {
                assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml);
            }
            for (String name : List.of("for", "aria-labelledby")) {
                page.select("[" + name + "]").eachAttr(name).forEach(id -> assertTrue(ids.contains(id), id));
            }
        }
    }

    @Test
    void theBundledPageIsSmall() {
        int bytes = PAGE.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 400_000, () -> "it has " + bytes + " bytes");
    }

    @Test
    void aClaimSaysWhoHoldsItHowSurelyAndOnWhatItRests() {
        Element claim = at(TOLL, "claim=go");
        assertTrue(
                claim.text().contains("held by the authors \u00b7 asserted \u00b7 normative \u00b7 recommendation"),
                claim::text);
        assertEquals("#claim=ferries", claim.selectFirst(".grounds a").attr("href"));
        assertEquals("#claim=pays", claim.selectFirst(".tension a").attr("href"));
        assertTrue(at(TOLL, "claim=pays").select(".tension a").eachAttr("href").contains("#claim=go"));
        BUNDLED.claims().stream()
                .filter(hedged -> hedged.hedge().isPresent())
                .forEach(hedged -> assertTrue(at(BUNDLED_PAGE, PageAddress.of(hedged))
                        .text()
                        .contains("(\u201c" + hedged.hedge().orElseThrow() + "\u201d)")));
    }

    @Test
    void claimsStandByStepTheThesisFirst() {
        List<String> steps = TOLL.select("#claims h3[id]").eachAttr("id");
        assertEquals(
                SamplePage.toll().argument().stream()
                        .map(step -> "step=" + step.id())
                        .toList(),
                steps);
        for (Element step : BUNDLED_PAGE.select("#claims .group")) {
            List<Element> claims = step.select(".item");
            assertTrue(claims.stream().skip(1).noneMatch(claim -> claim.hasClass("thesis")), step::text);
        }
        assertEquals(
                9,
                BUNDLED_PAGE.select("#claims .group .item.thesis:first-child").size());
    }

    @Test
    void eventsStandUnderTheirChaptersInOrderOfTime() {
        assertEquals(
                List.of("event=reading", "event=toll", "event=signing", "event=drop", "event=end"),
                TOLL.select("#events .item").eachAttr("id"));
        assertEquals("Ahead", TOLL.select("#events .group h3").last().ownText().strip());
    }

    @Test
    void theHeaderNamesTheSourceAndSaysWhoseWordsTheTextIs() {
        String top = BUNDLED_PAGE.selectFirst("header").text();
        assertTrue(top.startsWith(BUNDLED.source().title()), top);
        assertTrue(top.contains("By Seohyun Lee and Michael Donmoyer \u00b7 UPI \u00b7 17 December 2024"), top);
        assertTrue(top.contains("a retelling in other words"), top);
        assertEquals(BUNDLED.source().title(), BUNDLED_PAGE.title());
        Commentary verbatim = CommentaryReader.read(TollStory.TEXT
                        .replace("\"title\": \"The toll\",", "\"title\": \"The toll\", \"rendition\": \"verbatim\",")
                        .getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow();
        assertEquals(Rendition.VERBATIM, verbatim.source().rendition());
        assertTrue(SamplePage.parsed(verbatim).selectFirst("header").text().contains("yours to read, not to pass on"));
    }

    @Test
    void itSaysWhetherItIsTheWholeOrAPart() {
        assertTrue(TOLL.selectFirst("header").text().contains("all of its document: 5 events"), TOLL::text);
        CommentaryIndex index = CommentaryIndex.of(SamplePage.toll());
        FilterResult council = FilterResult.of(index, Filter.NONE.withActors(Set.of("council")));
        Document part = Jsoup.parse(SamplePage.of(ExportContent.part(index, council, "actors: Town Council")));
        String top = part.selectFirst("header").text();
        assertTrue(top.contains("This page is a part of its document: 1 of 5 events"), top);
        assertTrue(top.contains("actors: Town Council"), top);
        assertEquals(List.of("event=toll"), part.select("#events .item").eachAttr("id"));
    }

    @Test
    void withoutItsTextPassagesAreNumbersAndNoLinks() {
        Document bare =
                Jsoup.parse(SamplePage.of(ExportContent.whole(SamplePage.toll()).withoutText()));
        assertEquals(List.of(), bare.select(".sentence"));
        assertEquals(List.of(), bare.select(".at a"));
        assertTrue(at(bare, "event=toll").text().contains("Text: 1.1 set a toll"), bare::text);
        assertTrue(bare.selectFirst("header").text().contains("not on this page"));
    }

    @Test
    void whatNeedsTheScriptIsHiddenUntilItRuns() {
        for (Element control : BUNDLED_PAGE.select("button, input, select, summary, output")) {
            assertTrue(
                    control.parents().stream().anyMatch(parent -> parent.hasAttr("hidden"))
                            || control.hasAttr("hidden"),
                    control::outerHtml);
        }
        assertEquals(0, BUNDLED_PAGE.select(".item[hidden]").size());
    }

    @Test
    void headingsAreInOrderAndEveryControlHasAName() {
        int last = 0;
        for (Element heading : BUNDLED_PAGE.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= last + 1, heading::outerHtml);
            last = level;
        }
        assertEquals(1, BUNDLED_PAGE.select("h1").size());
        for (Element control : BUNDLED_PAGE.select("button, select, summary, a")) {
            assertFalse(control.text().isBlank(), control::outerHtml);
        }
        for (Element landmark : BUNDLED_PAGE.select("aside, nav, [role=search], [role=group], main > section")) {
            assertTrue(landmark.hasAttr("aria-label") || landmark.hasAttr("aria-labelledby"), landmark::outerHtml);
        }
    }

    @Test
    void moreItemsThanAPageCarriesAreRefusedInOneSentence() {
        Claim claim = SamplePage.toll().claims().get(0);
        List<Claim> many = Collections.nCopies(PageHtml.MOST_ITEMS, claim);
        ExportContent content = ExportContent.whole(SamplePage.toll().withClaims(many));
        PageTooLargeException refusal = assertThrows(PageTooLargeException.class, () -> PageHtml.write(content));
        assertEquals(
                "the document has 20,005 events and claims, and a web page carries at most 20,000; filter it, or export"
                        + " a table instead",
                refusal.getMessage());
    }

    @Test
    void aLargeDocumentHasTheWholeAxisWhoseEventsAreLinks() {
        List<Event> events = new ArrayList<>();
        Event event = SamplePage.toll().events().get(0);
        IntStream.range(0, 500).forEach(k -> events.add(renamed(event, "e" + k)));
        Document page = SamplePage.parsed(SamplePage.toll().withEvents(events).withClaims(List.of()));
        assertEquals(500, page.select("#events .item").size());
        assertEquals(1, page.select(".picture.light svg").size());
        assertTrue(SamplePage.parsed(SampleStory.commentary())
                        .select(".picture.story svg a")
                        .size()
                > 5);
    }

    private static Event renamed(Event event, String id) {
        return new Event(
                id,
                id,
                event.when(),
                event.basis(),
                event.status(),
                event.category(),
                List.of(),
                event.summary(),
                event.note(),
                List.of());
    }

    @Test
    void theTextHasItsLanguageAndEveryTextFindsItsOwnDirection() {
        assertEquals("en", BUNDLED_PAGE.selectFirst(".prose").attr("lang"));
        assertFalse(TOLL.selectFirst(".prose").hasAttr("lang"));
        assertEquals("en", TOLL.selectFirst("html").attr("lang"));
        for (Element text : BUNDLED_PAGE.select("h1, .byline, .item, .actor, .prose p, .steps a, #claims h3[id]")) {
            assertEquals("auto", text.attr("dir"), text::outerHtml);
        }
    }

    @Test
    void theSamePageIsWrittenEachTime() {
        assertEquals(PAGE, SamplePage.of(BUNDLED));
    }
}
