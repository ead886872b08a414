package dateline.ui.inspector;

import dateline.edit.ActorEdits;
import dateline.edit.Edit;
import dateline.edit.MentionEdits;
import dateline.edit.attributes.ActorAttributes;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import dateline.text.ShownText;
import dateline.ui.form.CompletionRow;
import dateline.ui.form.EntriesRow;
import dateline.ui.form.Field;
import dateline.ui.form.FormEditor;
import dateline.ui.form.FormRow;
import dateline.ui.form.Offer;
import dateline.ui.form.Subject;
import dateline.ui.form.TextRow;
import dateline.ui.state.Selection;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The rows by which an actor is edited, and the commands that concern all its mentions. */
final class ActorRows {
    private final FormEditor editor;
    private final DeletionQuestions questions;
    private final Runnable edit;
    private final String id;
    private final Subject<Actor> subject;
    private final CheckBox keepName = new CheckBox("Keep the old name as another name");
    private final Label result = new Label();

    /**
     * Makes the rows.
     *
     * @param editor makes the edits
     * @param questions asks before the actor is deleted
     * @param edit edits what is selected
     * @param id the actor
     */
    ActorRows(FormEditor editor, DeletionQuestions questions, Runnable edit, String id) {
        this.editor = editor;
        this.questions = questions;
        this.edit = edit;
        this.id = id;
        subject = Subject.actor(id);
        result.setWrapText(true);
        result.getStyleClass().add("secondary");
    }

    List<FormRow> rows() {
        FormParts<Actor> parts = new FormParts<>(editor, subject);
        TextRow name = TextRow.line("Name", name());
        name.getChildren().add(keepName);
        return List.of(
                name,
                parts.names(
                        new EntriesRow.Texts("Other names", "no other names yet", "Add another name"),
                        ActorAttributes.ALIASES,
                        commentary -> Stream.empty()),
                parts.choice("Kind", ActorAttributes.KIND, List.of(ActorKind.values()), Wording::of),
                parts.optionalActor("Part of", ActorAttributes.PART_OF, id),
                parts.optionalArea("Description", ActorAttributes.DESCRIPTION),
                merge());
    }

    private Optional<Actor> actor() {
        return editor.commentary().flatMap(subject::in);
    }

    private String name(String otherwise) {
        return actor().map(Actor::name).map(ShownText::name).orElse(otherwise);
    }

    private Field<String> name() {
        return new Field<>(
                () -> actor().map(Actor::name),
                name -> editor.attempt(commentary -> keepName.isSelected()
                        ? ActorEdits.renameKeepingAlias(commentary, id, name)
                        : ActorEdits.rename(commentary, id, name)));
    }

    /** Returns the row that merges the actor into another; each offer says which name is lost. */
    private CompletionRow merge() {
        return new CompletionRow(
                "Merge into another actor",
                "The actor that stays",
                () -> "",
                typed -> editor
                        .commentary()
                        .map(commentary -> new Offers(editor)
                                .matchingActors(
                                        typed,
                                        commentary.actors().stream()
                                                .filter(other -> !other.id().equals(id))))
                        .orElse(List.of())
                        .stream()
                        .map(this::merge)
                        .toList());
    }

    private Offer merge(Actor kept) {
        return new Offer("Merge " + name("") + " into " + ShownText.name(kept.name()), "", () -> {
            Optional<String> refusal = editor.attempt(
                    commentary -> ActorEdits.merge(commentary, id, kept.id()),
                    merged -> Optional.of(new Selection.OfActor(kept.id())));
            // Without the lost actor nothing is selected for a moment, which ends editing.
            edit.run();
            return refusal;
        });
    }

    /** Returns the buttons below the rows. */
    List<Node> commands() {
        FlowPane buttons = new FlowPane(
                8,
                6,
                button("Mark All Mentions", () -> mentions(MentionEdits::mark)),
                button("Unmark All Mentions", () -> mentions(MentionEdits::unmark)),
                button("Delete This Actor\u2026", this::delete));
        buttons.setMinWidth(0);
        result.managedProperty().bind(result.textProperty().isNotEmpty());
        return List.of(new VBox(6, buttons, result));
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void mentions(BiFunction<Commentary, String, Edit> operation) {
        editor.commentary().map(commentary -> operation.apply(commentary, id)).ifPresent(edit -> {
            editor.attempt(commentary -> edit);
            result.setText(
                    edit.changesNothing()
                            ? "There is no such item: an item mentions the actor where one of its sentences has one of"
                                    + " the names."
                            : edit.label() + ".");
        });
    }

    private void delete() {
        actor().filter(actor -> questions.confirmDeleting(
                        actor, ActorEdits.references(editor.commentary().orElseThrow(), id)))
                .ifPresent(actor -> editor.attempt(commentary -> ActorEdits.delete(commentary, id)));
    }
}
