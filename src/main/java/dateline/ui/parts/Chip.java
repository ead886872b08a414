package dateline.ui.parts;

import dateline.model.Actor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** An actor's name that can be clicked. */
public final class Chip extends Button {
    /**
     * Creates a chip for an actor.
     *
     * @param actor whose name to show
     * @param onClick what a click does
     */
    public Chip(Actor actor, Runnable onClick) {
        super(actor.name());
        getStyleClass().setAll("chip");
        setMnemonicParsing(false);
        setOnAction(event -> onClick.run());
        setAccessibleText("Actor " + actor.name());
        setTooltip(new Tooltip(actor.description().orElse("Show all about " + actor.name())));
    }
}
