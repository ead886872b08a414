package dateline.export.citation;

import dateline.model.Passage;
import dateline.model.SentenceId;

/** Writes the place of a passage in words: "para. 5, sentences 1–2". */
final class PassageNumber {
    private PassageNumber() {}

    /**
     * Returns the paragraphs and sentences of a passage.
     *
     * @param passage which sentences
     * @param paragraph the short word for a paragraph, such as "para."
     */
    static String paragraphs(Passage passage, String paragraph) {
        SentenceId first = passage.first();
        SentenceId last = passage.last();
        if (first.paragraph() != last.paragraph()) {
            return paragraph.replace(".", "s.") + " " + first.paragraph() + "\u2013" + last.paragraph() + ", sentences "
                    + first + "\u2013" + last;
        }
        String sentences = first.equals(last)
                ? "sentence " + first.sentence()
                : "sentences " + first.sentence() + "\u2013" + last.sentence();
        return paragraph + " " + first.paragraph() + ", " + sentences;
    }
}
