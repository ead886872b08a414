package dateline.article;

import dateline.article.DraftBlock.Membership;
import dateline.date.Edtf;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The draft of a commentary without items: metadata, and blocks of which some are struck out.
 *
 * <p>No operation loses or doubles a word of a block that is part of the article. An operation that is not possible, such as
 * joining the last block with the next, returns the draft unchanged.
 *
 * @param metadata what is known besides the text
 * @param blocks the blocks in the order of the file; none for a commentary without a text
 */
public record ArticleDraft(ArticleMetadata metadata, List<DraftBlock> blocks) {
    /** The title of a commentary whose article has none. */
    public static final String UNTITLED = "Untitled";

    /** A draft without metadata and text. */
    public static final ArticleDraft BLANK = new ArticleDraft(ArticleMetadata.NONE, List.of());

    /** Copies the list. */
    public ArticleDraft {
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
    }

    /** Returns the same draft with other metadata. */
    public ArticleDraft withMetadata(ArticleMetadata other) {
        return new ArticleDraft(other, blocks);
    }

    /**
     * Strikes out a block, or restores it.
     *
     * @param block the index of the block
     */
    public ArticleDraft withMembership(int block, Membership membership) {
        return replacing(block, List.of(blocks.get(block).withMembership(membership)));
    }

    /**
     * Makes a block another part of the article.
     *
     * @param block the index of the block
     */
    public ArticleDraft withKind(int block, ParagraphKind kind) {
        return replacing(block, List.of(blocks.get(block).withKind(kind)));
    }

    /**
     * Joins a block with the next one that is part of the article; it keeps its own kind.
     *
     * @param block the index of the block
     */
    public ArticleDraft joinBlock(int block) {
        OptionalInt next = nextPart(block);
        if (!blocks.get(block).isPart() || next.isEmpty()) {
            return this;
        }
        List<String> sentences = new ArrayList<>(blocks.get(block).sentences());
        sentences.addAll(blocks.get(next.getAsInt()).sentences());
        List<DraftBlock> all = new ArrayList<>(blocks);
        all.set(block, blocks.get(block).withSentences(sentences));
        all.remove(next.getAsInt());
        return new ArticleDraft(metadata, all);
    }

    private OptionalInt nextPart(int block) {
        return IntStream.range(block + 1, blocks.size())
                .filter(index -> blocks.get(index).isPart())
                .findFirst();
    }

    /**
     * Splits a block before a sentence.
     *
     * @param block the index of the block
     * @param sentence the index of the sentence, which begins the new block; not the first
     */
    public ArticleDraft splitBlock(int block, int sentence) {
        DraftBlock whole = blocks.get(block);
        List<String> sentences = whole.sentences();
        if (sentence <= 0 || sentence >= sentences.size()) {
            return this;
        }
        return replacing(
                block,
                List.of(
                        whole.withSentences(sentences.subList(0, sentence)),
                        whole.withSentences(sentences.subList(sentence, sentences.size()))));
    }

    /**
     * Joins a sentence with the next one of its block.
     *
     * @param block the index of the block
     * @param sentence the index of the sentence; not the last
     */
    public ArticleDraft joinSentence(int block, int sentence) {
        DraftBlock whole = blocks.get(block);
        if (sentence + 1 >= whole.sentences().size()) {
            return this;
        }
        String joined =
                whole.sentences().get(sentence) + " " + whole.sentences().get(sentence + 1);
        return replacing(block, List.of(whole.replacing(sentence, sentence + 2, List.of(joined))));
    }

    /**
     * Splits a sentence.
     *
     * @param block the index of the block
     * @param sentence the index of the sentence
     * @param offset where the second part begins, in chars; within a word the sentence is split before the word
     */
    public ArticleDraft splitSentence(int block, int sentence, int offset) {
        DraftBlock whole = blocks.get(block);
        String text = whole.sentences().get(sentence);
        int at = wordStart(text, Math.max(0, Math.min(offset, text.length())));
        String before = text.substring(0, at).strip();
        String after = text.substring(at).strip();
        if (before.isEmpty() || after.isEmpty()) {
            return this;
        }
        return replacing(block, List.of(whole.replacing(sentence, sentence + 1, List.of(before, after))));
    }

    /** Returns the start of the word around an offset; the offset itself if it is not within a word. */
    private static int wordStart(String text, int offset) {
        int at = offset;
        while (at > 0 && at < text.length() && isWord(text.charAt(at - 1)) && isWord(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isPunctuation(c);
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION -> true;
            default -> false;
        };
    }

    private ArticleDraft replacing(int block, List<DraftBlock> others) {
        List<DraftBlock> all = new ArrayList<>(blocks.subList(0, block));
        all.addAll(others);
        all.addAll(blocks.subList(block + 1, blocks.size()));
        return new ArticleDraft(metadata, all);
    }

    /** Returns the blocks that are part of the article. */
    public List<DraftBlock> parts() {
        return blocks.stream().filter(DraftBlock::isPart).toList();
    }

    /** Returns the number of sentences that are part of the article. */
    public int sentenceCount() {
        return parts().stream().mapToInt(block -> block.sentences().size()).sum();
    }

    /**
     * Makes the commentary: the text verbatim, without actors, events and claims.
     *
     * <p>Half of a surrogate pair, which cannot be written, becomes a replacement character.
     */
    public Commentary toCommentary() {
        Optional<String> title = metadata.title().map(ArticleDraft::clean).filter(text -> !text.isEmpty());
        Source source = new Source(
                title.orElse(UNTITLED),
                title.isPresent() ? TitleBasis.PUBLISHED : TitleBasis.DESCRIPTIVE,
                metadata.authors().stream()
                        .map(ArticleDraft::clean)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                metadata.publisher().map(ArticleDraft::clean),
                metadata.published(),
                Optional.empty(),
                metadata.language().map(ArticleDraft::clean),
                metadata.url().map(ArticleDraft::clean),
                Rendition.VERBATIM,
                parts().stream().map(ArticleDraft::paragraph).toList());
        String day = metadata.published().map(Edtf::canonical).orElse("");
        String id = new Slugs().id(day + " " + source.title(), "article");
        return new Commentary(id, source, List.of(), List.of(), List.of());
    }

    private static Paragraph paragraph(DraftBlock block) {
        return new Paragraph(
                block.kind(),
                block.sentences().stream().map(ArticleDraft::clean).toList());
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }
}
