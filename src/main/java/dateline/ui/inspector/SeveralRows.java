package dateline.ui.inspector;

import dateline.date.Edtf;
import dateline.edit.Edit;
import dateline.edit.attributes.Attribute;
import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.EventAttributes;
import dateline.edit.attributes.ItemAttributes;
import dateline.edit.several.SeveralItems;
import dateline.model.ArgumentStep;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.ui.form.ChoiceRow;
import dateline.ui.form.DateRow;
import dateline.ui.form.EntriesRow;
import dateline.ui.form.Entry;
import dateline.ui.form.Field;
import dateline.ui.form.FormEditor;
import dateline.ui.form.FormRow;
import dateline.ui.form.Offer;
import dateline.ui.form.TextRow;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** The rows by which several events and claims are edited: each shows what they share, and changes all in one step. */
final class SeveralRows {
    private final FormEditor editor;
    private final SeveralItems items;
    private final Offers offers;

    SeveralRows(FormEditor editor, SeveralItems items) {
        this.editor = editor;
        this.items = items;
        offers = new Offers(editor);
    }

    List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>(List.of(
                choice("Certainty", ItemAttributes.CERTAINTY, Inspector.CERTAINTIES, ItemRows::certainty),
                text("Hedging words", ItemAttributes.HEDGE),
                entries(
                        new EntriesRow.Texts("Actors", "no actors yet", "Add an actor to all"),
                        ItemAttributes.ACTORS,
                        offers::actorName,
                        (typed, taken) -> offers.actors(
                                typed, actor -> !taken.contains(actor.id()), adding(ItemAttributes.ACTORS)))));
        boolean isMixed = count(Event.class) > 0 && count(Claim.class) > 0;
        if (count(Event.class) > 0) {
            rows.addAll(ofEvents(isMixed ? " of the events" : ""));
        }
        if (count(Claim.class) > 0) {
            rows.addAll(ofClaims(isMixed ? " of the claims" : ""));
        }
        return rows;
    }

    private List<FormRow> ofEvents(String whose) {
        Attribute<Event, List<String>> category = SeveralItems.asEntries(EventAttributes.CATEGORY);
        Attribute<Event, List<String>> whole = SeveralItems.asEntries(EventAttributes.PART_OF);
        Field<Optional<Edtf>> when = field(EventAttributes.WHEN).as(Optional::of, Optional::orElseThrow);
        return List.of(
                date(
                        "Date" + whose,
                        new Field<>(
                                when.getter(),
                                date -> date.isEmpty() ? Optional.of("An event needs a date.") : when.set(date))),
                choice("How the date is known", EventAttributes.BASIS, List.of(Basis.values()), Wording::of),
                entries(
                        new EntriesRow.Texts("Category" + whose, "no category yet", "Give all a category"),
                        category,
                        name -> name,
                        (typed, taken) -> words(typed, taken, EventRows::categories, category)),
                choice("Status", EventAttributes.STATUS, List.of(EventStatus.values()), Wording::of),
                choice(
                        "Importance",
                        EventAttributes.IMPORTANCE,
                        List.of(Event.STORY, Event.USUAL, Event.DETAIL),
                        EventRows::importance),
                entries(
                        new EntriesRow.Texts("Places", "no places yet", "Add a place to all"),
                        EventAttributes.PLACES,
                        name -> name,
                        (typed, taken) -> words(
                                typed,
                                taken,
                                commentary -> commentary.events().stream().flatMap(event -> event.places().stream()),
                                EventAttributes.PLACES)),
                entries(
                        new EntriesRow.Texts("Part of", "no larger event", "Make all part of an event"),
                        whole,
                        offers::itemLabel,
                        (typed, taken) -> offers.items(
                                typed,
                                offers.allItems()
                                        .filter(Event.class::isInstance)
                                        .filter(event -> !taken.contains(event.id())
                                                && !items.ids().contains(event.id())),
                                adding(whole))),
                text("Note" + whose, EventAttributes.NOTE));
    }

    private List<FormRow> ofClaims(String whose) {
        Attribute<Claim, List<String>> holder = SeveralItems.holderAsEntry();
        return List.of(
                choice("Kind" + whose, ClaimAttributes.KIND, List.of(ClaimKind.values()), Wording::of),
                entries(
                        new EntriesRow.Texts("Held by", "held by the authors", "Who holds all of them"),
                        holder,
                        offers::actorName,
                        (typed, taken) -> offers.actors(typed, actor -> !taken.contains(actor.id()), adding(holder))),
                date("About the time", field(ClaimAttributes.ABOUT)),
                choice("Basis", ClaimAttributes.BASIS, List.of(ClaimBasis.values()), Wording::of),
                optionalChoice("Role", ClaimAttributes.ROLE, List.of(ClaimRole.values()), Wording::of),
                optionalChoice(
                        "Step of the argument",
                        ClaimAttributes.PART,
                        steps().map(ArgumentStep::id).toList(),
                        this::step),
                text("Note" + whose, ClaimAttributes.NOTE));
    }

    private int count(Class<? extends Item> kind) {
        return editor.commentary()
                .map(commentary -> items.in(commentary, kind).size())
                .orElse(0);
    }

    private <R extends Item, V> Field<V> field(Attribute<R, V> attribute) {
        return new Field<>(
                () -> editor.commentary().flatMap(commentary -> items.common(commentary, attribute)),
                value -> editor.attempt(commentary -> items.set(commentary, attribute, value)));
    }

    private <R extends Item> TextRow text(String name, Attribute<R, Optional<String>> attribute) {
        return TextRow.line(
                name,
                field(attribute)
                        .as(
                                words -> words.orElse(""),
                                words -> Optional.of(words).filter(typed -> !typed.isEmpty())));
    }

    private DateRow date(String name, Field<Optional<Edtf>> field) {
        return new DateRow(
                name,
                field,
                () -> new DateRow.Context(
                        editor.commentary()
                                .flatMap(commentary -> commentary.source().published()),
                        Optional.empty()));
    }

    private <R extends Item, V> ChoiceRow<V> choice(
            String name, Attribute<R, V> attribute, List<V> values, Function<V, String> words) {
        return new ChoiceRow<>(name, field(attribute), values, words);
    }

    private <R extends Item, V> ChoiceRow<Optional<V>> optionalChoice(
            String name, Attribute<R, Optional<V>> attribute, List<V> values, Function<V, String> words) {
        List<Optional<V>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> all.add(Optional.of(value)));
        return choice(name, attribute, all, value -> value.map(words).orElse("none"));
    }

    /**
     * Returns a row of all entries that some of the items have, with how many have them; the cross takes one away from all.
     *
     * @param nameOf returns the name of an entry
     * @param offered returns what is offered for typed words beside the entries that all items have
     */
    private <R extends Item> EntriesRow entries(
            EntriesRow.Texts texts,
            Attribute<R, List<String>> attribute,
            Function<String, String> nameOf,
            BiFunction<String, List<String>, List<Offer>> offered) {
        return EntriesRow.chips(
                texts,
                () -> counts(attribute).entrySet().stream()
                        .map(entry -> chip(attribute, entry.getKey(), nameOf.apply(entry.getKey()), entry.getValue()))
                        .toList(),
                typed -> offered.apply(
                        typed,
                        counts(attribute).entrySet().stream()
                                .filter(entry -> entry.getValue() == count(attribute.owner()))
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    private <R extends Item> Map<String, Integer> counts(Attribute<R, List<String>> attribute) {
        return editor.commentary()
                .map(commentary -> items.entries(commentary, attribute))
                .orElse(Map.of());
    }

    private <R extends Item> Entry chip(Attribute<R, List<String>> attribute, String id, String name, int count) {
        int all = count(attribute.owner());
        String words = ShownText.line(name) + (count == all ? "" : "  " + count + " of " + all);
        return new Entry(
                count + ":" + id,
                name,
                () -> {
                    Label label = new Label(words);
                    label.getStyleClass().add("chip-words");
                    return label;
                },
                Optional.empty(),
                () -> editor.attempt(commentary -> items.remove(commentary, attribute, id)));
    }

    private <R extends Item> BiFunction<Commentary, String, Edit> adding(Attribute<R, List<String>> attribute) {
        return (commentary, id) -> items.add(commentary, attribute, id);
    }

    private <R extends Item> List<Offer> words(
            String typed,
            List<String> taken,
            Function<Commentary, Stream<String>> inUse,
            Attribute<R, List<String>> attribute) {
        return offers.words(
                typed,
                editor.commentary().stream().flatMap(inUse).filter(word -> !taken.contains(word)),
                word -> editor.attempt(commentary -> items.add(commentary, attribute, word)));
    }

    private Stream<ArgumentStep> steps() {
        return editor.commentary().stream().flatMap(commentary -> commentary.argument().stream());
    }

    private String step(String id) {
        return steps().filter(step -> step.id().equals(id))
                .map(ArgumentStep::title)
                .findFirst()
                .orElse(id);
    }
}
