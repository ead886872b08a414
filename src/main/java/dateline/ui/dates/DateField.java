package dateline.ui.dates;

import dateline.date.Edtf;
import dateline.io.imports.dates.entered.EnteredDate;
import dateline.io.imports.dates.entered.EnteredReading;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A field for a date: as EDTF, as people write it, or relative to the publication and the item before.
 *
 * <p>The line below says at once what was understood. Enter and leaving the field accept a date, Esc restores the one
 * that was accepted last. Used on the JavaFX application thread.
 */
public final class DateField extends VBox {
    private final TextField field = new TextField();
    private final UnderstoodDate understood = new UnderstoodDate();
    private final Map<CommonDate, Button> buttons = new EnumMap<>(CommonDate.class);
    private final Map<CommonDate, Tooltip> tips = new EnumMap<>(CommonDate.class);
    private final ReadOnlyObjectWrapper<Optional<Edtf>> value =
            new ReadOnlyObjectWrapper<>(this, "value", Optional.empty());
    private Optional<Edtf> accepted = Optional.empty();
    private Optional<Edtf> published = Optional.empty();
    private Optional<Edtf> before = Optional.empty();
    private Consumer<Edtf> onAccepted = date -> {};

    /** Creates an empty field. */
    public DateField() {
        getStyleClass().add("date-field");
        field.setAccessibleText("Date");
        field.setPromptText("2014-03, March 2014, last year");
        FlowPane common = new FlowPane();
        common.getStyleClass().add("common-dates");
        for (CommonDate date : CommonDate.values()) {
            common.getChildren().add(button(date));
        }
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
        understood.setVisible(!isEmpty);
        understood.setManaged(!isEmpty);
        understood.show(reading);
        field.setAccessibleHelp(isEmpty ? "" : understood.text());
        value.set(reading.date());
    }

    private void accept() {
        Optional<Edtf> entered = value.get();
        if (entered.isEmpty()) {
            return;
        }
        boolean isChanged = !entered.equals(accepted);
        setDate(entered.get());
        if (isChanged) {
            onAccepted.accept(entered.get());
        }
    }

    private void onKey(KeyEvent event) {
        String restored = accepted.map(Edtf::canonical).orElse("");
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(restored)) {
            field.setText(restored);
            field.selectAll();
            event.consume();
        }
    }

    /** Shows a date, which Esc restores from now on. */
    public void setDate(Edtf date) {
        accepted = Optional.of(date);
        if (!field.getText().equals(date.canonical())) {
            field.setText(date.canonical());
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

    /** Sets what is told each date that is accepted and differs from the one before. */
    public void setOnAccepted(Consumer<Edtf> action) {
        onAccepted = Objects.requireNonNull(action, "action");
    }

    /** Returns the date that was understood, accepted or not; empty if the field has none. */
    public ReadOnlyObjectProperty<Optional<Edtf>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Puts the keyboard into the field, with its text selected. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }
}
