package dateline.edit;

import dateline.date.words.English;
import dateline.edit.attributes.ItemAttributes;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.text.NormalisedText;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Lets passages and steps of the argument follow their sentences into a changed text, and names those that cannot.
 *
 * <p>In a verbatim text quotes are looked for among the new words; a retelling does not have their words.
 */
final class PassageMapping {
    private final Commentary commentary;
    private final Source before;
    private final Source after;
    private final NavigableMap<SentenceId, List<SentenceId>> targets;
    private final List<String> notices = new ArrayList<>();

    /**
     * Prepares the mapping.
     *
     * @param commentary the commentary before the change
     * @param after its source after the change
     * @param targets the new sentences that each sentence has become part of; none for one that is gone
     */
    PassageMapping(Commentary commentary, Source after, NavigableMap<SentenceId, List<SentenceId>> targets) {
        this.commentary = commentary;
        this.before = commentary.source();
        this.after = after;
        this.targets = targets;
    }

    /** Returns the edit. */
    Edit edit(String label) {
        List<ArgumentStep> steps = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (ArgumentStep step : commentary.argument()) {
            Optional<Passage> at = moved(step.at());
            at.ifPresent(there -> steps.add(new ArgumentStep(step.id(), step.title(), there)));
            if (at.isEmpty()) {
                lost.add(step.id());
                notices.add("The step " + Labels.quoted(step.title()) + " is removed with its sentences"
                        + claimsOf(step) + ".");
            }
        }
        Commentary changed = Changes.items(ArgumentEdits.without(commentary, lost), this::withPassages)
                .withSource(after)
                .withArgument(steps);
        return new Edit(label, commentary, changed, notices);
    }

    private String claimsOf(ArgumentStep step) {
        List<Claim> claims = commentary.claims().stream()
                .filter(claim -> claim.part().filter(step.id()::equals).isPresent())
                .toList();
        return claims.isEmpty() ? "" : "; " + English.count(claims.size(), "claim") + " belonged to it";
    }

    private Item withPassages(Item item) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : item.passages()) {
            Optional<Passage> there = moved(passage).map(place -> withQuote(item, passage, place));
            there.ifPresent(place -> passages.add(place.equals(passage) ? passage : place));
            if (there.isEmpty()) {
                notices.add(Labels.of(item) + " loses its passage " + passage.at() + ", which is not in the text.");
            }
        }
        return passages.equals(item.passages()) ? item : ItemAttributes.PASSAGES.with(item, Changes.distinct(passages));
    }

    /** Returns a passage among the new sentences; empty if all of its sentences are gone. */
    private Optional<Passage> moved(Passage passage) {
        if (before.paragraphs().isEmpty()) {
            boolean stays =
                    after.paragraphs().isEmpty() || (after.contains(passage.first()) && after.contains(passage.last()));
            return Optional.of(passage).filter(place -> stays);
        }
        List<SentenceId> there = targets.subMap(passage.first(), true, passage.last(), true).values().stream()
                .flatMap(List::stream)
                .toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(there.get(0), there.get(there.size() - 1), passage.quote()));
    }

    private Passage withQuote(Item item, Passage old, Passage place) {
        if (after.rendition() == Rendition.RETELLING
                || old.quote().isEmpty()
                || before.paragraphs().isEmpty()) {
            return place;
        }
        String quote = old.quote().get();
        if (quoteIn(quote, before, old).isEmpty()) {
            return place;
        }
        List<Passage> candidates = new ArrayList<>();
        if (old.first().equals(old.last())) {
            // The part of a split sentence that has the words.
            targets.get(old.first()).forEach(part -> candidates.add(new Passage(part, part, old.quote())));
        }
        candidates.add(place);
        for (Passage candidate : candidates) {
            Optional<String> found = quoteIn(quote, after, candidate);
            if (found.isPresent()) {
                return new Passage(candidate.first(), candidate.last(), found);
            }
        }
        notices.add("The quote " + Labels.quoted(quote) + " of " + Labels.of(item) + " is no longer in "
                + (place.first().equals(place.last()) ? "sentence " : "sentences ") + place.at() + ".");
        return place;
    }

    /** Returns a quote as the sentences have it, perhaps in another case or with other quotation marks. */
    private static Optional<String> quoteIn(String quote, Source source, Passage place) {
        String words = words(source, place);
        if (words.contains(quote)) {
            return Optional.of(quote);
        }
        String term = NormalisedText.of(quote).normalised();
        if (term.isBlank()) {
            return Optional.empty();
        }
        List<TextRange> ranges = NormalisedText.of(words).find(term);
        return ranges.stream()
                .map(range -> range.in(words))
                .filter(found -> Passage.countWords(found) <= Passage.MAX_QUOTE_WORDS)
                .findFirst();
    }

    private static String words(Source source, Passage place) {
        StringBuilder words = new StringBuilder();
        for (int p = place.first().paragraph(); p <= place.last().paragraph(); p++) {
            List<String> sentences = source.paragraphs().get(p - 1).sentences();
            for (int s = 0; s < sentences.size(); s++) {
                if (place.covers(new SentenceId(p, s + 1))) {
                    words.append(words.isEmpty() ? "" : " ").append(sentences.get(s));
                }
            }
        }
        return words.toString();
    }
}
