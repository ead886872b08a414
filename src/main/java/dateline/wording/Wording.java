package dateline.wording;

import dateline.date.words.English;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.model.ParagraphKind;
import dateline.timeline.items.ItemWords;
import java.util.Collection;

/** English words for the model's vocabulary. */
public final class Wording {
    private Wording() {}

    /** Returns how an event's time is known, as a sentence part: "the text says so". */
    public static String of(Basis basis) {
        return switch (basis) {
            case STATED -> "stated in the text";
            case INFERRED -> "inferred from the text";
            case BACKGROUND -> "known from elsewhere";
        };
    }

    /** Returns an event's status as an adjective phrase. */
    public static String of(EventStatus status) {
        return switch (status) {
            case HAPPENED -> "happened";
            case ONGOING -> "going on";
            case ABSENT -> "did not happen";
            case EXPECTED -> "foreseen";
            case CONDITIONAL -> "possible on a condition";
            case PROPOSED -> "proposed";
            case HYPOTHETICAL -> "imagined";
        };
    }

    /** Returns a claim's kind, in lower case. */
    public static String of(ClaimKind kind) {
        return English.word(kind);
    }

    /** Returns how a claim is known, as a sentence part. */
    public static String of(ClaimBasis basis) {
        return ItemWords.basis(basis);
    }

    /** Returns a claim's role, in lower case. */
    public static String of(ClaimRole role) {
        return English.word(role);
    }

    /** Returns a certainty, in lower case. */
    public static String of(Certainty certainty) {
        return English.word(certainty);
    }

    /** Returns an actor's kind, in lower case. */
    public static String of(ActorKind kind) {
        return English.word(kind);
    }

    /** Returns what a paragraph that is not body is headed with. */
    public static String of(ParagraphKind kind) {
        return switch (kind) {
            case BODY -> "Text";
            case BIOGRAPHY -> "About the authors";
            case DISCLAIMER -> "Disclaimer";
        };
    }

    /** Returns what sort of item it is: "Event" or "Claim". */
    public static String sort(Item item) {
        return item instanceof Claim ? "Claim" : "Event";
    }

    /** Explains what a certainty means. */
    public static String explain(Certainty certainty) {
        return switch (certainty) {
            case ASSERTED -> "asserted without reservation";
            case HEDGED -> "weakened by a hedge";
            case REPORTED -> "passed on as what others say";
            case SPECULATIVE -> "raised as a possibility";
        };
    }

    /** Explains what a claim's role means. */
    public static String explain(ClaimRole role) {
        return switch (role) {
            case THESIS -> "says what a step of the argument is to show";
            case REASON -> "says why a thesis or recommendation should be believed";
            case EVIDENCE -> "is a fact or report in support";
            case EXPLANATION -> "says why something is as it is";
            case CONCESSION -> "grants something to the other side";
            case RECOMMENDATION -> "says what should be done";
            case FORECAST -> "says what is to be expected";
            case BACKGROUND -> "says what a reader has to know";
        };
    }

    /** Explains what a claim's kind means. */
    public static String explain(ClaimKind kind) {
        return switch (kind) {
            case FACTUAL -> "says that something is the case";
            case CAUSAL -> "says that one thing brings about another";
            case INTERPRETIVE -> "says what something means";
            case PREDICTIVE -> "says what will or may come";
            case NORMATIVE -> "says what should be done";
        };
    }

    /**
     * Returns a count with its noun: "1 event", "3 events".
     *
     * @param count how many
     * @param noun the noun in the singular, with a regular plural
     */
    public static String count(long count, String noun) {
        return English.count(count, noun);
    }

    /** Returns how many events and claims there are, such as "5 events and 2 claims". */
    public static String eventsAndClaims(Collection<? extends Item> items) {
        long claims = items.stream().filter(Claim.class::isInstance).count();
        long events = items.size() - claims;
        return claims == 0
                ? count(events, "event")
                : events == 0 ? count(claims, "claim") : count(events, "event") + " and " + count(claims, "claim");
    }

    /** Returns how many of a number of things, such as "18 of 42 events". */
    public static String share(long count, long total, String noun) {
        return English.share(count, total, noun);
    }
}
