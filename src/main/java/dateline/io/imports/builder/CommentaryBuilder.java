package dateline.io.imports.builder;

import dateline.date.words.EdtfWords;
import dateline.io.imports.dates.DateReading;
import dateline.io.problems.LeftOut;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.ReadResult;
import dateline.io.problems.SourcePosition;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.text.SentenceSplitter;
import dateline.text.Slugs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Builds a commentary of imported events, and reports those that are left out. */
public final class CommentaryBuilder {
    /** Maximum number of events of a file. */
    static final int MAX_EVENTS = 1_000_000;

    private static final int MAX_ACTORS = 100_000;
    private static final int MAX_ACTORS_OF_EVENT = 1_000;
    private static final String EXPECTED_DATE = "a date such as 2014, March 2014 or 2014-03-05";

    private final ImportReport report;
    private String title;
    private TitleBasis titleBasis = TitleBasis.DESCRIPTIVE;
    private final List<Paragraph> introduction = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Slugs eventIds = new Slugs();
    private final Slugs actorIds = new Slugs(Claim.AUTHORS);
    private int leftOut;

    /**
     * Creates a builder without events.
     *
     * @param name the file's name without its ending, the title if the file has none
     * @param report takes the problems
     */
    public CommentaryBuilder(String name, ImportReport report) {
        this.title = PlainText.oneLine(name).isEmpty() ? "Timeline" : PlainText.oneLine(name);
        this.report = report;
    }

    /** Returns the report of what cannot be carried over. */
    public ImportReport report() {
        return report;
    }

    /** Sets the title that the file itself has; a blank one changes nothing. */
    public void title(String text) {
        String line = PlainText.oneLine(text);
        if (!line.isEmpty()) {
            title = line;
            titleBasis = TitleBasis.PUBLISHED;
        }
    }

    /** Adds a text to the source, a paragraph a line. */
    public void introduction(String text, SourcePosition position) {
        limited(PlainText.clean(text), position)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> introduction.add(new Paragraph(ParagraphKind.BODY, sentences(line))));
    }

    private static List<String> sentences(String line) {
        return SentenceSplitter.split(line).stream()
                .map(range -> range.in(line))
                .toList();
    }

    /** Counts an item as left out; the caller reports the reason. */
    public void leaveOut() {
        leftOut++;
    }

    /**
     * Adds an event, or leaves it out and reports the reason.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public void add(EventRow event) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was cancelled");
        }
        String words = event.dateText();
        DateReading when = event.when();
        if (when.date().isEmpty()) {
            leaveOut();
            report.error(
                    event.datePosition(),
                    "the event " + named(event) + "is left out: " + when.fault().orElse("there is no date"),
                    words,
                    EXPECTED_DATE);
            return;
        }
        if (event.title().isEmpty()) {
            leaveOut();
            report.error(event.position(), "an event is left out: it has neither a title nor a text", "", "");
            return;
        }
        if (events.size() == MAX_EVENTS) {
            leaveOut();
            report.drop(event::position, "events beyond the first " + MAX_EVENTS + " are left out");
            return;
        }
        List<String> notes = new ArrayList<>(when.notes());
        when.remark().ifPresent(remark -> {
            report.warn(
                    event.datePosition(),
                    "the date is read as " + EdtfWords.of(when.date().get()) + ": " + remark,
                    words,
                    "");
            notes.add("Date in the file: " + PlainText.oneLine(words) + ".");
        });
        if (event.isTitleShortened()) {
            report.warn(
                    event.position(),
                    "a title of more than " + EventRow.MOST_OF_TITLE
                            + " characters is shortened; the summary has all of it",
                    "",
                    "");
        }
        notes.addAll(event.notes());
        String note = limited(String.join("\n", notes), event.position());
        events.add(new Event(
                eventId(event),
                event.title(),
                when.date().get(),
                Basis.STATED,
                event.status(),
                event.category(),
                actorIds(event),
                filled(limited(event.summary(), event.position())),
                filled(note),
                List.of()));
    }

    private String eventId(EventRow event) {
        Optional<String> own = event.id().filter(eventIds::take);
        if (own.isPresent()) {
            return own.get();
        }
        String made = eventIds.id(event.title(), "event");
        event.id()
                .ifPresent(taken -> report.warn(
                        event.position(),
                        "another event has this id already; this one is called \"" + made + "\"",
                        taken,
                        "an id of its own for each event"));
        return made;
    }

    private static String named(EventRow event) {
        String name = event.title();
        return name.isEmpty() ? "" : "“" + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "” ";
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private String limited(String text, SourcePosition position) {
        if (text.length() <= PlainText.MAX_LENGTH) {
            return text;
        }
        report.warn(position, "a text is cut off behind its first " + PlainText.MAX_LENGTH + " characters", "", "");
        boolean half = Character.isHighSurrogate(text.charAt(PlainText.MAX_LENGTH - 1));
        return text.substring(0, half ? PlainText.MAX_LENGTH - 1 : PlainText.MAX_LENGTH);
    }

    private List<String> actorIds(EventRow event) {
        List<String> ids = new ArrayList<>();
        for (String name : event.actors()) {
            Actor known = actors.get(name);
            if (ids.size() == MAX_ACTORS_OF_EVENT || (known == null && actors.size() == MAX_ACTORS)) {
                report.warn(event.position(), "there are too many actors; the rest is left out", "", "");
                break;
            }
            if (known == null) {
                known = new Actor(
                        actorIds.id(name, "actor"),
                        name,
                        ActorKind.GROUP,
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
                actors.put(name, known);
            }
            ids.add(known.id());
        }
        return ids;
    }

    /** Returns the commentary and its problems. */
    public ReadResult result() {
        String slug = Slugs.slug(title);
        Source source = new Source(
                title,
                titleBasis,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("timeline"),
                Optional.empty(),
                Optional.empty(),
                Rendition.VERBATIM,
                introduction);
        Commentary commentary = new Commentary(
                slug.isEmpty() ? "timeline" : slug, source, List.copyOf(actors.values()), events, List.of());
        boolean sound = report.errors() == 0;
        Optional<PartialCommentary> partial = sound || !events.isEmpty()
                ? Optional.of(new PartialCommentary(
                        commentary, new LeftOut(0, leftOut, 0, 0, 0, 0), PartialCommentary.Ending.COMPLETE))
                : Optional.empty();
        return new ReadResult(sound ? Optional.of(commentary) : Optional.empty(), partial, report.end());
    }
}
