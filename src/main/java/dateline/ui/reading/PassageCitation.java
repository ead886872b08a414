package dateline.ui.reading;

import dateline.date.words.EdtfWords;
import dateline.index.SentenceNumbers;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.ui.state.ReadingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts a passage on the clipboard as one would cite it. */
public final class PassageCitation {
    private final ReadingState state;

    /**
     * Creates one for a window.
     *
     * @param state what the window shows
     */
    public PassageCitation(ReadingState state) {
        this.state = state;
    }

    /** Copies an item's first passage with its source, if it has one; on the JavaFX application thread. */
    public void copyFirst(Item item) {
        item.passages().stream().findFirst().ifPresent(this::copy);
    }

    /**
     * Copies a passage's words with its source; on the JavaFX application thread. Does nothing without a document.
     *
     * @param passage which sentences
     */
    public void copy(Passage passage) {
        state.documentProperty().get().ifPresent(open -> {
            ClipboardContent content = new ClipboardContent();
            Source source = open.commentary().source();
            Optional<String> exact =
                    state.exactWords().flatMap(copy -> copy.words(SentenceNumbers.of(source, passage)));
            content.putString(exact.map(words -> cite(source, passage, words)).orElseGet(() -> cite(source, passage)));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /**
     * Returns a passage's words followed by authors, title, publisher, date and number.
     *
     * @param source what is cited
     * @param passage which sentences
     */
    public static String cite(Source source, Passage passage) {
        String words = SentenceNumbers.of(source, passage).stream()
                .map(sentence -> source.sentence(sentence).orElseThrow())
                .collect(Collectors.joining(" "));
        String rendition =
                switch (source.rendition()) {
                    case RETELLING -> " (retold)";
                    case VERBATIM -> "";
                };
        return cite(source, passage, words) + rendition;
    }

    /** Returns the article's own words with their source. */
    private static String cite(Source source, Passage passage, String words) {
        List<String> origin = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            origin.add(String.join(" and ", source.authors()));
        }
        origin.add(source.title());
        source.publisher().ifPresent(origin::add);
        source.published().ifPresent(date -> origin.add(EdtfWords.of(date)));
        origin.add("passage " + passage.at());
        return words + "\n(" + String.join(", ", origin) + ")";
    }
}
