package dateline.article.read;

import dateline.article.ArticleDraft;
import dateline.copy.extract.CopyKinds;
import dateline.copy.extract.CopyReader;
import dateline.copy.extract.PdfBlocks;
import dateline.copy.extract.PdfText;
import dateline.copy.extract.UnreadableCopyException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Reads an article from a text file, a saved web page, a PDF with a text layer, or pasted text. Stateless; any thread. */
public final class ArticleReader {
    private static final String NOUN = "article";

    private ArticleReader() {}

    /**
     * Reads a file.
     *
     * @param file the file; what it is, its content tells, not its name
     * @param cancelled asked now and then, from the calling thread, whether to give up
     * @return the draft; what is hardly part of the article is struck out
     * @throws UnreadableCopyException if it holds no text that can be read; its message is a sentence
     * @throws IOException if it cannot be read at all
     * @throws CancellationException if it was cancelled
     */
    public static ArticleDraft read(Path file, BooleanSupplier cancelled) throws IOException {
        try {
            return CopyReader.read(file, new Kinds(cancelled));
        } catch (UnreadableCopyException e) {
            throw e.about(NOUN);
        }
    }

    /**
     * Reads pasted text.
     *
     * @param text plain text, whose lines may be wrapped
     * @return the draft; lines with the title, the authors and the date are struck out
     * @throws UnreadableCopyException if it is empty or too long; its message is a sentence
     */
    public static ArticleDraft ofText(String text) throws UnreadableCopyException {
        try {
            return TextArticle.ofText(text);
        } catch (UnreadableCopyException e) {
            throw e.about(NOUN);
        }
    }

    /**
     * Reads a page or a part of one, as the clipboard holds it.
     *
     * @param html its source; nothing of it is rendered, run or fetched
     * @param cancelled asked now and then, from the calling thread, whether to give up
     * @return the draft; what is hardly part of the article is struck out
     * @throws UnreadableCopyException if it is empty or too long; its message is a sentence
     * @throws CancellationException if it was cancelled
     */
    public static ArticleDraft ofHtml(String html, BooleanSupplier cancelled) throws UnreadableCopyException {
        try {
            return PageArticle.read(html, cancelled);
        } catch (UnreadableCopyException e) {
            throw e.about(NOUN);
        }
    }

    private record Kinds(BooleanSupplier cancelled) implements CopyKinds<ArticleDraft> {
        @Override
        public ArticleDraft page(String html) throws UnreadableCopyException {
            return PageArticle.read(html, cancelled);
        }

        @Override
        public ArticleDraft text(String text) throws UnreadableCopyException {
            return TextArticle.ofText(text);
        }

        @Override
        public ArticleDraft pdf(byte[] bytes) throws UnreadableCopyException {
            PdfText pdf = PdfBlocks.read(bytes, cancelled);
            return TextArticle.ofPdf(pdf);
        }
    }
}
