package dateline.index;

import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.text.NormalisedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what a commentary leaves open: items without a date, passage, actor, ground or note, quotes missing from the text,
 * and sentences on which nothing rests.
 *
 * <p>None of it is a fault; each is a place to look at before the work is done. Stateless; any thread.
 */
public final class Unfinished {
    private Unfinished() {}

    /**
     * All that a commentary leaves open.
     *
     * @param lacking the items that lack something, in the one order, by what they lack; without what no item lacks
     * @param bareSentences the sentences of the body on which nothing rests, in the order of the text
     */
    public record Places(Map<Lack, List<Item>> lacking, List<SentenceId> bareSentences) {
        /** Copies map and list. */
        public Places {
            Map<Lack, List<Item>> copy = new EnumMap<>(Lack.class);
            lacking.forEach((lack, items) -> copy.put(lack, List.copyOf(items)));
            lacking = Collections.unmodifiableMap(copy);
            bareSentences = List.copyOf(bareSentences);
        }

        /** Returns how many places there are; an item that lacks two things has two. */
        public int count() {
            return lacking.values().stream().mapToInt(List::size).sum() + bareSentences.size();
        }
    }

    /** Finds all that a commentary leaves open. */
    public static Places in(CommentaryIndex index) {
        Map<Lack, List<Item>> lacking = new EnumMap<>(Lack.class);
        for (Lack lack : Lack.values()) {
            List<Item> items = lacking(lack, index);
            if (!items.isEmpty()) {
                lacking.put(lack, items);
            }
        }
        return new Places(lacking, bareSentences(index));
    }

    /** What an item lacks. */
    public enum Lack {
        /** An event's date says nothing: neither a first nor a last day. */
        DATE("events without a date"),
        /** No sentence of the text is named. */
        PASSAGE("items without a passage"),
        /** A quote is not among the words of its sentences, as after a change of the text. */
        QUOTE("quotes missing from the text"),
        /** Nobody takes part. */
        ACTOR("events without an actor"),
        /** A claim rests on nothing. */
        GROUND("claims that rest on nothing"),
        /** An item that the text does not have does not say from where it is known. */
        NOTE("known from elsewhere, no note");

        private final String label;

        Lack(String label) {
            this.label = label;
        }

        /** Returns the items that lack it in words, such as "events without a date". */
        public String label() {
            return label;
        }
    }

    static boolean lacks(Item item, Lack lack, Source source) {
        return switch (lack) {
            case DATE -> item instanceof Event event && isOpen(event);
            case PASSAGE -> item.passages().isEmpty();
            case QUOTE -> item.passages().stream().anyMatch(passage -> isMisquoted(passage, source));
            case ACTOR -> item instanceof Event && item.actors().isEmpty();
            case GROUND -> item instanceof Claim claim && claim.restsOn().isEmpty();
            case NOTE -> isFromElsewhereWithoutNote(item);
        };
    }

    private static boolean isFromElsewhereWithoutNote(Item item) {
        if (item instanceof Event event) {
            return event.basis() == Basis.BACKGROUND && event.note().isEmpty();
        }
        return item instanceof Claim claim
                && claim.basis() == ClaimBasis.BACKGROUND
                && claim.note().isEmpty();
    }

    /** A retelling does not have the words that are quoted, and a source without paragraphs has none. */
    private static boolean isMisquoted(Passage passage, Source source) {
        if (passage.quote().isEmpty()
                || source.rendition() == Rendition.RETELLING
                || source.paragraphs().isEmpty()) {
            return false;
        }
        String quote = passage.quote().get();
        String words = SentenceNumbers.of(source, passage).stream()
                .flatMap(sentence -> source.sentence(sentence).stream())
                .collect(Collectors.joining(" "));
        return !words.contains(quote)
                && NormalisedText.of(words)
                        .find(NormalisedText.of(quote).normalised())
                        .isEmpty();
    }

    private static boolean isOpen(Event event) {
        return event.when().earliestDay().isEmpty() && event.when().latestDay().isEmpty();
    }

    /** Returns the items that lack something, in the one order. */
    public static List<Item> lacking(Lack lack, CommentaryIndex index) {
        return Arrays.stream(index.postings().of(Dimension.UNFINISHED, lack.name()))
                .mapToObj(index.items()::get)
                .toList();
    }

    /** Returns the sentences of the body on which neither an event nor a claim rests, in the order of the text. */
    public static List<SentenceId> bareSentences(CommentaryIndex index) {
        List<SentenceId> bare = new ArrayList<>();
        List<Paragraph> paragraphs = index.commentary().source().paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            boolean isBody = paragraphs.get(p).kind() == ParagraphKind.BODY;
            for (int s = 0; isBody && s < paragraphs.get(p).sentences().size(); s++) {
                SentenceId id = new SentenceId(p + 1, s + 1);
                if (index.itemsAt(id).isEmpty()) {
                    bare.add(id);
                }
            }
        }
        return bare;
    }
}
