package dateline.article.read;

import dateline.article.DraftBlock;
import dateline.article.DraftBlock.Membership;
import dateline.model.ParagraphKind;
import dateline.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes blocks of texts, and recognises what is about the authors, a reservation, or no part of an article. */
final class BlockKinds {
    private static final int LONGEST_FURNITURE = 120;
    /** The length of the beginning of a biography in which its author is named, in chars. */
    private static final int NAMED_WITHIN = 80;

    private static final Pattern FURNITURE = Pattern.compile(
            "^(?:read (?:more|also|next)|also read|more on this|related(?: \\w+)?\\b|see also|recommended|advertisement"
                    + "|sponsored|share (?:this|on)?|follow us|sign up|subscribe|click here|print this|email this"
                    + "|skip to|continue reading|listen to this|watch:|comments?\\b|leave a (?:comment|reply)"
                    + "|we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|all rights reserved"
                    + "|copyright\\b|\u00a9|most (?:read|popular)|\\d+ min(?:ute)?s? read|tags?:|topics?:|filed under)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISCLAIMER = Pattern.compile(
            "\\b(?:views?|opinions?)\\b.{0,80}\\b(?:expressed|those of|his own|her own|their own|not necessarily)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "\\b(?:is|was|are|were|has been)\\s+(?:an?|the|\\w+\\s+of|currently|formerly)\\b|\\b(?:teaches|writes|serves|leads)\\b",
            Pattern.CASE_INSENSITIVE);

    private BlockKinds() {}

    /** Tells whether a short text is what publishers set between the paragraphs, such as "Read more". */
    static boolean isFurniture(String text) {
        return text.length() <= LONGEST_FURNITURE && FURNITURE.matcher(text).find();
    }

    /** Makes a block of the text itself. */
    static DraftBlock block(String text, Membership membership) {
        List<String> sentences = SentenceSplitter.split(text).stream()
                .map(range -> range.in(text))
                .toList();
        return new DraftBlock(ParagraphKind.BODY, membership, sentences.isEmpty() ? List.of(text.strip()) : sentences);
    }

    /**
     * Marks biographies and reservations, which follow the text itself.
     *
     * @param blocks all blocks
     * @param authors the names of the authors
     */
    static List<DraftBlock> marked(List<DraftBlock> blocks, List<String> authors) {
        List<DraftBlock> marked = new ArrayList<>(blocks);
        boolean isAtEnd = true;
        for (int i = blocks.size() - 1; i >= 0 && isAtEnd; i--) {
            if (blocks.get(i).isPart()) {
                ParagraphKind kind = kind(blocks.get(i).text(), authors);
                isAtEnd = kind != ParagraphKind.BODY;
                marked.set(i, blocks.get(i).withKind(kind));
            }
        }
        return marked;
    }

    private static ParagraphKind kind(String text, List<String> authors) {
        if (DISCLAIMER.matcher(text).find()) {
            return ParagraphKind.DISCLAIMER;
        }
        String start = text.substring(0, Math.min(NAMED_WITHIN, text.length())).toLowerCase(Locale.ROOT);
        boolean isNamed = authors.stream()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .anyMatch(start::contains);
        return isNamed && BIOGRAPHY.matcher(text).find() ? ParagraphKind.BIOGRAPHY : ParagraphKind.BODY;
    }
}
