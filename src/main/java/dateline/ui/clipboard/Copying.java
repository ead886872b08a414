package dateline.ui.clipboard;

import dateline.export.citation.CitationStyle;
import dateline.export.citation.PassageWords;
import dateline.export.snippet.Snippet;
import dateline.export.snippet.SnippetWriter;
import dateline.index.FilterResult;
import dateline.index.SentenceNumbers;
import dateline.link.DatelineLink;
import dateline.link.LinkFragment;
import dateline.link.LinkPlace;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuItem;

/**
 * Copies what a window shows: an item, an actor, a sentence, marked words, the rows of a list, or a link.
 *
 * <p>Words of the reader's copy of the article are copied only where they are what is shown. Used on the JavaFX application
 * thread.
 */
public final class Copying {
    /** The most rows of a list that are copied. */
    private static final int MOST_ROWS = 5000;

    private final ReadingState state;
    private final Consumer<String> tell;
    private final ObjectProperty<CitationStyle> style = new SimpleObjectProperty<>(this, "style", CitationStyle.PLAIN);
    private Supplier<Optional<Snippet>> marked = Optional::empty;

    /**
     * Creates one for a window.
     *
     * @param state what the window shows
     * @param tell shows a sentence at the foot of the window
     */
    public Copying(ReadingState state, Consumer<String> tell) {
        this.state = state;
        this.tell = tell;
    }

    /** Returns the style in which the source is cited. */
    public ObjectProperty<CitationStyle> styleProperty() {
        return style;
    }

    /** Sets what returns the words that are marked in the text, with their citation. */
    public void setMarkedWords(Supplier<Optional<Snippet>> words) {
        marked = words;
    }

    /** Copies the marked words, else what is selected, else the rows of the list or of the claims. */
    public void copy() {
        current().ifPresent(Flavours::copy);
    }

    /** Copies the same as Markdown. */
    public void copyAsMarkdown() {
        current().ifPresent(Flavours::copyAsMarkdown);
    }

    private Optional<Snippet> current() {
        return marked.get().or(() -> snippet(state.selectionProperty().get())).or(this::rows);
    }

    /** Copies a passage with its citation. */
    public void copy(Passage passage) {
        passage(passage).ifPresent(Flavours::copy);
    }

    /** Copies a link to what is selected; to the document where nothing is. */
    public void copyLink() {
        copyLink(state.selectionProperty().get());
    }

    /** Copies a link to what is selected, with the present filter and view. */
    public void copyLinkWithFilterAndView() {
        copyLinkWithFilterAndView(state.selectionProperty().get());
    }

    private void copyLink(Selection of) {
        copyLink(of, new LinkFragment(place(of), Optional.empty(), Optional.empty()));
    }

    private void copyLinkWithFilterAndView(Selection of) {
        copyLink(of, LinkedView.of(state, place(of)));
    }

    private Optional<LinkPlace> place(Selection of) {
        return document().flatMap(open -> LinkedView.place(open.index(), of));
    }

    private void copyLink(Selection of, LinkFragment fragment) {
        document().ifPresent(open -> {
            String address = new DatelineLink(open.commentary().id(), fragment).text();
            Flavours.copy(Snippet.link(LinkedView.words(open, of), address));
            tell.accept("Copied the link " + ShownText.line(address));
        });
    }

    /** Returns the entries of a context menu that copy something. */
    public List<MenuItem> entries(Selection of) {
        return entries(() -> snippet(of), of);
    }

    /** Returns the entries of the text's context menu, which copy the marked words, or else a sentence. */
    public List<MenuItem> entriesOfText(Selection sentence) {
        return entries(() -> marked.get().or(() -> snippet(sentence)), sentence);
    }

