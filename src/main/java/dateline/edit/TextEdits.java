package dateline.edit;

import dateline.date.words.English;
import dateline.edit.TextDraft.Block;
import dateline.edit.TextDraft.Sentence;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the text of the source; passages and steps of the argument follow their sentences.
 *
 * <p>The notices of an edit name the quotes, passages and steps that find no place in the new text.
 */
public final class TextEdits {
    private TextEdits() {}

    /**
     * Gives a sentence other words.
     *
     * @throws EditRefusedException if there is no such sentence, or the words are blank
     */
    public static Edit correct(Commentary commentary, SentenceId id, String words) {
        TextDraft draft = new TextDraft(commentary);
        List<Sentence> sentences = draft.sentencesAround(id);
        if (words.isBlank()) {
            throw new EditRefusedException("A sentence needs words; it can be removed instead.");
        }
        int at = id.sentence() - 1;
        sentences.set(at, sentences.get(at).saying(words));
        return draft.finish("Correct sentence " + id);
    }

    /**
     * Splits a sentence in two; a passage whose quote stands in one of both parts then refers to that part alone.
     *
     * @param offset the index of the first character of the second part
     * @throws EditRefusedException if there is no such sentence, or a part would be blank
     */
    public static Edit split(Commentary commentary, SentenceId id, int offset) {
        TextDraft draft = new TextDraft(commentary);
        List<Sentence> sentences = draft.sentencesAround(id);
        int at = id.sentence() - 1;
        Sentence whole = sentences.get(at);
        int end = Math.max(0, Math.min(offset, whole.words().length()));
        Sentence first = whole.saying(whole.words().substring(0, end));
        Sentence second = whole.saying(whole.words().substring(end));
        if (first.words().isEmpty() || second.words().isEmpty()) {
            throw new EditRefusedException("A sentence can be split only between two of its words.");
        }
        sentences.set(at, first);
        sentences.add(at + 1, second);
        return draft.finish("Split sentence " + id);
    }

    /**
     * Joins a sentence with the next one of its paragraph.
     *
     * @throws EditRefusedException if there is no such sentence, or it is the last of its paragraph
     */
    public static Edit join(Commentary commentary, SentenceId id) {
        TextDraft draft = new TextDraft(commentary);
        List<Sentence> sentences = draft.sentencesAround(id);
        if (id.sentence() == sentences.size()) {
            throw new EditRefusedException("Sentence " + id + " is the last of its paragraph.");
        }
        Sentence next = sentences.remove(id.sentence());
        sentences.set(id.sentence() - 1, sentences.get(id.sentence() - 1).joined(next));
        return draft.finish("Join sentences " + id + " and " + new SentenceId(id.paragraph(), id.sentence() + 1));
    }

    /**
     * Removes a sentence, and its paragraph if it has no other.
     *
     * @throws EditRefusedException if there is no such sentence
     */
    public static Edit removeSentence(Commentary commentary, SentenceId id) {
        TextDraft draft = new TextDraft(commentary);
        List<Sentence> sentences = draft.sentencesAround(id);
        sentences.remove(id.sentence() - 1);
        if (sentences.isEmpty()) {
            draft.blocks().remove(id.paragraph() - 1);
        }
        return draft.finish("Remove sentence " + id);
    }

    /**
     * Splits a paragraph before a sentence.
     *
     * @throws EditRefusedException if there is no such sentence, or it begins its paragraph
     */
    public static Edit splitParagraph(Commentary commentary, SentenceId id) {
        TextDraft draft = new TextDraft(commentary);
        List<Sentence> sentences = draft.sentencesAround(id);
        if (id.sentence() == 1) {
            throw new EditRefusedException("Sentence " + id + " begins its paragraph already.");
        }
        List<Sentence> rest = sentences.subList(id.sentence() - 1, sentences.size());
        ParagraphKind kind = draft.blocks().get(id.paragraph() - 1).kind();
        draft.blocks().add(id.paragraph(), new Block(kind, new ArrayList<>(rest)));
        rest.clear();
        return draft.finish("Split paragraph " + id.paragraph() + " before sentence " + id);
    }

    /**
     * Joins a paragraph with the next one; both are then of its kind.
     *
     * @param number the paragraph, from 1
     * @throws EditRefusedException if there is no such paragraph, or it is the last
     */
    public static Edit joinParagraphs(Commentary commentary, int number) {
        TextDraft draft = new TextDraft(commentary);
        Block block = draft.blocks().get(draft.indexOf(number));
        if (number == draft.blocks().size()) {
            throw new EditRefusedException("Paragraph " + number + " is the last.");
        }
        block.sentences().addAll(draft.blocks().remove(number).sentences());
        return draft.finish("Join paragraphs " + number + " and " + (number + 1));
    }

    /**
     * Adds paragraphs. Passages of a text that the document did not carry until now stay if they fit.
     *
     * @param number the number that the first of them gets, from 1 to one more than there are
     * @param paragraphs each with sentences, which are not blank
     * @throws EditRefusedException if there is no such place, or a paragraph or sentence has no words
     */
    public static Edit addParagraphs(Commentary commentary, int number, List<Paragraph> paragraphs) {
        TextDraft draft = new TextDraft(commentary);
        if (number < 1 || number > draft.blocks().size() + 1) {
            throw new EditRefusedException("The text has no place for a paragraph " + number + ".");
        }
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.sentences().isEmpty()
                    || paragraph.sentences().stream().anyMatch(String::isBlank)) {
                throw new EditRefusedException("A paragraph needs sentences, each with words.");
            }
        }
        draft.blocks().addAll(number - 1, paragraphs.stream().map(Block::added).toList());
        return draft.finish("Add " + English.count(paragraphs.size(), "paragraph"));
    }

    /**
     * Removes a paragraph.
     *
     * @param number the paragraph, from 1
     * @throws EditRefusedException if there is no such paragraph
     */
    public static Edit removeParagraph(Commentary commentary, int number) {
        TextDraft draft = new TextDraft(commentary);
        draft.blocks().remove(draft.indexOf(number));
        return draft.finish("Remove paragraph " + number);
    }

    /**
     * Makes a paragraph one of another kind.
     *
     * @param number the paragraph, from 1
     * @throws EditRefusedException if there is no such paragraph
     */
    public static Edit setKind(Commentary commentary, int number, ParagraphKind kind) {
        TextDraft draft = new TextDraft(commentary);
        int index = draft.indexOf(number);
        draft.blocks().set(index, new Block(kind, draft.blocks().get(index).sentences()));
        return draft.finish("Change kind of paragraph " + number);
    }
}
