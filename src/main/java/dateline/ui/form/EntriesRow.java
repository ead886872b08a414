package dateline.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Several values, each with a cross that removes it, and a field that adds one. */
public final class EntriesRow extends FormRow {
    private final Supplier<List<Entry>> entries;
    private final Pane pane;
    private final Label none;
    private final Completion adding;
    private final Map<String, EntryBox> boxes = new LinkedHashMap<>();

    private EntriesRow(Texts texts, Pane pane, Supplier<List<Entry>> entries, Function<String, List<Offer>> offers) {
        super(texts.name());
        this.entries = entries;
        this.pane = pane;
        pane.setMinWidth(0);
        none = new Label(texts.none());
        none.getStyleClass().add("secondary");
        adding = new Completion(texts.prompt(), offers, this::taken);
        adding.input().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setControl(new VBox(4, pane, adding));
        refresh();
    }

    /**
     * The words of a row.
     *
     * @param name what the values are called
     * @param none what is said where there is no value
     * @param prompt what the field for another value says
     */
    public record Texts(String name, String none, String prompt) {}

    /**
     * Returns a row whose values are short names, side by side.
     *
     * @param texts the words of the row
     * @param entries returns the present values
     * @param offers returns what is offered for typed words
     */
    public static EntriesRow chips(Texts texts, Supplier<List<Entry>> entries, Function<String, List<Offer>> offers) {
        FlowPane chips = new FlowPane(6, 4);
        chips.getStyleClass().add("edited-chips");
        return new EntriesRow(texts, chips, entries, offers);
    }

    /**
     * Returns a row whose values stand one below the other.
     *
     * @param texts the words of the row
     * @param entries returns the present values
     * @param offers returns what is offered for typed words
     */
    public static EntriesRow list(Texts texts, Supplier<List<Entry>> entries, Function<String, List<Offer>> offers) {
        return new EntriesRow(texts, new VBox(2), entries, offers);
    }

    private void taken(Optional<String> refusal) {
        if (refusal.isEmpty()) {
            adding.show("");
            refresh();
        }
        fault(refusal);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && adding.input().getText().isEmpty() && !boxes.isEmpty()) {
            List.copyOf(boxes.values()).get(boxes.size() - 1).cross().requestFocus();
            event.consume();
        }
    }

    private void remove(Entry entry) {
        List<String> keys = new ArrayList<>(boxes.keySet());
        int place = keys.indexOf(entry.key());
        fault(entry.remove().get());
        refresh();
        List<EntryBox> left = List.copyOf(boxes.values());
        if (left.isEmpty()) {
            adding.input().requestFocus();
        } else {
            left.get(Math.min(place, left.size() - 1)).cross().requestFocus();
        }
    }

    @Override
    Node focusTarget() {
        return adding.input();
    }

    /** Shows the present values; the nodes of values that stay remain, and with them the keyboard. */
    @Override
    void refresh() {
        List<Entry> present = entries.get();
        List<String> keys = present.stream().map(Entry::key).toList();
        if (!List.copyOf(boxes.keySet()).equals(keys) || keys.isEmpty()) {
            Map<String, EntryBox> before = Map.copyOf(boxes);
            boxes.clear();
            for (Entry entry : present) {
                EntryBox kept = before.get(entry.key());
                boxes.put(entry.key(), kept == null ? new EntryBox(entry, () -> remove(entry)) : kept);
            }
            pane.getChildren().setAll(boxes.isEmpty() ? List.of(none) : boxes.values());
        }
        boxes.values().forEach(box -> box.note().ifPresent(FormRow::refresh));
    }

    @Override
    boolean isChanged() {
        return adding.isChanged();
    }

    @Override
    void accept() {
        boxes.values().forEach(box -> box.note().ifPresent(FormRow::accept));
        adding.leave();
    }

    @Override
    void restore() {
        adding.show("");
        fault(Optional.empty());
    }
}