    private List<MenuItem> entries(Supplier<Optional<Snippet>> content, Selection linked) {
        return List.of(
                entry("Copy", () -> content.get().ifPresent(Flavours::copy)),
                entry("Copy as Markdown", () -> content.get().ifPresent(Flavours::copyAsMarkdown)),
                entry("Copy Link", () -> copyLink(linked)),
                entry("Copy Link with Filter and View", () -> copyLinkWithFilterAndView(linked)));
    }

    /** Returns the entries of a context menu that copy an event or a claim. */
    public List<MenuItem> entriesOfItem(String id) {
        return entries(new Selection.OfItem(id));
    }

    /** Returns the entries of the context menu of a row in the list of events or claims. */
    public List<MenuItem> entriesOfRow(String id) {
        List<MenuItem> entries = new ArrayList<>(entriesOfItem(id));
        entries.add(entry("Copy All Rows as a Table", this::copyRows));
        return entries;
    }

    private static MenuItem entry(String name, Runnable action) {
        MenuItem entry = new MenuItem(name);
        entry.setOnAction(event -> action.run());
        return entry;
    }

    private Optional<OpenDocument> document() {
        return state.documentProperty().get();
    }

    private Optional<SnippetWriter> writer() {
        return document().map(open -> new SnippetWriter(open.index(), style.get(), passage -> original(open, passage)));
    }

    /** Returns the original's words for a passage where they are what is shown. */
    private Optional<String> original(OpenDocument open, Passage passage) {
        Source source = open.commentary().source();
        return state.exactWords().flatMap(copy -> copy.words(SentenceNumbers.of(source, passage)));
    }

    private Optional<Snippet> snippet(Selection of) {
        if (of instanceof Selection.OfSentence sentence) {
            return passage(passage(sentence.sentence()));
        }
        return writer().flatMap(writer -> {
            if (of instanceof Selection.OfItem item) {
                return writer.index().item(item.id()).map(writer::item);
            }
            return of instanceof Selection.OfActor actor
                    ? writer.index().actor(actor.id()).map(writer::actor)
                    : Optional.empty();
        });
    }

    private static Passage passage(SentenceId sentence) {
        return new Passage(sentence, sentence, Optional.empty());
    }

    /** Returns a passage with its citation; empty without a document. */
    public Optional<Snippet> passage(Passage passage) {
        return writer().map(writer -> writer.passage(passage));
    }

    /** Returns the short quote of a passage with its citation; empty without a document. */
    public Optional<Snippet> quoteOf(Passage passage) {
        return writer().map(writer -> writer.quoteOf(passage));
    }

    /**
     * Returns words of the text with their citation; empty without a document.
     *
     * @param words the words
     * @param passage the sentences that they stand in
     * @param whose whose words they are
     */
    public Optional<Snippet> words(String words, Passage passage, PassageWords whose) {
        return writer().map(writer -> writer.words(words, passage, whose));
    }

    private void copyRows() {
        rows().ifPresent(Flavours::copy);
    }

    private Optional<Snippet> rows() {
        CentreView view = state.centreViewProperty().get();
        Optional<FilterResult> left = state.acceptedOfDocument();
        if (left.isEmpty() || (view != CentreView.LIST && view != CentreView.CLAIMS)) {
            return Optional.empty();
        }
        boolean ofEvents = view == CentreView.LIST;
        int count = ofEvents ? left.get().eventCount() : left.get().claimCount();
        String noun = ofEvents ? "event" : "claim";
        if (count > MOST_ROWS) {
            tell.accept(Wording.count(count, noun) + " are too many to be copied; filter them, or copy at most "
                    + Wording.count(MOST_ROWS, noun) + ".");
            return Optional.empty();
        }
        tell.accept("Copied " + Wording.count(count, noun) + " as a table.");
        return writer().map(writer -> {
            List<Item> items = left.get().accepted().stream()
                    .mapToObj(writer.index().items()::get)
                    .toList();
            return ofEvents ? writer.events(only(Event.class, items)) : writer.claims(only(Claim.class, items));
        });
    }

    private static <T> List<T> only(Class<T> type, List<Item> items) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
