package dateline.edit;

import dateline.edit.attributes.ItemAttributes;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ties events and claims to the sentences that they come from. */
public final class PassageEdits {
    private PassageEdits() {}

    /**
     * Adds a passage to an event or claim.
     *
     * <p>Passages without a quote that overlap or follow each other become one; a quote goes to a passage of the same
     * sentences that has none. A passage within one that is there already changes nothing, unless it brings a quote.
     *
     * @param itemId the event or claim
     * @param passage where the source says so
     * @throws EditRefusedException if the item or the sentences are not there, or the quote is too long
     */
    public static Edit add(Commentary commentary, String itemId, Passage passage) {
        Item item = Lookup.item(commentary, itemId);
        List<Passage> passages = added(commentary.source(), item.passages(), passage);
        String label = "Add passage " + passage.at() + " to " + Labels.of(item);
        return set(commentary, item, label, passages);
    }

    /**
     * Removes a passage from an event or claim.
     *
     * @param itemId the event or claim
     * @param passage an equal one of its passages; another changes nothing
     * @throws EditRefusedException if the item is not there
     */
    public static Edit remove(Commentary commentary, String itemId, Passage passage) {
        Item item = Lookup.item(commentary, itemId);
        List<Passage> rest = item.passages().stream()
                .filter(present -> !present.equals(passage))
                .toList();
        return set(commentary, item, "Remove passage " + passage.at() + " from " + Labels.of(item), rest);
    }

    private static Edit set(Commentary commentary, Item item, String label, List<Passage> passages) {
        return ItemEdits.change(
                commentary, Set.of(item.id()), label, present -> ItemAttributes.PASSAGES.with(present, passages));
    }

    private static List<Passage> added(Source source, List<Passage> passages, Passage added) {
        if (passages.stream().anyMatch(present -> includes(present, added))) {
            return passages;
        }
        List<Passage> result = new ArrayList<>(passages);
        int place = result.size();
        Passage merged = added;
        // Each union can reach a further passage, so the search begins anew after it.
        for (int i = 0; i < result.size(); i++) {
            Passage present = result.get(i);
            if (isOneWith(source, present, merged)) {
                merged = union(present, merged);
                result.remove(i);
                place = Math.min(place, i);
                i = -1;
            }
        }
        result.add(Math.min(place, result.size()), merged);
        return result;
    }

    private static boolean includes(Passage present, Passage added) {
        return present.covers(added.first())
                && present.covers(added.last())
                && (added.quote().isEmpty() || added.quote().equals(present.quote()));
    }

    private static boolean isOneWith(Source source, Passage present, Passage added) {
        if (present.quote().isPresent()) {
            return false;
        }
        if (added.quote().isPresent()) {
            return present.at().equals(added.at());
        }
        boolean overlap =
                present.first().compareTo(added.last()) <= 0 && added.first().compareTo(present.last()) <= 0;
        return overlap
                || isNext(source, present.last(), added.first())
                || isNext(source, added.last(), present.first());
    }

    private static boolean isNext(Source source, SentenceId id, SentenceId next) {
        SentenceId inParagraph = new SentenceId(id.paragraph(), id.sentence() + 1);
        boolean endsParagraph = !source.paragraphs().isEmpty() && !source.contains(inParagraph);
        return next.equals(endsParagraph ? new SentenceId(id.paragraph() + 1, 1) : inParagraph);
    }

    private static Passage union(Passage one, Passage other) {
        SentenceId first = one.first().compareTo(other.first()) <= 0 ? one.first() : other.first();
        SentenceId last = one.last().compareTo(other.last()) >= 0 ? one.last() : other.last();
        Optional<String> quote = one.quote().or(other::quote);
        return new Passage(first, last, quote);
    }
}
