package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.model.Commentary;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Claims as reviews of claims, checked against the vocabulary of schema.org. */
class ClaimReviewJsonTest {
    private static JsonNode reviews(ExportContent content) {
        return ExportedJson.checked(ClaimReviewJson.write(content).text(), "claim-review.schema.json")
                .get("@graph");
    }

    @Test
    void aClaimIsThatOfItsHolderInTheTextWhereItStands() {
        JsonNode review = reviews(ExportContent.whole(HarbourVote.COMMENTARY)).get(1);
        assertEquals("dateline:harbour-vote-2021#claim=court", review.get("@id").asString());
        assertEquals("The mayor may go to court.", review.get("claimReviewed").asString());
        JsonNode claim = review.get("itemReviewed");
        assertEquals(
                "[{\"@type\":\"Person\",\"name\":\"The mayor\"}]",
                claim.get("author").toString());
        assertEquals(
                "{\"@type\":\"CreativeWork\",\"name\":\"What the harbour vote settled\","
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Quill\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"The Harbour Desk\"}],"
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Quay & Tide\"},"
                        + "\"datePublished\":\"2021-06-14\",\"url\":\"https://quay.example/vote?id=7\"}",
                claim.get("appearance").toString());
        assertEquals(
                "Predictive claim, hedged (“may”), in the role of forecast.\nHolder: The mayor\n"
                        + "Time: about the time from 14 June 2021 on.\nNobody asked her.\nActors: The mayor\nSentences: 2.1",
                review.get("reviewBody").asString());
    }

    @Test
    void aClaimOfTheAuthorsIsTheirsByName() {
        JsonNode claim =
                reviews(ExportContent.whole(HarbourVote.COMMENTARY)).get(0).get("itemReviewed");
        assertEquals("Ada Quill", claim.get("author").get(0).get("name").asString());
    }

    @Test
    void noClaimIsRatedAndThisIsSaid() {
        Commentary bundled = BundledCommentary.load();
        ExportedText written = ClaimReviewJson.write(ExportContent.whole(bundled));
        assertFalse(written.text().contains("ating\""));
        assertEquals(
                bundled.claims().size(), reviews(ExportContent.whole(bundled)).size());
        assertEquals(
                List.of(
                        bundled.events().size() + " events left out: a review is of a claim.",
                        bundled.source().sentenceCount() + " sentences of the text left out.",
                        "No claim is rated: a commentary says who claims what, not whether it is true."),
                written.leftOut());
    }

    @Test
    void aClaimOfNobodyByNameIsLeftOutAndThisIsSaid() {
        ExportContent content = ExportContent.whole(HarbourVote.read("""
                {"format":"dateline/1","id":"x","source":{"title":"T"},
                 "claims":[{"id":"c","statement":"So."}]}"""));
        assertEquals(0, reviews(content).size());
        assertEquals(
                "1 claim left out: its holder has no name.",
                ClaimReviewJson.write(content).leftOut().get(0));
    }

    @Property(tries = 300)
    void everyClaimOfSomebodyIsAReview(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        boolean byline = !commentary.source().authors().isEmpty();
        assertEquals(
                commentary.claims().stream()
                        .filter(claim -> byline || !claim.holder().equals("authors"))
                        .count(),
                reviews(ExportContent.whole(commentary)).size());
    }
}
