package dateline.index;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a commentary leaves open: items without a date, passage, actor or ground, and sentences on which nothing rests.
 *
 * <p>None of it is a fault; each is a place to look at before the work is done. Stateless; any thread.
 */
public final class Unfinished {
    private Unfinished() {}

    /** What an item lacks. */
    public enum Lack {
        /** An event's date says nothing: neither a first nor a last day. */
        DATE("Events without a date"),
        /** No sentence of the text is named. */
        PASSAGE("Items without a passage"),
        /** Nobody takes part. */
        ACTOR("Events without an actor"),
        /** A claim rests on nothing. */
        GROUND("Claims that rest on nothing");

        private final String label;

        Lack(String label) {
            this.label = label;
        }

        /** Returns the words above the items that lack it. */
        public String label() {
            return label;
        }
    }

    private static boolean lacks(Item item, Lack lack) {
        return switch (lack) {
            case DATE -> item instanceof Event event && isOpen(event);
            case PASSAGE -> item.passages().isEmpty();
            case ACTOR -> item instanceof Event && item.actors().isEmpty();
            case GROUND -> item instanceof Claim claim && claim.restsOn().isEmpty();
        };
    }

    private static boolean isOpen(Event event) {
        return event.when().earliestDay().isEmpty() && event.when().latestDay().isEmpty();
    }

    /** Returns the items that lack something, in the one order. */
    public static List<Item> lacking(Lack lack, CommentaryIndex index) {
        return index.items().stream().filter(item -> lacks(item, lack)).toList();
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
