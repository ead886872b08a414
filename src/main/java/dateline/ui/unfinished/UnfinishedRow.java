package dateline.ui.unfinished;

import dateline.date.words.English;
import dateline.index.Unfinished;
import dateline.index.Unfinished.Lack;
import dateline.model.Item;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An unfinished place in the list.
 *
 * @param target the item or the sentence
 * @param lack what the item lacks; empty for a sentence on which nothing rests
 * @param item the item, for its sign
 * @param words the item's name, or the sentence
 * @param heading what is lacking and how often, above the first of a kind
 */
record UnfinishedRow(
        Selection target, Optional<Lack> lack, Optional<Item> item, String words, Optional<String> heading) {
    /** Returns the rows of all places, kind by kind. */
    static List<UnfinishedRow> of(Unfinished.Places places, Source source) {
        List<UnfinishedRow> rows = new ArrayList<>();
        places.lacking().forEach((lack, items) -> {
            Optional<String> heading = heading(lack.label(), items.size());
            for (Item item : items) {
                rows.add(new UnfinishedRow(
                        new Selection.OfItem(item.id()),
                        Optional.of(lack),
                        Optional.of(item),
                        ShownText.name(item.label()),
                        heading));
                heading = Optional.empty();
            }
        });
        Optional<String> heading = heading(
                "sentences on which nothing rests", places.bareSentences().size());
        for (SentenceId sentence : places.bareSentences()) {
            rows.add(new UnfinishedRow(
                    new Selection.OfSentence(sentence),
                    Optional.empty(),
                    Optional.empty(),
                    sentence + "  " + ShownText.line(source.sentence(sentence).orElse("")),
                    heading));
            heading = Optional.empty();
        }
        return rows;
    }

    private static Optional<String> heading(String kind, int count) {
        return Optional.of(English.capitalised(kind) + " (" + count + ")");
    }

    /** Tells whether another row is about the same place. */
    boolean isSame(UnfinishedRow other) {
        return target.equals(other.target) && lack.equals(other.lack);
    }
}
