package dateline.ui.inspector;

import dateline.date.Edtf;
import dateline.edit.attributes.Attribute;
import dateline.model.Commentary;
import dateline.text.ShownText;
import dateline.ui.form.ChoiceRow;
import dateline.ui.form.CompletionRow;
import dateline.ui.form.DateRow;
import dateline.ui.form.EntriesRow;
import dateline.ui.form.Entry;
import dateline.ui.form.Field;
import dateline.ui.form.FormEditor;
import dateline.ui.form.Offer;
import dateline.ui.form.Subject;
import dateline.ui.form.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/**
 * Makes the rows of a form from the attributes of its record.
 *
 * @param editor makes the edits
 * @param subject the record
 * @param <R> the kind of record
 */
record FormParts<R>(FormEditor editor, Subject<R> subject) {
    TextRow line(String name, Attribute<R, String> attribute) {
        return TextRow.line(name, Field.of(editor, subject, attribute));
    }

    TextRow area(String name, Attribute<R, String> attribute) {
        return TextRow.area(name, Field.of(editor, subject, attribute));
    }

    TextRow optionalLine(String name, Attribute<R, Optional<String>> attribute) {
        return TextRow.line(name, Field.ofText(editor, subject, attribute));
    }

    TextRow optionalArea(String name, Attribute<R, Optional<String>> attribute) {
        return TextRow.area(name, Field.ofText(editor, subject, attribute));
    }

    <V> ChoiceRow<V> choice(String name, Attribute<R, V> attribute, List<V> values, Function<V, String> words) {
        return new ChoiceRow<>(name, Field.of(editor, subject, attribute), values, words);
    }

    /** Returns a choice that may be left open. */
    <V> ChoiceRow<Optional<V>> optionalChoice(
            String name, Attribute<R, Optional<V>> attribute, List<V> values, Function<V, String> words) {
        List<Optional<V>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> all.add(Optional.of(value)));
        return choice(name, attribute, all, value -> value.map(words).orElse("none"));
    }

    DateRow optionalDate(String name, Attribute<R, Optional<Edtf>> attribute) {
        return new DateRow(name, Field.of(editor, subject, attribute), this::ofPublication);
    }

    /** Returns the date of publication, from which relative dates are counted. */
    DateRow.Context ofPublication() {
        return editor.commentary()
                .map(commentary -> new DateRow.Context(commentary.source().published(), Optional.empty()))
                .orElse(DateRow.Context.NONE);
    }

    /** Returns a row of actors, to which typing a new name adds a new actor. */
    EntriesRow actors(Attribute<R, List<String>> attribute) {
        Field<List<String>> ids = Field.of(editor, subject, attribute);
        return EntriesRow.chips(
                new EntriesRow.Texts("Actors", "no actors yet", "Add an actor"),
                () -> ids.value().orElse(List.of()).stream()
                        .distinct()
                        .map(id -> chip(id, actorName(id), () -> ids.set(without(ids, id))))
                        .toList(),
                typed -> new Offers(editor)
                        .actors(
                                typed,
                                actor -> !ids.value().orElse(List.of()).contains(actor.id()),
                                (commentary, id) -> subject.set(commentary, attribute, with(ids, id))));
    }

    /** Returns a row of names, of which any can be typed. */
    EntriesRow names(
            EntriesRow.Texts texts, Attribute<R, List<String>> attribute, Function<Commentary, Stream<String>> inUse) {
        Field<List<String>> names = Field.of(editor, subject, attribute);
        return EntriesRow.chips(
                texts,
                () -> names.value().orElse(List.of()).stream()
                        .distinct()
                        .map(name -> chip(name, name, () -> names.set(without(names, name))))
                        .toList(),
                typed -> new Offers(editor)
                        .words(
                                typed,
                                editor.commentary().stream()
                                        .flatMap(inUse)
                                        .filter(name ->
                                                !names.value().orElse(List.of()).contains(name)),
                                name -> names.set(with(names, name))));
    }

    /** Returns a row of one actor that may be left open, which a new name adds. */
    CompletionRow optionalActor(String name, Attribute<R, Optional<String>> attribute, String self) {
        Field<Optional<String>> id = Field.of(editor, subject, attribute);
        return new CompletionRow(
                name,
                "none",
                () -> id.value().flatMap(value -> value).map(this::actorName).orElse(""),
                typed -> typed.isEmpty()
                        ? List.of(new Offer("", "none", () -> id.set(Optional.empty())))
                        : new Offers(editor)
                                .actors(
                                        typed,
                                        actor -> !actor.id().equals(self),
                                        (commentary, other) -> subject.set(commentary, attribute, Optional.of(other))));
    }

    /** Returns a row of a word that may be left open, of which any can be typed. */
    CompletionRow optionalWord(
            String name, Attribute<R, Optional<String>> attribute, Function<Commentary, Stream<String>> inUse) {
        Field<String> word = Field.ofText(editor, subject, attribute);
        return new CompletionRow(
                name,
                "none",
                () -> word.value().orElse(""),
                typed -> typed.isEmpty()
                        ? List.of(new Offer("", "none", () -> word.set("")))
                        : new Offers(editor)
                                .words(typed, editor.commentary().stream().flatMap(inUse), word::set));
    }

    private static Entry chip(String key, String name, Supplier<Optional<String>> remove) {
        return new Entry(
                key,
                name,
                () -> {
                    Label label = new Label(ShownText.line(name));
                    label.getStyleClass().add("chip-words");
                    return label;
                },
                Optional.empty(),
                remove);
    }

    String actorName(String id) {
        return new Offers(editor).actorName(id);
    }

    private static List<String> with(Field<List<String>> field, String added) {
        List<String> longer = new ArrayList<>(field.value().orElse(List.of()));
        longer.add(added);
        return longer;
    }

    private static List<String> without(Field<List<String>> field, String removed) {
        return field.value().orElse(List.of()).stream()
                .filter(value -> !value.equals(removed))
                .toList();
    }
}
