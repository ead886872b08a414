package dateline.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/** One value that is found by typing, such as the actor who holds a claim. */
public final class CompletionRow extends FormRow {
    private final Completion completion;
    private final Supplier<String> label;

    /**
     * Creates the row.
     *
     * @param name what the value is called
     * @param prompt what the empty field says
     * @param label returns the words for the present value; empty for none
     * @param offers returns what is offered for typed words; for no words, what removes the value
     */
    public CompletionRow(String name, String prompt, Supplier<String> label, Function<String, List<Offer>> offers) {
        super(name);
        this.label = label;
        completion = new Completion(prompt, offers, this::taken);
        setControl(completion);
        refresh();
    }

    private void taken(Optional<String> refusal) {
        fault(refusal);
        refresh();
    }

    @Override
    Node focusTarget() {
        return completion.input();
    }

    @Override
    void refresh() {
        if (!completion.isChanged()) {
            completion.show(label.get());
        }
    }

    @Override
    boolean isChanged() {
        return completion.isChanged();
    }

    @Override
    void accept() {
        completion.leave();
    }

    @Override
    void restore() {
        completion.show(label.get());
        fault(Optional.empty());
    }
}
