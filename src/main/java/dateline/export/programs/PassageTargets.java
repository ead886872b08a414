package dateline.export.programs;

import dateline.index.SentenceNumbers;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes targets of annotations of passages: the number of the sentences, and words to find them by.
 *
 * <p>The words are always those of the source. A quote is; a sentence of the document is only in a verbatim rendition. Of a
 * retelling no word is taken, since the page that the target names does not have it.
 */
final class PassageTargets {
    /** The name of the format, which says what the number of a sentence means. */
    private static final String FORMAT = "urn:dateline:schema:dateline-1";

    /** The most characters in front of and behind the words. */
    private static final int CONTEXT = 32;

    private final Source source;
    private final String address;
    private int withoutWords;

    PassageTargets(Commentary commentary) {
        source = commentary.source();
        address = Address.of(source).orElseGet(() -> Address.ofDocument(commentary.id()));
    }

    /** Returns a target for each passage of an item. */
    List<JsonObject> of(Item item) {
        return item.passages().stream().map(this::target).toList();
    }

    /** Returns how many targets so far have no words. */
    int withoutWords() {
        return withoutWords;
    }

    private JsonObject target(Passage passage) {
        List<JsonObject> selectors = new ArrayList<>();
        words(passage).ifPresent(selectors::add);
        withoutWords += selectors.isEmpty() ? 1 : 0;
        selectors.add(new JsonObject()
                .with("type", "FragmentSelector")
                .with("conformsTo", FORMAT)
                .with("value", "at=" + passage.at()));
        return new JsonObject()
                .with("type", "SpecificResource")
                .with("source", address)
                .withObjects("selector", selectors);
    }

    /** Returns the words of a passage: its quote, with what stands around it if that is known, or else its sentences. */
    private Optional<JsonObject> words(Passage passage) {
        Optional<String> quote = passage.quote().filter(words -> !words.isBlank());
        if (source.rendition() != Rendition.VERBATIM) {
            return quote.map(PassageTargets::selector);
        }
        // Words that go over the end of a paragraph are found on no page.
        boolean inOneParagraph = passage.first().paragraph() == passage.last().paragraph();
        List<SentenceId> sentences = SentenceNumbers.of(source, passage);
        if (!inOneParagraph || sentences.isEmpty()) {
            return quote.map(PassageTargets::selector);
        }
        List<String> all =
                source.paragraphs().get(passage.first().paragraph() - 1).sentences();
        String before = joined(all.subList(0, passage.first().sentence() - 1));
        String text = joined(all.subList(
                passage.first().sentence() - 1,
                sentences.get(sentences.size() - 1).sentence()));
        String behind = joined(all.subList(sentences.get(sentences.size() - 1).sentence(), all.size()));
        String paragraph = joined(List.of(before, text, behind));
        int start = paragraph.indexOf(quote.orElse(text), before.length());
        if (start < 0 || text.isBlank()) {
            return quote.map(PassageTargets::selector);
        }
        return Optional.of(
                inContext(paragraph, start, start + quote.orElse(text).length()));
    }

    private static String joined(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static JsonObject selector(String exact) {
        return new JsonObject().with("type", "TextQuoteSelector").with("exact", exact);
    }

    private static JsonObject inContext(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return selector(text.substring(start, end))
                .with("prefix", text.substring(from, start))
                .with("suffix", text.substring(end, to));
    }
}
