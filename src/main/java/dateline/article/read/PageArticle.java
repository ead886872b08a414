package dateline.article.read;

import dateline.article.ArticleDraft;
import dateline.article.ArticleMetadata;
import dateline.article.DraftBlock;
import dateline.article.DraftBlock.Membership;
import dateline.copy.extract.CopyReader;
import dateline.copy.extract.HtmlBlocks;
import dateline.copy.extract.PageBlock;
import dateline.copy.extract.UnreadableCopyException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an article from a web page: all blocks of the page, of which those around the article are struck out. */
final class PageArticle {
    private PageArticle() {}

    /**
     * Reads a page; nothing of it is rendered, run or fetched.
     *
     * @throws UnreadableCopyException if the page has no text, or too much
     * @throws CancellationException if it was cancelled
     */
    static ArticleDraft read(String html, BooleanSupplier cancelled) throws UnreadableCopyException {
        // Checks the length, and that there is a text.
        CopyReader.ofHtml(html, cancelled);
        Document page = Jsoup.parse(html);
        List<PageBlock> blocks = HtmlBlocks.of(page, cancelled);
        PageStructure structure = PageStructure.of(page, blocks);
        List<PageBlock> inside = blocks.stream().filter(structure::isArticle).toList();
        HeadLines head = new HeadLines(PageMetadata.read(page, html, structure.root()));
        List<PageBlock> headLines = inside.stream()
                .limit(inside.size() > 1 ? HeadLines.MOST : 0)
                .filter(block -> head.take(block.text()))
                .toList();
        List<DraftBlock> all = new ArrayList<>();
        for (PageBlock block : blocks) {
            boolean isPart = structure.isArticle(block) && !headLines.contains(block);
            all.add(BlockKinds.block(block.text(), isPart ? Membership.PART : Membership.STRUCK_OUT));
        }
        ArticleMetadata metadata = head.metadata();
        return new ArticleDraft(metadata, BlockKinds.marked(all, metadata.authors()));
    }
}
