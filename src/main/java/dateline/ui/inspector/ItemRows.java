package dateline.ui.inspector;

import dateline.date.words.English;
import dateline.edit.ItemEdits;
import dateline.edit.PassageEdits;
import dateline.edit.attributes.Attribute;
import dateline.edit.attributes.ItemAttributes;
import dateline.edit.links.LinkKind;
import dateline.model.Certainty;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.text.NormalisedText;
import dateline.ui.form.ChoiceRow;
import dateline.ui.form.EntriesRow;
import dateline.ui.form.Entry;
import dateline.ui.form.Field;
import dateline.ui.form.FormRow;
import dateline.ui.form.Offer;
import dateline.ui.form.TextRow;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.WrappedTip;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Makes the rows that the forms of events and claims have in common.
 *
 * @param <R> events or claims
 */
final class ItemRows<R extends Item> {
    /** Most sentences that are offered. */
    private static final int MOST = 7;

    private final ReadingState state;
    private final FormParts<R> parts;
    private final String id;

    ItemRows(ReadingState state, FormParts<R> parts, String id) {
        this.state = state;
        this.parts = parts;
        this.id = id;
    }

    /** Returns the choice of a certainty, with the keys that set it. */
    ChoiceRow<Certainty> certainty(Attribute<R, Certainty> attribute) {
        return parts.choice("Certainty", attribute, Inspector.CERTAINTIES, ItemRows::certainty);
    }

    /** Returns the words of a certainty behind the key that sets it. */
    static String certainty(Certainty certainty) {
        return (Inspector.CERTAINTIES.indexOf(certainty) + 1) + "  " + English.capitalised(Wording.of(certainty));
    }

    /** Gives a row of links the button that lets them be made by clicking. */
    <T extends FormRow> T linkable(T row, Linker linker, LinkKind kind) {
        Button button = new Button("Link by clicking");
        button.getStyleClass().add("link-by-clicking");
        button.setTooltip(WrappedTip.of("Click events and claims in any view to link them  ("
                + (kind == LinkKind.AGAINST ? Inspector.LINK_AGAINST_KEY : Inspector.LINK_KEY) + ")"));
        button.setAccessibleText("Link by clicking what it " + kind.verb());
        button.setOnAction(event -> linker.begin(id, kind));
        row.putBehindName(button);
        return row;
    }

    /** Returns an entry for an item, which a click selects. */
    Entry entry(Item item, Optional<Supplier<FormRow>> note, Supplier<Optional<String>> remove) {
        return new Entry(
                item.id(),
                item.label(),
                () -> new ItemLink(item, item.label(), "", () -> state.selectItem(item.id())),
                note,
                remove);
    }

    /** Returns the passages with their quotes; another is found by its number, or by words of its sentence. */
    EntriesRow passages(Attribute<R, List<Passage>> attribute) {
        Field<List<Passage>> field = Field.of(parts.editor(), parts.subject(), attribute);
        return EntriesRow.list(
                new EntriesRow.Texts("Passages", "no passages yet", "Add a passage: 5.1, 5.1-5.2, or words of it"),
                () -> passages(field),
                this::sentences);
    }

    private List<Entry> passages(Field<List<Passage>> field) {
        List<Passage> passages = field.value().orElse(List.of());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int place = i;
            entries.add(new Entry(
                    i + ":" + passage.at(),
                    "passage " + passage.at(),
                    () -> number(passage),
                    Optional.of(() -> TextRow.line("Quote of " + passage.at(), quote(field, place))
                            .prompting("quote, at most " + Passage.MAX_QUOTE_WORDS + " words")),
                    () -> parts.editor()
                            .attempt(commentary -> PassageEdits.remove(
                                    commentary, id, field.value().orElseThrow().get(place)))));
        }
        return entries;
    }

    private Region number(Passage passage) {
        Label words = new Label(passage.at() + "  " + sentence(passage));
        words.getStyleClass().add("passage-number");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        return words;
    }

    private String sentence(Passage passage) {
        return parts.editor()
                .commentary()
                .flatMap(commentary -> commentary.source().sentence(passage.first()))
                .orElse("");
    }

    /** Returns the quote of the passage at a place in the list. */
    private Field<String> quote(Field<List<Passage>> field, int place) {
        return new Field<>(
                () -> field.value()
                        .filter(passages -> place < passages.size())
                        .map(passages -> passages.get(place).quote().orElse("")),
                words -> {
                    List<Passage> passages = new ArrayList<>(field.value().orElse(List.of()));
                    Passage present = passages.get(place);
                    Optional<String> quote = Optional.of(words).filter(text -> !text.isEmpty());
                    passages.set(place, new Passage(present.first(), present.last(), quote));
                    return parts.editor()
                            .attempt(commentary ->
                                    ItemEdits.set(commentary, List.of(id), ItemAttributes.PASSAGES, passages));
                });
    }

    private List<Offer> sentences(String typed) {
        Optional<Passage> byNumber = Passage.parse(typed, Optional.empty());
        if (byNumber.isPresent()) {
            return List.of(offer(byNumber.get(), sentence(byNumber.get())));
        }
        String term = NormalisedText.of(typed).normalised();
        List<Offer> offers = new ArrayList<>();
        List<Paragraph> paragraphs = parts.editor()
                .commentary()
                .map(commentary -> commentary.source().paragraphs())
                .orElse(List.of());
        for (int p = 0; p < paragraphs.size(); p++) {
            List<String> sentences = paragraphs.get(p).sentences();
            for (int s = 0; s < sentences.size() && !term.isEmpty() && offers.size() < MOST; s++) {
                if (parts.editor().normalised(sentences.get(s)).hasWordStartingWith(term)) {
                    SentenceId sentence = new SentenceId(p + 1, s + 1);
                    offers.add(offer(new Passage(sentence, sentence, Optional.empty()), sentences.get(s)));
                }
            }
        }
        return offers;
    }

    private Offer offer(Passage passage, String sentence) {
        return new Offer(
                (passage.at() + "  " + sentence).strip(),
                "",
                () -> parts.editor().attempt(commentary -> PassageEdits.add(commentary, id, passage)));
    }
}
