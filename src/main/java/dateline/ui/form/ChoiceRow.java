package dateline.ui.form;

import dateline.date.words.English;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/**
 * One of a closed vocabulary; what is chosen is an edit at once.
 *
 * @param <V> the type of the values
 */
public final class ChoiceRow<V> extends FormRow {
    private final ChoiceBox<V> box = new ChoiceBox<>();
    private final Field<V> field;

    /**
     * Creates the row.
     *
     * @param name what the value is called
     * @param field the value
     * @param values what there is to choose from, in this order
     * @param words returns the words for a value
     */
    public ChoiceRow(String name, Field<V> field, List<V> values, Function<V, String> words) {
        super(name);
        this.field = field;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(words));
        box.getItems().setAll(values);
        setControl(box);
        refresh();
        box.valueProperty().addListener((o, was, is) -> accept());
    }

    private static final class Words<V> extends StringConverter<V> {
        private final Function<V, String> words;

        Words(Function<V, String> words) {
            this.words = words;
        }

        @Override
        public String toString(V value) {
            return English.capitalised(value == null ? Field.SEVERAL : words.apply(value));
        }

        @Override
        public V fromString(String text) {
            throw new UnsupportedOperationException("a choice is not typed");
        }
    }

    @Override
    Node focusTarget() {
        return box;
    }

    @Override
    void refresh() {
        box.setValue(field.value().orElse(null));
    }

    @Override
    boolean isChanged() {
        return false;
    }

    /** Makes an edit of the choice; a value that is shown after another edit is the present one already. */
    @Override
    void accept() {
        Optional<V> chosen = Optional.ofNullable(box.getValue());
        if (chosen.isPresent() && !chosen.equals(field.value())) {
            Optional<String> refusal = field.set(chosen.get());
            fault(refusal);
            refresh();
        }
    }

    @Override
    void restore() {
        refresh();
    }
}
