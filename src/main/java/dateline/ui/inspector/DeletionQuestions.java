package dateline.ui.inspector;

import dateline.edit.ActorReferences;
import dateline.model.Actor;
import dateline.model.Item;
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

/** Asks before an actor or several items are deleted. Used on the JavaFX application thread. */
public final class DeletionQuestions {
    private static final int MOST_ROWS = 9;
    private static final double ROW = 30;
    private static final double WIDTH = 460;

    private final Window owner;

    /**
     * Asks before a window.
     *
     * @param owner the window
     */
    public DeletionQuestions(Window owner) {
        this.owner = owner;
    }

    /** Asks whether an actor is to be deleted, with a list of all that refers to it. */
    boolean confirmDeleting(Actor actor, ActorReferences references) {
        VBox content = references.count() == 0
                ? new VBox(new Label("Nothing refers to the actor."))
                : content(
                        Wording.count(references.count(), "reference") + " to the actor will be deleted too:",
                        lines(references));
        return confirm("Delete " + ShownText.name(actor.name()) + "?", content, "Delete the Actor");
    }

    /**
     * Asks whether several items are to be deleted, with a list of the others that refer to them.
     *
     * @param items what is deleted
     * @param referring the others, which stay
     */
    boolean confirmDeleting(List<Item> items, List<Item> referring) {
        List<String> lines = referring.stream()
                .map(item -> Wording.sort(item) + ": " + ShownText.line(item.label()))
                .toList();
        VBox content = lines.isEmpty()
                ? new VBox(new Label("Nothing else refers to them."))
                : content("These refer to them, and will do so no longer:", lines);
        return confirm("Delete " + Wording.eventsAndClaims(items) + "?", content, "Delete Them");
    }

    private boolean confirm(String question, VBox content, String answer) {
        ButtonType delete = new ButtonType(answer, ButtonData.OTHER);
        Alert alert = new Alert(Alert.AlertType.WARNING);
        DialogFrame.dress(alert, owner);
        alert.setHeaderText(question);
        alert.getButtonTypes().setAll(delete, ButtonType.CANCEL);
        alert.getDialogPane().setContent(content);
        DialogFrame.fit(alert);
        return alert.showAndWait().filter(delete::equals).isPresent();
    }

    private static VBox content(String words, List<String> lines) {
        Label lead = new Label(words);
        ListView<String> list = new ListView<>(FXCollections.observableList(lines));
        list.setAccessibleText(words);
        list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, lines.size()) + 2);
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
