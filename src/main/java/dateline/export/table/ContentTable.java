package dateline.export.table;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.words.EdtfWords;
import dateline.export.content.ExportContent;
import dateline.export.content.Losses;
import dateline.index.Argument;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Tension;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of a commentary: what a reader sees of each event, claim or actor, in words.
 *
 * @param headers the names of the columns
 * @param widths the widths of the columns, in characters
 * @param rows the cells of each row, as many as there are columns
 */
record ContentTable(List<String> headers, List<Integer> widths, List<List<String>> rows) {
    /** Stands between the names of a cell; our own import splits names there. */
    private static final String BETWEEN_NAMES = "; ";

    private static final long LAST_YEAR = 9999;

    /** Returns a table of some content. */
    static ContentTable of(ExportContent content, TableKind kind) {
        CommentaryIndex index = content.index();
        Commentary commentary = content.commentary();
        return switch (kind) {
            case EVENTS -> of(eventColumns(index), index.events());
            case CLAIMS ->
                of(
                        claimColumns(index),
                        commentary.claims().stream().sorted(Argument.TEXT_ORDER).toList());
            case ACTORS -> of(actorColumns(index), commentary.actors());
        };
    }

    /** Returns what no table has. */
    static List<String> leftOut(ExportContent content) {
        Commentary commentary = content.commentary();
        Losses losses = new Losses();
        losses.add("The source, with its title, authors and date, is in no table.");
        losses.countSentencesOf(commentary.source());
        losses.count(
                commentary.argument().size(),
                "step",
                "of the argument given only with claims, without the sentences of the step");
        return losses.sentences();
    }

    private static <T> ContentTable of(List<TableColumn<T>> columns, List<T> elements) {
        return new ContentTable(
                columns.stream().map(TableColumn::header).toList(),
                columns.stream().map(TableColumn::width).toList(),
                elements.stream().map(element -> row(columns, element)).toList());
    }

    private static <T> List<String> row(List<TableColumn<T>> columns, T element) {
        return columns.stream()
                .map(column -> ShownText.lines(column.cell().apply(element)))
                .toList();
    }

    private static List<TableColumn<Event>> eventColumns(CommentaryIndex index) {
        List<TableColumn<Event>> columns = new ArrayList<>();
        columns.add(new TableColumn<>("id", 20, Event::id));
        columns.add(new TableColumn<>("title", 40, Event::title));
        columns.add(new TableColumn<>("date", 22, event -> event.when().canonical()));
        columns.add(new TableColumn<>("date in words", 34, ItemWords::when));
        columns.add(
                new TableColumn<>("not before", 12, event -> day(event.when().earliestDay())));
        columns.add(new TableColumn<>("not after", 12, event -> day(event.when().latestDay())));
        columns.add(new TableColumn<>("basis", 20, event -> Wording.of(event.basis())));
        columns.add(new TableColumn<>("status", 16, event -> Wording.of(event.status())));
        columns.add(new TableColumn<>("certainty", 12, event -> Wording.of(event.certainty())));
        columns.add(new TableColumn<>("hedge", 16, event -> event.hedge().orElse("")));
        columns.add(new TableColumn<>("importance", 11, event -> Integer.toString(event.importance())));
        columns.add(new TableColumn<>(
                "part of",
                30,
                event -> event.partOf().map(id -> named(index, id)).orElse("")));
        columns.add(new TableColumn<>("places", 20, event -> String.join(BETWEEN_NAMES, event.places())));
        columns.add(new TableColumn<>("category", 14, event -> event.category().orElse("")));
        columns.add(new TableColumn<>("actors", 30, event -> actors(index, event)));
        columns.add(new TableColumn<>("summary", 60, event -> event.summary().orElse("")));
        columns.add(new TableColumn<>("note", 50, event -> event.note().orElse("")));
        addPassages(columns);
        return columns;
    }

