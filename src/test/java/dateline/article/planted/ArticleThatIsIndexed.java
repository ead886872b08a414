package dateline.article.planted;

import dateline.article.ArticleDraft;
import dateline.index.CommentaryIndex;

/** Breaks the layers, so that their rule is seen to fail. */
final class ArticleThatIsIndexed {
    private ArticleThatIsIndexed() {}

    static String violate() {
        return ArticleDraft.UNTITLED + CommentaryIndex.class.getName();
    }
}
