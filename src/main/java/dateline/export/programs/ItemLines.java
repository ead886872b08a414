package dateline.export.programs;

import dateline.date.words.EdtfWords;
import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in lines of plain words what a program has no fields for. */
final class ItemLines {
    private ItemLines() {}

    /**
     * Returns what is known of an event beside its title and date, a line each.
     *
     * <p>The first line says so where the event did not take place, or not yet.
     */
    static List<String> of(CommentaryIndex index, Event event) {
        List<String> lines = new ArrayList<>();
        status(event).ifPresent(words -> lines.add(English.capitalised(words) + "."));
        event.summary().ifPresent(lines::add);
        event.note().ifPresent(lines::add);
        lines.add("Time: " + ItemWords.time(event) + ".");
        if (event.certainty() != Certainty.ASSERTED) {
            lines.add("Certainty: " + Wording.of(event.certainty())
                    + event.hedge().map(words -> " (“" + words + "”)").orElse("") + ".");
        }
        add(lines, "Actors: ", event.actors().stream().map(index::actorName).toList());
        add(lines, "Places: ", event.places());
        add(
                lines,
                "Part of: ",
                event.partOf().flatMap(index::item).map(Item::label).stream().toList());
        lines.addAll(sentences(event));
        return shown(lines);
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream()
                .map(ShownText::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Returns whose view a claim is. */
    static String holder(CommentaryIndex index, Claim claim) {
        return claim.holder().equals(Claim.AUTHORS) ? "the authors" : index.actorName(claim.holder());
    }

    /** Returns what is known of a claim beside its statement, a line each. */
    static List<String> of(CommentaryIndex index, Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add(ItemWords.nature(claim) + ".");
        lines.add("Holder: " + holder(index, claim));
        claim.about().ifPresent(time -> lines.add("Time: " + ItemWords.time(claim) + "."));
        claim.note().ifPresent(lines::add);
        add(lines, "Actors: ", claim.actors().stream().map(index::actorName).toList());
        lines.addAll(sentences(claim));
        return shown(lines);
    }

    /** Returns the status of an event that did not simply happen: "did not happen", "foreseen". */
    static Optional<String> status(Event event) {
        return event.status() == EventStatus.HAPPENED || event.status() == EventStatus.ONGOING
                ? Optional.empty()
                : Optional.of(Wording.of(event.status()));
    }

    private static void add(List<String> lines, String lead, List<String> words) {
        if (!words.isEmpty()) {
            lines.add(lead + String.join("; ", words));
        }
    }

    /** Returns a line on where the text says so; no line for an item without a passage. */
    static List<String> sentences(Item item) {
        List<String> lines = new ArrayList<>();
        add(
                lines,
                "Sentences: ",
                item.passages().stream().map(ItemLines::passage).toList());
        return lines;
    }

    /** Returns the number of a passage, with its quote, which are words of the original. */
    private static String passage(Passage passage) {
        return passage.at() + passage.quote().map(words -> " “" + words + "”").orElse("");
    }

    /** Returns by whom a text is, and from when and where, a line each. */
    static List<String> of(Source source) {
        List<String> lines = new ArrayList<>();
        List<String> published = new ArrayList<>(source.publisher().stream().toList());
        source.published().ifPresent(date -> published.add(EdtfWords.of(date)));
        lines.add(String.join(", ", source.authors()));
        lines.add(String.join(", ", published));
        source.url().ifPresent(lines::add);
        return lines.stream()
                .map(ShownText::line)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
