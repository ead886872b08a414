package dateline.ui.article;

import dateline.article.ArticleDraft;
import dateline.article.DraftBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the list: a sentence of the article, or a whole block that is struck out.
 *
 * @param block the index of the block
 * @param sentence the index of the sentence in its block
 * @param of the block
 */
record ArticleRow(int block, int sentence, DraftBlock of) {
    /** Returns the rows of a draft. */
    static List<ArticleRow> of(ArticleDraft draft) {
        List<ArticleRow> rows = new ArrayList<>();
        for (int block = 0; block < draft.blocks().size(); block++) {
            DraftBlock of = draft.blocks().get(block);
            int count = of.isPart() ? of.sentences().size() : 1;
            for (int sentence = 0; sentence < count; sentence++) {
                rows.add(new ArticleRow(block, sentence, of));
            }
        }
        return rows;
    }

    /** Tells whether it is the first line of its block. */
    boolean isFirst() {
        return sentence == 0;
    }

    /** Tells whether it is the last line of its block. */
    boolean isLast() {
        return !of.isPart() || sentence == of.sentences().size() - 1;
    }

    /** Returns the words of the line. */
    String text() {
        return of.isPart() ? of.sentences().get(sentence) : of.text();
    }
}
