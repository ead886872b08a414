package dateline.ui.form;

import dateline.ui.parts.Icons;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row of a form: the name of a value, the control that changes it, and below it what is to be said about it. */
public abstract class FormRow extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Label name;
    private final Label message = new Label();

    /**
     * Creates a row without its control.
     *
     * @param name what the value is called, also by a screen reader
     */
    FormRow(String name) {
        this.name = new Label(name);
        this.name.getStyleClass().add("row-name");
        getStyleClass().add("form-row");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(false);
    }

    /** Puts the control below the name. */
    final void setControl(Node control) {
        name.setLabelFor(focusTarget());
        focusTarget().setAccessibleText(name.getText());
        getChildren().setAll(name, control, message);
    }

    /** Puts a button behind the name. */
    public final void putBehindName(Button button) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(between, button);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().set(getChildren().indexOf(name), line);
        line.getChildren().add(0, name);
    }

    /** Returns what the value is called. */
    final String name() {
        return name.getText();
    }

    /** Leaves the name to screen readers, where the row stands below what it belongs to. */
    final void hideName() {
        getChildren().remove(name);
    }

    /** Returns what gets the keyboard. */
    abstract Node focusTarget();

    /** Shows the present value, unless the reader is changing it. */
    abstract void refresh();

    /** Tells whether something is typed that is no edit yet. */
    abstract boolean isChanged();

    /** Makes an edit of what was typed, or says why it cannot be. */
    abstract void accept();

    /** Shows the present value in place of what was typed. */
    abstract void restore();

    /** Says something below the control; nothing if empty. */
    final void say(Optional<String> sentence) {
        show(sentence);
        message.getStyleClass().setAll("label", "secondary");
        message.setGraphic(null);
        focusTargetState(false);
    }

    /** Says what is wrong; nothing if empty. */
    final void fault(Optional<String> sentence) {
        if (sentence.isEmpty()) {
            say(sentence);
            return;
        }
        show(sentence);
        message.getStyleClass().setAll("label", "form-fault");
        message.setGraphic(Icons.icon("icon-error"));
        focusTargetState(true);
    }

    private void show(Optional<String> sentence) {
        message.setText(sentence.orElse(""));
        message.setVisible(sentence.isPresent());
    }

    private void focusTargetState(boolean wrong) {
        focusTarget().pseudoClassStateChanged(DANGER, wrong);
        focusTarget().setAccessibleHelp(message.getText());
    }
}
