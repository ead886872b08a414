package dateline.ui.form;

import dateline.date.Edtf;
import dateline.ui.dates.DateField;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A date, in the format's form, as people write it, or relative to the publication and the item before. */
public final class DateRow extends FormRow {
    private final DateField input = new DateField();
    private final Field<Optional<Edtf>> field;
    private final Supplier<Context> context;

    /**
     * From which dates relative ones are counted.
     *
     * @param published when the text was published; empty if that is not known
     * @param before the date of the item before; empty if there is none
     */
    public record Context(Optional<Edtf> published, Optional<Edtf> before) {
        /** Neither is known. */
        public static final Context NONE = new Context(Optional.empty(), Optional.empty());
    }

    /**
     * Creates the row.
     *
     * @param name what the date is called
     * @param field the date
     * @param context returns from which dates relative ones are counted
     */
    public DateRow(String name, Field<Optional<Edtf>> field, Supplier<Context> context) {
        super(name);
        this.field = field;
        this.context = context;
        input.setAcceptor(field::set);
        setControl(input);
        refresh();
    }

    @Override
    Node focusTarget() {
        return input.input();
    }

    @Override
    void refresh() {
        if (!isChanged()) {
            Context present = context.get();
            input.setContext(present.published(), present.before());
            Optional<Optional<Edtf>> value = field.value();
            input.input().setPromptText(value.isPresent() ? DateField.PROMPT : Field.SEVERAL);
            input.setDate(value.flatMap(date -> date));
        }
    }

    @Override
    boolean isChanged() {
        return input.isChanged();
    }

    @Override
    void accept() {
        input.accept();
    }

    @Override
    void restore() {
        input.restore();
    }
}
