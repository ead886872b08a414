package dateline.article;

import dateline.model.ParagraphKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A block of the text that was read, which becomes a paragraph unless it is struck out.
 *
 * @param kind what part of the article it is
 * @param membership whether it is part of the article
 * @param sentences its sentences, at least one, each without white space at its ends
 */
public record DraftBlock(ParagraphKind kind, Membership membership, List<String> sentences) {
    /** Tells whether a block is part of the article. */
    public enum Membership {
        /** The block becomes a paragraph. */
        PART,
        /** The block is no part of the article, such as a menu. */
        STRUCK_OUT
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no sentence
     */
    public DraftBlock {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(membership, "membership");
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a block has at least one sentence");
        }
    }

    /** Tells whether the block is part of the article. */
    public boolean isPart() {
        return membership == Membership.PART;
    }

    /** Returns the text of the block in one line. */
    public String text() {
        return String.join(" ", sentences);
    }

    /** Returns the same block as another part of the article. */
    public DraftBlock withKind(ParagraphKind other) {
        return new DraftBlock(other, membership, sentences);
    }

    /** Returns the same block as a part of the article, or struck out. */
    public DraftBlock withMembership(Membership other) {
        return new DraftBlock(kind, other, sentences);
    }

    /** Returns the same block with other sentences. */
    DraftBlock withSentences(List<String> others) {
        return new DraftBlock(kind, membership, others);
    }

    /** Returns the block with some consecutive sentences replaced. */
    DraftBlock replacing(int from, int to, List<String> others) {
        List<String> all = new ArrayList<>(sentences.subList(0, from));
        all.addAll(others);
        all.addAll(sentences.subList(to, sentences.size()));
        return withSentences(all);
    }
}
