package dateline.ui.parts;

import dateline.model.Actor;
import dateline.text.ShownText;
import javafx.scene.control.Button;

/** An actor's name that can be clicked. */
public final class Chip extends Button {
    /**
     * Creates a chip for an actor.
     *
     * @param actor whose name to show
     * @param onClick what a click does
     */
    public Chip(Actor actor, Runnable onClick) {
        super(ShownText.line(actor.name()));
        getStyleClass().setAll("chip");
        setMnemonicParsing(false);
        setOnAction(event -> onClick.run());
        setAccessibleText("Actor " + getText());
        setTooltip(WrappedTip.of(actor.description().orElse("Show all about " + actor.name())));
    }
}
