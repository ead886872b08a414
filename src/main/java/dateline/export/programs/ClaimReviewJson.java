package dateline.export.programs;

import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.export.citation.AuthorName;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.content.Losses;
import dateline.index.Argument;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * Writes the claims of a commentary whose holder has a name as ClaimReview of schema.org, in JSON-LD.
 *
 * <p>A commentary says who claims what and how surely, not whether it is true. So there is no rating, which the vocabulary
 * leaves free and some search engines ask for.
 */
public final class ClaimReviewJson {
    private static final String TYPE = "@type";
    private static final String NAME = "name";
    private static final String AUTHOR = "author";

    private final CommentaryIndex index;

    private ClaimReviewJson(CommentaryIndex index) {
        this.index = index;
    }

    /** Writes some content. */
    public static ExportedText write(ExportContent content) {
        Commentary commentary = content.commentary();
        ClaimReviewJson writer = new ClaimReviewJson(content.index());
        List<Claim> claims = commentary.claims().stream()
                .filter(claim -> !writer.holders(claim).isEmpty())
                .sorted(Argument.TEXT_ORDER)
                .toList();
        JsonObject root = new JsonObject()
                .with("@context", "https://schema.org")
                .withObjects("@graph", claims.stream().map(writer::review).toList());
        Losses losses = new Losses();
        losses.count(commentary.claims().size() - claims.size(), "claim", "left out: its holder has no name");
        losses.count(commentary.events().size(), "event", "left out: a review is of a claim");
        losses.countSentencesOf(commentary.source());
        losses.add("No claim is rated: a commentary says who claims what, not whether it is true.");
        return new ExportedText(root.text(), losses.sentences());
    }

    private JsonObject review(Claim claim) {
        JsonObject item = new JsonObject()
                .with(TYPE, "Claim")
                .with("text", claim.statement())
                .withObjects(AUTHOR, holders(claim))
                .with("appearance", appearance());
        return new JsonObject()
                .with(TYPE, "ClaimReview")
                .with("@id", Address.ofItem(index.commentary().id(), claim))
                .with("claimReviewed", claim.statement())
                .with("itemReviewed", item)
                .with("reviewBody", String.join("\n", ItemLines.of(index, claim)));
    }

    /** Returns whose the claim is: an actor, or the authors by name; nobody where the byline is empty. */
    private List<JsonObject> holders(Claim claim) {
        return claim.holder().equals(Claim.AUTHORS)
                ? authors()
                : index.actor(claim.holder()).map(ClaimReviewJson::holder).stream()
                        .toList();
    }

    private List<JsonObject> authors() {
        return index.commentary().source().authors().stream()
                .map(name -> new JsonObject()
                        .with(TYPE, isOfBody(name) ? "Organization" : "Person")
                        .with(NAME, name))
                .toList();
    }

    /** Tells whether a name of a byline is that of a body, such as "The Harbour Desk", rather than of a person. */
    private static boolean isOfBody(String name) {
        return AuthorName.of(name).given().isEmpty() && name.strip().indexOf(' ') > 0;
    }

    private static JsonObject holder(Actor actor) {
        return new JsonObject()
                .with(TYPE, actor.kind() == ActorKind.PERSON ? "Person" : "Organization")
                .with(NAME, actor.name());
    }

    /** Returns the text in which the claim stands. */
    private JsonObject appearance() {
        Source source = index.commentary().source();
        JsonObject text = new JsonObject().with(TYPE, "CreativeWork").with(NAME, source.title());
        if (!source.authors().isEmpty()) {
            text.withObjects(AUTHOR, authors());
        }
        source.publisher()
                .ifPresent(name -> text.with(
                        "publisher", new JsonObject().with(TYPE, "Organization").with(NAME, name)));
        return text.with("datePublished", source.published().flatMap(ClaimReviewJson::day))
                .with("url", Address.of(source));
    }

    /** Returns a date without any doubt as ISO 8601 has it. */
    private static Optional<String> day(Edtf date) {
        return date instanceof EdtfDate day && DateSpan.isPlain(day)
                ? DateSpan.of(date)
                        .map(DateSpan::start)
                        .filter(PlainDate::isOfFourDigits)
                        .map(PlainDate::iso)
                : Optional.empty();
    }
}
