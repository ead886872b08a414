package dateline.ui.inspector;

import dateline.edit.LinkEdits;
import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.links.LinkKind;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.Item;
import dateline.model.Tension;
import dateline.ui.form.CompletionRow;
import dateline.ui.form.EntriesRow;
import dateline.ui.form.Field;
import dateline.ui.form.FormEditor;
import dateline.ui.form.FormRow;
import dateline.ui.form.Offer;
import dateline.ui.form.Subject;
import dateline.ui.form.TextRow;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows by which a claim is edited. */
final class ClaimRows {
    private static final String THE_AUTHORS = "the authors";

    private final FormEditor editor;
    private final Subject<Claim> subject;
    private final FormParts<Claim> parts;
    private final ItemRows<Claim> items;
    private final Linker linker;
    private final String id;

    ClaimRows(ReadingState state, FormEditor editor, Linker linker, String id) {
        this.editor = editor;
        this.linker = linker;
        this.id = id;
        subject = Subject.claim(id);
        parts = new FormParts<>(editor, subject);
        items = new ItemRows<>(state, parts, id);
    }

    List<FormRow> rows() {
        return List.of(
                parts.area("Statement", ClaimAttributes.STATEMENT),
                parts.optionalLine("Title", ClaimAttributes.TITLE),
                parts.choice("Kind", ClaimAttributes.KIND, List.of(ClaimKind.values()), Wording::of),
                holder(),
                items.certainty(ClaimAttributes.CERTAINTY),
                parts.optionalLine("Hedging words", ClaimAttributes.HEDGE),
                parts.optionalDate("About the time", ClaimAttributes.ABOUT),
                parts.actors(ClaimAttributes.ACTORS),
                items.linkable(restsOn(), linker, LinkKind.RESTS_ON),
                items.linkable(against(), linker, LinkKind.AGAINST),
                parts.choice("Basis", ClaimAttributes.BASIS, List.of(ClaimBasis.values()), Wording::of),
                parts.optionalChoice("Role", ClaimAttributes.ROLE, List.of(ClaimRole.values()), Wording::of),
                parts.optionalChoice("Step of the argument", ClaimAttributes.PART, steps(), this::step),
                parts.optionalArea("Note", ClaimAttributes.NOTE),
                items.passages(ClaimAttributes.PASSAGES));
    }

    private CompletionRow holder() {
        Field<String> holder = Field.of(editor, subject, ClaimAttributes.HOLDER);
        return new CompletionRow(
                "Held by",
                THE_AUTHORS,
                () -> holder.value().map(this::holderName).orElse(""),
                typed -> {
                    List<Offer> offers = new ArrayList<>();
                    if (typed.isEmpty() || THE_AUTHORS.contains(typed)) {
                        offers.add(new Offer(typed.isEmpty() ? "" : THE_AUTHORS, "", () -> holder.set(Claim.AUTHORS)));
                    }
                    offers.addAll(new Offers(editor)
                            .actors(
                                    typed,
                                    actor -> true,
                                    (commentary, actor) -> subject.set(commentary, ClaimAttributes.HOLDER, actor)));
                    return offers;
                });
    }

    private String holderName(String holder) {
        return holder.equals(Claim.AUTHORS) ? THE_AUTHORS : parts.actorName(holder);
    }

    private EntriesRow restsOn() {
        Field<List<String>> grounds = Field.of(editor, subject, ClaimAttributes.RESTS_ON);
        return EntriesRow.list(
                new EntriesRow.Texts("Rests on", "rests on nothing yet", "Add an event or a claim"),
                () -> grounds.value().orElse(List.of()).stream()
                        .flatMap(ground -> item(ground).stream())
                        .map(ground -> items.entry(
                                ground,
                                Optional.empty(),
                                () -> editor.attempt(
                                        commentary -> LinkEdits.removeGround(commentary, id, ground.id()))))
                        .toList(),
                typed -> new Offers(editor)
                        .items(
                                typed,
                                others(grounds.value().orElse(List.of())),
                                (commentary, ground) -> LinkEdits.addGround(commentary, id, ground)));
    }

    private EntriesRow against() {
        Field<List<Tension>> tensions = Field.of(editor, subject, ClaimAttributes.AGAINST);
        return EntriesRow.list(
                new EntriesRow.Texts("Speaks against", "speaks against nothing yet", "Add an event or a claim"),
                () -> tensions.value().orElse(List.of()).stream()
                        .flatMap(tension -> item(tension.id()).stream())
                        .map(other -> items.entry(
                                other,
                                Optional.of(() -> TextRow.area(
                                                "In what it speaks against " + other.label(),
                                                note(tensions, other.id()))
                                        .prompting("in what they disagree")),
                                () -> editor.attempt(
                                        commentary -> LinkEdits.removeTension(commentary, id, other.id()))))
                        .toList(),
                typed -> new Offers(editor)
                        .items(
                                typed,
                                others(tensions.value().orElse(List.of()).stream()
                                        .map(Tension::id)
                                        .toList()),
                                (commentary, other) ->
                                        LinkEdits.addTension(commentary, id, new Tension(other, Optional.empty()))));
    }

    private Field<String> note(Field<List<Tension>> tensions, String other) {
        return new Field<>(
                () -> tensions.value()
                        .flatMap(all -> all.stream()
                                .filter(tension -> tension.id().equals(other))
                                .findFirst())
                        .map(tension -> tension.note().orElse("")),
                words -> editor.attempt(commentary -> LinkEdits.addTension(
                        commentary, id, new Tension(other, Optional.of(words).filter(text -> !text.isEmpty())))));
    }

    private Optional<Item> item(String itemId) {
        return new Offers(editor)
                .allItems()
                .filter(item -> item.id().equals(itemId))
                .findFirst();
    }

    /** Returns the events and claims that are neither this claim nor linked to it already. */
    private Stream<Item> others(List<String> linked) {
        return new Offers(editor).allItems().filter(item -> !item.id().equals(id) && !linked.contains(item.id()));
    }

    private List<String> steps() {
        return argument().map(ArgumentStep::id).toList();
    }

    private Stream<ArgumentStep> argument() {
        return editor.commentary().stream().flatMap(commentary -> commentary.argument().stream());
    }

    private String step(String stepId) {
        List<String> ids = steps();
        return argument()
                .filter(step -> step.id().equals(stepId))
                .map(step -> (ids.indexOf(stepId) + 1) + ". " + step.title())
                .findFirst()
                .orElse(stepId);
    }
}
