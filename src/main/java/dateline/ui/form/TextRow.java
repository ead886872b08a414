package dateline.ui.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text in a field of one line, or in an area that grows with it; Enter accepts, Shift+Enter begins a line in an area. */
public final class TextRow extends FormRow {
    /** Characters of an area's line, about. */
    private static final int LINE = 38;

    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 9;

    private final TextInputControl input;
    private final Field<String> field;
    private String shown = "";
    private String prompt = "";

    private TextRow(String name, TextInputControl input, Field<String> field) {
        super(name);
        this.input = input;
        this.field = field;
        input.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                accept();
            }
        });
        setControl(input);
        refresh();
    }

    /**
     * Returns a row of one line.
     *
     * @param name what the text is called
     * @param field the text, empty for none
     */
    public static TextRow line(String name, Field<String> field) {
        TextField line = new TextField();
        TextRow row = new TextRow(name, line, field);
        line.setOnAction(event -> row.accept());
        return row;
    }

    /**
     * Returns a row of several lines.
     *
     * @param name what the text is called
     * @param field the text, empty for none
     */
    public static TextRow area(String name, Field<String> field) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setMinHeight(USE_PREF_SIZE);
        area.textProperty().addListener((o, was, is) -> area.setPrefRowCount(lines(is)));
        area.setPrefRowCount(FEWEST_LINES);
        TextRow row = new TextRow(name, area, field);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> row.onKey(area, event));
        return row;
    }

    private static int lines(String text) {
        int lines = text.lines().mapToInt(line -> line.length() / LINE + 1).sum();
        return Math.max(FEWEST_LINES, Math.min(MOST_LINES, lines));
    }

    private void onKey(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                area.replaceSelection("\n");
            } else {
                accept();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            // An area takes Tab as text, and moves the keyboard by Ctrl+Tab.
            area.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, event.isMetaDown()));
            event.consume();
        }
    }

    /** Shows words in the empty field that say what to type. */
    public TextRow prompting(String words) {
        prompt = words;
        refresh();
        return this;
    }

    @Override
    Node focusTarget() {
        return input;
    }

    @Override
    void refresh() {
        if (!isChanged()) {
            Optional<String> value = field.value();
            input.setPromptText(value.isPresent() ? prompt : Field.SEVERAL);
            show(value.orElse(""));
        }
    }

    private void show(String text) {
        shown = text;
        if (!input.getText().equals(text)) {
            input.setText(text);
        }
    }

    @Override
    boolean isChanged() {
        return !input.getText().equals(shown);
    }

    @Override
    void accept() {
        if (!isChanged()) {
            fault(Optional.empty());
            return;
        }
        String typed = input.getText().strip();
        Optional<String> refusal = field.set(typed);
        fault(refusal);
        if (refusal.isEmpty()) {
            show(typed);
            input.end();
        }
    }

    @Override
    void restore() {
        input.setText(shown);
        input.end();
        fault(Optional.empty());
    }
}
