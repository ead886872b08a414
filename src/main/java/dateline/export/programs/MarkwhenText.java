package dateline.export.programs;

import dateline.date.Edtf;
import dateline.date.Edtf.Bound;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.content.Losses;
import dateline.index.CommentaryIndex;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the events of a commentary as markwhen: a line with date and title, properties, and the account below.
 *
 * <p>The date of a line is as near to the event's as markwhen has one. The property {@code edtf} has the date itself where
 * the two differ, and {@code title} the title where markwhen would read signs in it; our own import reads both.
 */
public final class MarkwhenText {
    /** What markwhen reads in a title: a tag, a link, a picture, a box to tick. */
    private static final Pattern MARKUP = Pattern.compile("(?:^|\\s)#|\\[|[\\p{Cntrl}\\u2028\\u2029]|^\\s|\\s$|\\s\\s");

    /** What markwhen reads as the start of an event, a heading or a comment, where it is the start of a line. */
    private static final Pattern OWN_LINE = Pattern.compile(
            "\\s*(?:\\W?:|(?:\\W?[\\d+\\-/!.]|(?:now|by|before|after|plus|every|to"
                    + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b).*:|(?:end)?(?:section|group)\\b|#|//|---|>).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("[A-Za-z]\\w*");
    private static final long LAST_YEAR = 99_999;
    private static final long LAST_EXACT_YEAR = 9999;

    private final CommentaryIndex index;
    private final StringBuilder out = new StringBuilder();
    private int leftOut;
    private int coarser;
    private int marked;

    private MarkwhenText(CommentaryIndex index) {
        this.index = index;
    }

    /** Writes some content. */
    public static ExportedText write(ExportContent content) {
        Commentary commentary = content.commentary();
        MarkwhenText writer = new MarkwhenText(content.index());
        List<String> about = new ArrayList<>(ItemLines.of(commentary.source()));
        content.part().ifPresent(about::add);
        writer.out.append("---\n");
        writer.property("title", Optional.of(commentary.source().title()));
        writer.property("description", Optional.of(String.join("; ", about)).filter(text -> !text.isEmpty()));
        // A day is a day everywhere; without a zone markwhen takes that of the reader, and complains.
        writer.out.append("timezone: UTC\n---\n");
        content.index().events().forEach(writer::add);
        Losses losses = new Losses();
        losses.count(commentary.claims().size(), "claim", "left out: markwhen has events alone");
        losses.count(writer.leftOut, "event", "left out: markwhen has dates from 99999 BC to AD 99999 alone");
        losses.count(
                writer.coarser, "date", "given by the nearest one of markwhen: the property edtf has the date itself");
        losses.count(
                writer.marked, "title", "with signs that markwhen reads as its own: the property title has it plain");
        losses.countSentencesOf(commentary.source());
        return new ExportedText(writer.out.toString(), losses.sentences());
    }

    private void add(Event event) {
        Optional<DateSpan> span = DateSpan.of(event.when()).filter(MarkwhenText::isWithinReach);
        if (span.isEmpty()) {
            leftOut++;
            return;
        }
        boolean goesOn = event.status() == EventStatus.ONGOING
                && event.when().endBound() == Bound.OPEN
                && span.get().isStartKnown();
        String title = ShownText.lines(event.title()).replace('\n', ' ').strip();
        String status = ItemLines.status(event).map(words -> " (" + words + ")").orElse("");
        boolean isTagged =
                event.category().filter(word -> TAG.matcher(word).matches()).isPresent();
        boolean isMarked = MARKUP.matcher(event.title()).find();
        out.append('\n')
                .append(date(span.get(), goesOn))
                .append(": ")
                .append(title)
                .append(status);
        out.append(isTagged ? " #" + event.category().get() : "").append('\n');
        property("id", Optional.of(event.id()));
        property("title", Optional.of(event.title()).filter(text -> isMarked || !status.isEmpty()));
        boolean whole = isWhole(event.when(), span.get(), goesOn);
        property("edtf", Optional.of(event.when().canonical()).filter(text -> !whole));
        property("category", event.category().filter(word -> !isTagged));
        properties(event);
        List<String> account = account(event);
        out.append(account.isEmpty() ? "" : "\n");
        account.forEach(line -> out.append(OWN_LINE.matcher(line).matches() ? "> " : "")
                .append(line)
                .append('\n'));
        coarser += whole ? 0 : 1;
        marked += isMarked ? 1 : 0;
    }

    private void properties(Event event) {
        property(
                "status",
                Optional.of(English.word(event.status())).filter(word -> event.status() != EventStatus.HAPPENED));
        property(
                "certainty",
                Optional.of(English.word(event.certainty())).filter(word -> event.certainty() != Certainty.ASSERTED));
        property("hedge", event.hedge());
        property("basis", Optional.of(English.word(event.basis())).filter(word -> event.basis() != Basis.STATED));
        property(
                "importance",
                Optional.of(Integer.toString(event.importance())).filter(word -> event.importance() != Event.USUAL));
        property("partOf", event.partOf());
        list("actors", event.actors().stream().map(index::actorName).toList());
        list("locations", event.places());
    }

    private void property(String key, Optional<String> value) {
        value.ifPresent(text ->
                out.append(key).append(": ").append(YamlText.quoted(text)).append('\n'));
    }

    private void list(String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key)
                    .append(values.stream().map(YamlText::quoted).collect(Collectors.joining(", ", ": [", "]\n")));
        }
    }

    private List<String> account(Event event) {
        List<String> lines = new ArrayList<>();
        event.summary().ifPresent(text -> text.lines().forEach(lines::add));
        event.note().ifPresent(text -> text.lines().forEach(lines::add));
        lines.addAll(ItemLines.sentences(event));
        return lines.stream()
                .map(line -> ShownText.lines(line).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isWithinReach(DateSpan span) {
        return Math.abs(span.start().yearOfEra()) <= LAST_YEAR
                && Math.abs(span.end().map(PlainDate::yearOfEra).orElse(0L)) <= LAST_YEAR;
    }

    /** Tells whether the line says all of a date. */
    private static boolean isWhole(Edtf date, DateSpan span, boolean goesOn) {
        boolean isOfYears =
                isYear(span.start()) && span.end().map(MarkwhenText::isYear).orElse(true);
        boolean asOpen = goesOn
                && isOfFourDigits(span)
                && date instanceof Interval interval
                && interval.start() instanceof EdtfDate start
                && DateSpan.isPlain(start);
        return (span.isWhole() || asOpen) && (isOfYears || isOfFourDigits(span));
    }

    /** Tells whether a date is a year that no reader takes for a round number. */
    private static boolean isYear(PlainDate date) {
        return date.month() == 0 && Math.abs(date.year()) <= LAST_EXACT_YEAR;
    }

    private static boolean isOfFourDigits(DateSpan span) {
        return span.start().isOfFourDigits()
                && span.end().map(PlainDate::isOfFourDigits).orElse(true);
    }

    private static String date(DateSpan span, boolean goesOn) {
        if (isOfFourDigits(span)) {
            String end =
                    goesOn ? " / now" : span.end().map(day -> " / " + day.iso()).orElse("");
            return span.start().iso() + end;
        }
        return ofEra(span.start()) + span.end().map(day -> " - " + ofEra(day)).orElse("");
    }

    private static String ofEra(PlainDate date) {
        long year = date.yearOfEra();
        return Math.abs(year) + (year < 0 ? " BC" : " AD");
    }
}
