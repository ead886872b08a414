package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.link.DatelineLink;
import dateline.model.Commentary;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Items as annotations of the source, checked against the rules of the W3C's data model. */
class WebAnnotationJsonTest {
    private static final ExportContent HARBOUR = ExportContent.whole(HarbourVote.COMMENTARY);

    private static JsonNode page(ExportContent content) {
        return ExportedJson.checked(WebAnnotationJson.write(content).text(), "web-annotation.schema.json");
    }

    private static JsonNode annotation(ExportContent content, String address) {
        for (JsonNode annotation : page(content).get("items")) {
            if (annotation.get("id").asString().equals(address)) {
                return annotation;
            }
        }
        throw new AssertionError("no annotation " + address);
    }

    private static JsonNode selectors(ExportContent content, String address) {
        return annotation(content, address).get("target").get(0).get("selector");
    }

    @Test
    void anItemIsAnAnnotationOfThePage() {
        JsonNode vote = annotation(HARBOUR, "dateline:harbour-vote-2021#event=vote");
        assertEquals("""
                Vote on the harbour
                A vote.
                Given as last Sunday.
                Time: 13 June 2021: the text gives the day.
                Actors: The town; The mayor
                Places: Town hall; Quay
                Part of: The campaign
                Sentences: 1.1 “voted to dredge the harbour”""", vote.get("body").get(0).get("value").asString());
        assertEquals("event", vote.get("body").get(1).get("value").asString());
        assertEquals("politics", vote.get("body").get(2).get("value").asString());
        assertEquals(
                "https://quay.example/vote?id=7",
                vote.get("target").get(0).get("source").asString());
        assertEquals(
                "predictive",
                annotation(HARBOUR, "dateline:harbour-vote-2021#claim=court")
                        .get("body")
                        .get(2)
                        .get("value")
                        .asString());
    }

    @Test
    void aQuoteStandsInTheWordsOfAVerbatimText() {
        assertEquals(
                "[{\"type\":\"TextQuoteSelector\",\"exact\":\"voted to dredge the harbour\","
                        + "\"prefix\":\"On Sunday the town \",\"suffix\":\". It was close, 51 to 49.\"},"
                        + "{\"type\":\"FragmentSelector\",\"conformsTo\":\"urn:dateline:schema:dateline-1\","
                        + "\"value\":\"at=1.1\"}]",
                selectors(HARBOUR, "dateline:harbour-vote-2021#event=vote").toString());
    }

    @Test
    void aPassageWithoutAQuoteIsItsSentence() {
        JsonNode words =
                selectors(HARBOUR, "dateline:harbour-vote-2021#claim=thin").get(0);
        assertEquals("It was close, 51 to 49.", words.get("exact").asString());
        assertEquals("wn voted to dredge the harbour. ", words.get("prefix").asString());
        assertEquals("", words.get("suffix").asString());
    }

    @Test
    void aPassageOverTwoParagraphsHasItsNumberAlone() {
        JsonNode selectors = selectors(HARBOUR, "dateline:harbour-vote-2021#event=campaign");
        assertEquals(1, selectors.size());
        assertEquals("at=1.1-2.1", selectors.get(0).get("value").asString());
        assertTrue(WebAnnotationJson.write(HARBOUR)
                .leftOut()
                .contains("1 passage given by the number of the sentence alone: it has no quote."));
    }

    @Test
    void withoutItsTextADocumentGivesItsQuotesAlone() {
        ExportContent bare = HARBOUR.withoutText();
        assertEquals(
                "{\"type\":\"TextQuoteSelector\",\"exact\":\"voted to dredge the harbour\"}",
                selectors(bare, "dateline:harbour-vote-2021#event=vote").get(0).toString());
        assertFalse(WebAnnotationJson.write(bare).text().contains("51 to 49"));
    }

    @Test
    void noWordOfARetellingIsSaidToBeOnThePage() {
        Commentary bundled = BundledCommentary.load();
        int quoted = 0;
        for (JsonNode annotation : page(ExportContent.whole(bundled)).get("items")) {
            for (JsonNode target : annotation.get("target")) {
                for (JsonNode selector : target.get("selector")) {
                    assertFalse(selector.has("prefix") || selector.has("suffix"));
                    quoted += selector.has("exact") ? 1 : 0;
                }
            }
        }
        assertEquals(
                bundled.events().stream()
                                .flatMap(event -> event.passages().stream())
                                .filter(passage -> passage.quote().isPresent())
                                .count()
                        + bundled.claims().stream()
                                .flatMap(claim -> claim.passages().stream())
                                .filter(passage -> passage.quote().isPresent())
                                .count(),
                quoted);
    }

    @Test
    void aSourceWithoutAnAddressIsTheDocument() {
        ExportContent content = ExportContent.whole(HarbourVote.read("""
                {"format":"dateline/1","id":"a b","source":{"title":"T"},
                 "claims":[{"id":"c#1","statement":"So.","passages":[{"at":"1.1"}]}]}"""));
        JsonNode annotation = annotation(content, "dateline:a%20b#claim=c%231");
        assertEquals(
                "dateline:a%20b", annotation.get("target").get(0).get("source").asString());
    }

    @Test
    void theAddressOfAnAnnotationOpensTheItem() {
        String address = page(HARBOUR).get("items").get(0).get("id").asString();
        DatelineLink link = DatelineLink.parse(address).orElseThrow();
        assertEquals("harbour-vote-2021", link.document());
        assertEquals("campaign", link.fragment().place().orElseThrow().id());
    }

    @Test
    void whatIsLeftOutIsSaid() {
        assertEquals(
                List.of(
                        "2 items left out: an annotation needs a passage.",
                        "1 passage given by the number of the sentence alone: it has no quote.",
                        "4 relations between claims and events left out: an annotation stands for itself.",
                        "2 steps of the argument left out."),
                WebAnnotationJson.write(HARBOUR).leftOut());
    }

    @Property(tries = 300)
    void everyItemWithAPassageIsAnAnnotation(@ForAll long seed) {
        ExportContent content = ExportContent.whole(Commentaries.of(seed));
        ExportedText written = WebAnnotationJson.write(content);
        assertEquals(
                content.index().items().stream()
                        .filter(item -> !item.passages().isEmpty())
                        .count(),
                page(content).get("items").size());
        assertEquals(written, WebAnnotationJson.write(content));
    }
}
