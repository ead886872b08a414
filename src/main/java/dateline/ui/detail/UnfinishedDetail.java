package dateline.ui.detail;

import dateline.date.words.English;
import dateline.index.Unfinished;
import dateline.index.Unfinished.Lack;
import dateline.model.Item;
import dateline.model.SentenceId;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Lists what the document leaves open, each a link to its item or sentence. */
final class UnfinishedDetail {
    private static final int FEW = 5;

    private final DetailParts parts;

    UnfinishedDetail(DetailParts parts) {
        this.parts = parts;
    }

    /** Returns the lists, closed at first; empty for a document that leaves nothing open. */
    Optional<TitledPane> pane() {
        VBox lists = new VBox(6);
        int all = 0;
        for (Lack lack : Lack.values()) {
            List<Item> items = Unfinished.lacking(lack, parts.index());
            if (!items.isEmpty()) {
                lists.getChildren().add(DetailParts.secondary(English.capitalised(lack.label()) + ": " + items.size()));
                lists.getChildren().add(LongList.ofFew(items, parts::link, new VBox(), FEW));
            }
            all += items.size();
        }
        List<SentenceId> bare = Unfinished.bareSentences(parts.index());
        if (!bare.isEmpty()) {
            lists.getChildren().add(DetailParts.secondary("Sentences on which nothing rests: " + bare.size()));
            lists.getChildren().add(LongList.ofFew(bare, this::sentence, new VBox(), FEW));
        }
        all += bare.size();
        if (all == 0) {
            return Optional.empty();
        }
        TitledPane pane = new TitledPane("Unfinished: " + Wording.count(all, "place"), lists);
        pane.getStyleClass().add("argument-steps");
        pane.setAnimated(false);
        pane.setExpanded(false);
        return Optional.of(pane);
    }

    private Hyperlink sentence(SentenceId id) {
        String words = parts.document().commentary().source().sentence(id).orElse("");
        Hyperlink link = new Hyperlink(id + "  " + words);
        link.setWrapText(true);
        link.setOnAction(event -> parts.state().selectSentence(id));
        return link;
    }
}
