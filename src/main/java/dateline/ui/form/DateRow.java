package dateline.ui.form;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.date.words.EdtfWords;
import dateline.date.words.English;
import dateline.io.imports.dates.DateContext;
import dateline.io.imports.dates.DateReading;
import dateline.io.imports.dates.WrittenDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** A date, in the format's form or as people write it; below it stands what was understood, in words and in the format's form. */
public final class DateRow extends FormRow {
    private static final WrittenDate WRITTEN = WrittenDate.in(DateContext.UNKNOWN);

    private final TextField input = new TextField();
    private final Field<Optional<Edtf>> field;
    private String shown = "";

    /**
     * Creates the row.
     *
     * @param name what the date is called
     * @param field the date
     */
    public DateRow(String name, Field<Optional<Edtf>> field) {
        super(name);
        this.field = field;
        input.setPromptText("March 2018, 2018-03, about 1950");
        input.setOnAction(event -> accept());
        input.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                accept();
            }
        });
        setControl(input);
        refresh();
        input.textProperty().addListener((o, was, is) -> say(explanation()));
        say(explanation());
    }

    private static DateReading read(String text) {
        try {
            return new DateReading(Optional.of(EdtfParser.parse(text)), List.of(), Optional.empty(), Optional.empty());
        } catch (EdtfParseException notOfTheStandard) {
            return WRITTEN.read(text);
        }
    }

    /** Returns what the typed words mean, or why they mean nothing; empty for no words, and for a year, which says all. */
    private Optional<String> explanation() {
        String typed = input.getText().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        DateReading reading = read(typed);
        if (reading.date().isEmpty()) {
            return Optional.of("No date yet: " + fault(reading));
        }
        Edtf date = reading.date().get();
        String words = EdtfWords.of(date);
        if (words.equals(date.canonical()) && reading.remark().isEmpty()) {
            return Optional.empty();
        }
        String remark = reading.remark().map(doubt -> " (" + doubt + ")").orElse("");
        return Optional.of(English.capitalised(words) + ": " + date.canonical() + remark);
    }

    private static String fault(DateReading reading) {
        return reading.fault().orElse("it cannot be read") + ".";
    }

    @Override
    Node focusTarget() {
        return input;
    }

    @Override
    void refresh() {
        if (!isChanged()) {
            field.value().ifPresent(this::show);
        }
    }

    private void show(Optional<Edtf> date) {
        shown = date.map(Edtf::canonical).orElse("");
        if (!input.getText().equals(shown)) {
            input.setText(shown);
        }
    }

    @Override
    boolean isChanged() {
        return !input.getText().equals(shown);
    }

    @Override
    void accept() {
        if (!isChanged()) {
            return;
        }
        String typed = input.getText().strip();
        Optional<Edtf> date = typed.isEmpty() ? Optional.empty() : read(typed).date();
        if (date.isEmpty() && !typed.isEmpty()) {
            fault(Optional.of("\u201c" + typed + "\u201d is no date: " + fault(read(typed))));
            return;
        }
        Optional<String> refusal = field.set(date);
        if (refusal.isPresent()) {
            fault(refusal);
        } else {
            show(date);
            input.end();
            say(explanation());
        }
    }

    @Override
    void restore() {
        input.setText(shown);
        input.end();
        say(explanation());
    }
}
