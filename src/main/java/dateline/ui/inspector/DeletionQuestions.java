package dateline.ui.inspector;

import dateline.edit.ActorReferences;
import dateline.model.Actor;
import dateline.text.ShownText;
import dateline.ui.parts.DialogFrame;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks before an actor is deleted. Used on the JavaFX application thread. */
public final class ActorQuestions {
    private static final int MOST_ROWS = 9;
    private static final double ROW = 30;
    private static final double WIDTH = 460;

    private final Window owner;

    /**
     * Asks before a window.
     *
     * @param owner the window
     */
    public ActorQuestions(Window owner) {
        this.owner = owner;
    }

    /** Asks whether an actor is to be deleted, with a list of all that refers to it. */
    boolean confirmDeleting(Actor actor, ActorReferences references) {
        ButtonType delete = new ButtonType("Delete the Actor", ButtonData.OTHER);
        Alert alert = new Alert(Alert.AlertType.WARNING);
        DialogFrame.dress(alert, owner);
        alert.setHeaderText("Delete " + ShownText.name(actor.name()) + "?");
        alert.getButtonTypes().setAll(delete, ButtonType.CANCEL);
        alert.getDialogPane().setContent(content(references));
        DialogFrame.fit(alert);
        return alert.showAndWait().filter(delete::equals).isPresent();
    }

    private static VBox content(ActorReferences references) {
        if (references.count() == 0) {
            return new VBox(new Label("Nothing refers to the actor."));
        }
        Label lead = new Label(Wording.count(references.count(), "reference") + " to the actor will be deleted too:");
        ListView<String> list = new ListView<>(FXCollections.observableList(lines(references)));
        list.setAccessibleText(lead.getText());
        list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, references.count()) + 2);
        return new VBox(8, lead, list);
    }

    private static List<String> lines(ActorReferences references) {
        List<String> lines = new ArrayList<>();
        references.items().forEach(item -> lines.add(Wording.sort(item) + " of the actor: " + item.label()));
        references.held().forEach(claim -> lines.add("Claim that becomes the authors': " + claim.label()));
        references.parts().forEach(part -> lines.add("Actor that belongs to it: " + part.name()));
        return lines.stream().map(ShownText::line).toList();
    }
}
