package dateline.article.read;

import dateline.article.ArticleDraft;
import dateline.article.ArticleMetadata;
import dateline.article.DraftBlock;
import dateline.article.DraftBlock.Membership;
import dateline.copy.extract.CopyReader;
import dateline.copy.extract.PdfText;
import dateline.copy.extract.UnreadableCopyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an article from a text without markup: its metadata stand in its first lines, or in those of a PDF. */
final class TextArticle {
    private static final int LONGEST_TITLE_OF_PDF = 200;
    private static final Pattern NAME_OF_FILE = Pattern.compile(
            "(?:microsoft word|untitled|document\\d*|print)\\b.*|.*\\.(?:docx?|odt|pdf|rtf|txt|html?|indd|qxd|tex)",
            Pattern.CASE_INSENSITIVE);

    private TextArticle() {}

    /**
     * Reads a plain text.
     *
     * @throws UnreadableCopyException if it is empty or too long
     */
    static ArticleDraft ofText(String text) throws UnreadableCopyException {
        // Checks the length, and that there is a text.
        CopyReader.ofText(text);
        return of(blocks(text), ArticleMetadata.NONE);
    }

    /** Reads the text of a PDF; its document information counts where it is hardly made by a program. */
    static ArticleDraft ofPdf(PdfText pdf) throws UnreadableCopyException {
        List<String> blocks =
                CopyReader.ofText(String.join("\n\n", pdf.blocks())).blocks();
        ArticleMetadata metadata = ArticleMetadata.NONE
                .withTitle(pdf.title().filter(TextArticle::isPlausibleTitle))
                .withAuthors(pdf.author().map(Bylines::ofLine).orElse(List.of()))
                .withLanguage(pdf.language().flatMap(PageMetadata::language));
        return of(blocks, metadata);
    }

    private static boolean isPlausibleTitle(String title) {
        return title.length() <= LONGEST_TITLE_OF_PDF
                && title.indexOf(' ') > 0
                && !NAME_OF_FILE.matcher(title).matches();
    }

    /** Returns the blocks of a text, in which a line that is metadata is a block of its own. */
    private static List<String> blocks(String text) throws UnreadableCopyException {
        List<String> blocks = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        int seen = 0;
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && seen < HeadLines.MOST && HeadLines.isMetadata(line)) {
                blocks.addAll(joined(prose));
                prose.clear();
                blocks.add(line.strip());
            } else {
                prose.add(line);
            }
            seen += line.isBlank() ? 0 : 1;
        }
        blocks.addAll(joined(prose));
        return blocks;
    }

    private static List<String> joined(List<String> lines) throws UnreadableCopyException {
        boolean isBlank = lines.stream().allMatch(String::isBlank);
        return isBlank ? List.of() : CopyReader.ofText(String.join("\n", lines)).blocks();
    }

    private static ArticleDraft of(List<String> blocks, ArticleMetadata known) {
        Optional<String> first = blocks.size() > 1 ? Optional.of(blocks.get(0)) : Optional.empty();
        Optional<String> title = first.filter(HeadLines::isTitle).filter(line -> !HeadLines.isMetadata(line));
        HeadLines head = new HeadLines(known.completedBy(ArticleMetadata.NONE.withTitle(title)));
        List<DraftBlock> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isHead = blocks.size() > 1 && i < HeadLines.MOST && head.take(blocks.get(i));
            all.add(BlockKinds.block(blocks.get(i), isHead ? Membership.STRUCK_OUT : Membership.PART));
        }
        return new ArticleDraft(
                head.metadata(), BlockKinds.marked(all, head.metadata().authors()));
    }
}
