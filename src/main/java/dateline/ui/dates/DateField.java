package dateline.ui.dates;

import dateline.date.Edtf;
import dateline.io.imports.dates.entered.EnteredDate;
import dateline.io.imports.dates.entered.EnteredReading;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A field for a date: as EDTF, as people write it, or relative to the publication and the item before.
 *
 * <p>The line below says at once what was understood. Enter and leaving the field accept a date, Esc restores the one
 * that was accepted last. Used on the JavaFX application thread.
 */
public final class DateField extends VBox {
    /** What the empty field says. */
    public static final String PROMPT = "2014-03, March 2014, last year";

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextField field = new TextField();
    private final UnderstoodDate understood = new UnderstoodDate();
    private final Map<CommonDate, Button> buttons = new EnumMap<>(CommonDate.class);
    private final Map<CommonDate, Tooltip> tips = new EnumMap<>(CommonDate.class);
    private final ReadOnlyObjectWrapper<Optional<Edtf>> value =
            new ReadOnlyObjectWrapper<>(this, "value", Optional.empty());
    private Optional<Edtf> accepted = Optional.empty();
    private Optional<Edtf> published = Optional.empty();
    private Optional<Edtf> before = Optional.empty();
    private Function<Optional<Edtf>, Optional<String>> acceptor = date -> Optional.empty();

    /** Creates an empty field. */
    public DateField() {
        getStyleClass().add("date-field");
        field.setAccessibleText("Date");
        field.setPromptText(PROMPT);
        List<StackPane> frames =
                Arrays.stream(CommonDate.values()).map(this::button).toList();
        ButtonRow common = new ButtonRow(frames, List.copyOf(buttons.values()));
        common.getStyleClass().add("common-dates");
        common.setAccessibleText("Common dates");
        getChildren().setAll(field, understood, common);
        field.textProperty().addListener((o, was, is) -> read());
        field.setOnAction(event -> accept());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                accept();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        offer();
        read();
    }

    private StackPane button(CommonDate date) {
        Button button = new Button(date.label());
        button.getStyleClass().add("common-date");
        button.setOnAction(event -> {
            date.read(published, before).date().ifPresent(entered -> field.setText(entered.canonical()));
            accept();
        });
        buttons.put(date, button);
        // A disabled button shows no tooltip, and its frame does.
        StackPane frame = new StackPane(button);
        Tooltip tip = new Tooltip();
        Tooltip.install(frame, tip);
        tips.put(date, tip);
        return frame;
    }

    /** Enables the buttons whose dates can be entered, and says of each what it enters, or why it does not. */
    private void offer() {
        buttons.forEach((date, button) -> {
            EnteredReading reading = date.read(published, before);
            String tip = reading.date().map(Edtf::canonical).orElse(reading.words());
            button.setDisable(reading.date().isEmpty());
            button.setAccessibleHelp(tip);
            tips.get(date).setText(tip);
        });
    }

    private void read() {
        EnteredReading reading = EnteredDate.read(field.getText(), published, before);
        boolean isEmpty = field.getText().isBlank();
        say(reading);
        understood.setVisible(!isEmpty);
        understood.setManaged(!isEmpty);
        field.pseudoClassStateChanged(DANGER, false);
        field.setAccessibleHelp(isEmpty ? "" : understood.text());
        value.set(reading.date());
    }

    private void say(EnteredReading reading) {
        understood.show(reading);
        understood.setVisible(true);
        understood.setManaged(true);
        field.setAccessibleHelp(understood.text());
    }

    /** Tells whether something is typed that has not been accepted. */
    public boolean isChanged() {
        return !field.getText().equals(canonical());
    }

    private String canonical() {
        return accepted.map(Edtf::canonical).orElse("");
    }

    /** Has what is typed accepted, unless it is no date; it stays in the field where it is refused. */
    public void accept() {
        boolean isNoDate = !field.getText().isBlank() && value.get().isEmpty();
        if (!isChanged() || isNoDate) {
            field.pseudoClassStateChanged(DANGER, isNoDate);
            return;
        }
        Optional<Edtf> entered = value.get();
        if (entered.isPresent() && entered.equals(accepted)) {
            restore();
            return;
        }
        Optional<String> refusal = acceptor.apply(entered);
        if (refusal.isPresent()) {
            say(new EnteredReading(Optional.empty(), refusal.get()));
            field.pseudoClassStateChanged(DANGER, true);
        } else {
            setDate(entered);
        }
    }

    /** Shows the date that was accepted last in place of what is typed. */
    public void restore() {
        field.setText(canonical());
        field.end();
        read();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
            restore();
            field.selectAll();
            event.consume();
        }
    }

    /** Shows a date, or none, which Esc restores from now on. */
    public void setDate(Optional<Edtf> date) {
        accepted = date;
        if (isChanged()) {
            restore();
        }
    }

    /**
     * Sets from which dates relative ones are counted.
     *
     * @param newPublished when the text was published; empty if that is not known
     * @param newBefore the date of the item before; empty if there is none
     */
    public void setContext(Optional<Edtf> newPublished, Optional<Edtf> newBefore) {
        published = Objects.requireNonNull(newPublished, "newPublished");
        before = Objects.requireNonNull(newBefore, "newBefore");
        offer();
        read();
    }

    /**
     * Sets what takes a date.
     *
     * @param action takes each date, or none, that is entered in place of another; returns why it is refused, or empty
     */
    public void setAcceptor(Function<Optional<Edtf>, Optional<String>> action) {
        acceptor = Objects.requireNonNull(action, "action");
    }

    /** Returns the date that was understood, accepted or not; empty if the field has none. */
    public ReadOnlyObjectProperty<Optional<Edtf>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Returns the field that has the keyboard, for its name and its focus. */
    public TextField input() {
        return field;
    }

    /** Puts the keyboard into the field, with its text selected. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }
}
