package dateline.edit;

import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text of a commentary while it is changed; each sentence knows which sentences it is made of. */
final class TextDraft {
    /**
     * A sentence.
     *
     * @param words its words
     * @param origins the present numbers of the sentences that it is made of; none for a new one
     */
    record Sentence(String words, List<SentenceId> origins) {
        /** Returns a part of the sentence, or the sentence in other words. */
        Sentence saying(String others) {
            return new Sentence(others.strip(), origins);
        }

        /** Returns this sentence and the next as one. */
        Sentence joined(Sentence next) {
            return new Sentence(
                    (words + " " + next.words).strip(),
                    Stream.concat(origins.stream(), next.origins.stream()).toList());
        }
    }

    /**
     * A paragraph.
     *
     * @param kind what part of the text it belongs to
     * @param sentences its sentences, to be changed
     */
    record Block(ParagraphKind kind, List<Sentence> sentences) {
        /** Returns a paragraph of new sentences. */
        static Block added(Paragraph paragraph) {
            List<Sentence> sentences = new ArrayList<>();
            paragraph.sentences().forEach(words -> sentences.add(new Sentence(words.strip(), List.of())));
            return new Block(paragraph.kind(), sentences);
        }
    }

    private final Commentary commentary;
    private final List<Block> blocks = new ArrayList<>();

    TextDraft(Commentary commentary) {
        this.commentary = commentary;
        for (Paragraph paragraph : commentary.source().paragraphs()) {
            int number = blocks.size() + 1;
            List<Sentence> sentences = new ArrayList<>();
            for (String words : paragraph.sentences()) {
                sentences.add(new Sentence(words, List.of(new SentenceId(number, sentences.size() + 1))));
            }
            blocks.add(new Block(paragraph.kind(), sentences));
        }
    }

    /** Returns the paragraphs, to be changed. */
    List<Block> blocks() {
        return blocks;
    }

    /** Returns the index of a paragraph among the blocks. */
    int indexOf(int number) {
        if (number < 1 || number > blocks.size()) {
            throw new EditRefusedException("The text has no paragraph " + number + ".");
        }
        return number - 1;
    }

    /** Returns the sentences of the paragraph of a sentence, to be changed. */
    List<Sentence> sentencesAround(SentenceId id) {
        if (!commentary.source().contains(id)) {
            throw new EditRefusedException("The text has no sentence " + id + ".");
        }
        return blocks.get(id.paragraph() - 1).sentences();
    }

    /** Returns the edit that leads to this text; passages and steps of the argument follow their sentences. */
    Edit finish(String label) {
        // Paragraphs that stay are the same objects, so that undo steps share them.
        Map<Paragraph, Paragraph> present = new HashMap<>();
        commentary.source().paragraphs().forEach(paragraph -> present.put(paragraph, paragraph));
        NavigableMap<SentenceId, List<SentenceId>> targets = new TreeMap<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            int number = paragraphs.size() + 1;
            for (int i = 0; i < block.sentences().size(); i++) {
                SentenceId id = new SentenceId(number, i + 1);
                for (SentenceId origin : block.sentences().get(i).origins()) {
                    targets.computeIfAbsent(origin, o -> new ArrayList<>()).add(id);
                }
            }
            Paragraph paragraph = new Paragraph(
                    block.kind(),
                    block.sentences().stream().map(Sentence::words).toList());
            paragraphs.add(present.getOrDefault(paragraph, paragraph));
        }
        return new PassageMapping(commentary, commentary.source().withParagraphs(paragraphs), targets).edit(label);
    }
}