    private static List<TableColumn<Claim>> claimColumns(CommentaryIndex index) {
        Map<String, String> steps = index.commentary().argument().stream()
                .collect(Collectors.toMap(ArgumentStep::id, ArgumentStep::title, (first, second) -> first));
        List<TableColumn<Claim>> columns = new ArrayList<>();
        columns.add(new TableColumn<>("id", 20, Claim::id));
        columns.add(new TableColumn<>("title", 30, claim -> claim.title().orElse("")));
        columns.add(new TableColumn<>("statement", 60, Claim::statement));
        columns.add(new TableColumn<>("holder", 20, claim -> holder(index, claim)));
        columns.add(new TableColumn<>("kind", 13, claim -> Wording.of(claim.kind())));
        columns.add(new TableColumn<>("role", 15, claim -> word(claim.role(), Wording::of)));
        columns.add(new TableColumn<>("step", 30, claim -> word(claim.part(), id -> steps.getOrDefault(id, id))));
        columns.add(new TableColumn<>("certainty", 12, claim -> Wording.of(claim.certainty())));
        columns.add(new TableColumn<>("hedge", 16, claim -> claim.hedge().orElse("")));
        columns.add(new TableColumn<>("basis", 20, claim -> Wording.of(claim.basis())));
        columns.add(new TableColumn<>("about", 22, claim -> word(claim.about(), Edtf::canonical)));
        columns.add(new TableColumn<>("about in words", 34, claim -> word(claim.about(), EdtfWords::of)));
        columns.add(new TableColumn<>("not before", 12, claim -> word(claim.about(), time -> day(time.earliestDay()))));
        columns.add(new TableColumn<>("not after", 12, claim -> word(claim.about(), time -> day(time.latestDay()))));
        columns.add(new TableColumn<>("actors", 30, claim -> actors(index, claim)));
        columns.add(new TableColumn<>("rests on", 50, claim -> lines(claim.restsOn(), id -> named(index, id))));
        columns.add(new TableColumn<>("against", 50, claim -> lines(claim.against(), other -> against(index, other))));
        columns.add(new TableColumn<>("note", 50, claim -> claim.note().orElse("")));
        addPassages(columns);
        return columns;
    }

    private static List<TableColumn<Actor>> actorColumns(CommentaryIndex index) {
        return List.of(
                new TableColumn<>("id", 20, Actor::id),
                new TableColumn<>("name", 30, Actor::name),
                new TableColumn<>("kind", 14, actor -> Wording.of(actor.kind())),
                new TableColumn<>("aliases", 40, actor -> String.join(BETWEEN_NAMES, actor.aliases())),
                new TableColumn<>("part of", 30, actor -> word(actor.partOf(), index::actorName)),
                new TableColumn<>(
                        "description", 60, actor -> actor.description().orElse("")));
    }

    private static <T extends Item> void addPassages(List<TableColumn<T>> columns) {
        columns.add(new TableColumn<>(
                "passages",
                14,
                item -> item.passages().stream().map(Passage::at).collect(Collectors.joining(BETWEEN_NAMES))));
        columns.add(new TableColumn<>(
                "quotes",
                40,
                item -> item.passages().stream()
                        .flatMap(passage -> passage.quote().stream())
                        .distinct()
                        .collect(Collectors.joining("\n"))));
    }

    private static <T> String word(Optional<T> value, Function<T, String> words) {
        return value.map(words).orElse("");
    }

    private static <T> String lines(List<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining("\n"));
    }

    /** Returns a day as ISO 8601 has it; nothing for one that it has no form for. */
    private static String day(OptionalLong epochDay) {
        if (epochDay.isEmpty()) {
            return "";
        }
        CivilDate day = CivilDate.ofEpochDay(epochDay.getAsLong());
        return Math.abs(day.year()) <= LAST_YEAR ? day.toString() : "";
    }

    private static String actors(CommentaryIndex index, Item item) {
        return item.actors().stream().map(index::actorName).collect(Collectors.joining(BETWEEN_NAMES));
    }

    private static String holder(CommentaryIndex index, Claim claim) {
        return claim.holder().equals(Claim.AUTHORS) ? "the authors" : index.actorName(claim.holder());
    }

    /** Returns an event or claim by its label, with the id for those who look it up. */
    private static String named(CommentaryIndex index, String id) {
        return index.item(id).map(item -> item.label() + " (" + id + ")").orElse(id);
    }

    private static String against(CommentaryIndex index, Tension tension) {
        return named(index, tension.id())
                + tension.note().map(note -> ": " + note).orElse("");
    }
}
