package dateline.io.imports.others;

import dateline.date.Qualifier;
import dateline.io.files.TextEncoding;
import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.builder.EventRow;
import dateline.io.imports.dates.DateReading;
import dateline.io.imports.dates.ParsedDate;
import dateline.io.imports.dates.TimeOfDay;
import dateline.io.imports.dates.YearDate;
import dateline.io.imports.timelinejs.TimelineJsSlide;
import dateline.io.problems.SourcePosition;
import dateline.model.EventStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the XML of thetimelineproj's program Timeline, from version 0.10 on.
 *
 * <p>Later versions add elements; none changes the meaning of one. Earlier versions wrote no XML, and are refused.
 */
public final class TimelineProjectReader {
    private static final Pattern TIME =
            Pattern.compile("(-?\\d{1,15})-(\\d{1,2})-(\\d{1,2}) (\\d{1,2}):(\\d{1,2}):(\\d{1,2})");
    private static final Pattern CONTAINER = Pattern.compile("(?s)\\[(\\d+)](.*)");
    private static final Pattern PART = Pattern.compile("(?s)\\((\\d+)\\)(.*)");
    private static final Set<String> GREGORIAN = Set.of("", "gregoriantime", "pytime", "wxtime");
    private static final Set<String> KNOWN = Set.of(
            "start",
            "end",
            "text",
            "progress",
            "fuzzy",
            "fuzzy_start",
            "fuzzy_end",
            "locked",
            "ends_today",
            "category",
            "categories",
            "description",
            "labels",
            "hyperlink",
            "milestone");
    /** The last year, to both sides, that the date format gives months and days to. */
    private static final long LAST_YEAR_WITH_MONTHS = 9999;

    private static final String DATES = "a time such as 2014-03-05 00:00:00";

    private final CommentaryBuilder builder;
    /** The titles of containers by their numbers. */
    private final Map<String, String> containers = new HashMap<>();

    private boolean otherCalendar;

    private TimelineProjectReader(CommentaryBuilder builder) {
        this.builder = builder;
    }

    /** Reads the bytes of a file. */
    public static void read(byte[] content, CommentaryBuilder builder) {
        String text = TextEncoding.of(content).decode(content).stripLeading();
        if (!text.startsWith("<") && text.indexOf('\0') < 0) {
            builder.report()
                    .error(
                            SourcePosition.START,
                            text.isEmpty()
                                    ? "the file is empty"
                                    : "the file is no XML; Timeline wrote none before its version 0.10",
                            "",
                            "a file that a later Timeline has saved");
            return;
        }
        TimelineProjectReader reader = new TimelineProjectReader(builder);
        new XmlElements(Set.of("eras", "categories", "events"), reader::accept, builder.report()).read(content);
    }

    private void accept(XmlElement element) {
        switch (element.name()) {
            case "timetype" -> calendar(element);
            case "era" -> era(element);
            case "category" -> category(element);
            case "event" -> event(element);
            case "view" -> view(element);
            case "version" -> {}
            default ->
                builder.report().drop(element::position, "<" + shortened(element.name()) + "> is not carried over");
        }
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    private void calendar(XmlElement element) {
        if (!GREGORIAN.contains(element.text())) {
            otherCalendar = true;
            builder.report()
                    .error(
                            element.position(),
                            "the calendar of the file cannot be carried over, and so none of its dates",
                            element.text(),
                            "gregoriantime");
        }
    }

    private void category(XmlElement element) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "name" -> {}
                case "parent" ->
                    builder.report()
                            .drop(child::position, "the order of categories in one another is not carried over");
                default -> builder.report().drop(child::position, "the colours of categories are not carried over");
            }
        }
    }

    private void view(XmlElement element) {
        element.child("displayed_period")
                .ifPresent(
                        p -> builder.report().drop(p::position, "the period that was displayed is not carried over"));
        element.child("hidden_categories")
                .filter(hidden -> !hidden.children().isEmpty())
                .ifPresent(h -> builder.report().drop(h::position, "which categories were hidden is not carried over"));
    }

    private void era(XmlElement era) {
        EventRow event = new EventRow(era.position()).title(era.text("name")).category(TimelineJsSlide.ERA);
        time(era, event, Qualifier.NONE, Qualifier.NONE);
        era.child("color")
                .ifPresent(c -> builder.report().drop(c::position, "the colours of eras are not carried over"));
        add(event);
    }

    private void event(XmlElement element) {
        EventRow event = new EventRow(element.position());
        title(element, event);
        boolean fuzzy = element.isTrue("fuzzy");
        time(
                element,
                event,
                fuzzy || element.isTrue("fuzzy_start") ? Qualifier.APPROXIMATE : Qualifier.NONE,
                fuzzy || element.isTrue("fuzzy_end") ? Qualifier.APPROXIMATE : Qualifier.NONE);
        categories(element, event);
        event.summary(element.text("description"));
        String progress = element.text("progress");
        event.note("Progress: ", progress.isEmpty() || progress.matches("0+") ? "" : progress + " %");
        event.note("Labels: ", element.text("labels"));
        event.note("Link: ", element.text("hyperlink"));
        event.note("", element.isTrue("milestone") ? "A milestone." : "");
        if (element.isTrue("locked")) {
            builder.report().drop(() -> position(element, "locked"), "that events are locked is not carried over");
        }
        Set<String> seen = new HashSet<>();
        for (XmlElement child : element.children()) {
            if (!seen.add(child.name())
                    && KNOWN.contains(child.name())
                    && !child.text().isEmpty()) {
                builder.report()
                        .warn(
                                child.position(),
                                "a second <" + child.name() + "> of an event is left out",
                                child.text(),
                                "one at most");
            }
            if (!KNOWN.contains(child.name())
                    && !(child.text().isEmpty() && child.children().isEmpty())) {
                builder.report().drop(child::position, subject(child.name()) + " not carried over");
            }
        }
        add(event);
    }

    private static String subject(String name) {
        return switch (name) {
            case "default_color" -> "the colours of events are";
            case "icon" -> "the pictures of events are";
            case "alert" -> "the alerts of events are";
            default -> "<" + shortened(name) + "> of events is";
        };
    }

    private void add(EventRow event) {
        if (otherCalendar) {
            builder.leaveOut();
        } else {
            builder.add(event);
        }
    }

    private static SourcePosition position(XmlElement element, String child) {
        return element.child(child).map(XmlElement::position).orElse(element.position());
    }

    /** Reads the title, behind [1] for container 1, or behind (1) for an event in it. */
    private void title(XmlElement element, EventRow event) {
        String text = element.child("text").map(XmlElement::wholeText).orElse("");
        Matcher container = CONTAINER.matcher(text);
        Matcher part = PART.matcher(text);
        if (container.matches()) {
            event.title(container.group(2));
            containers.putIfAbsent(container.group(1), event.title());
        } else if (part.matches() && containers.containsKey(part.group(1))) {
            event.title(part.group(2));
            event.note("Part of: ", containers.get(part.group(1)));
        } else {
            event.title(text);
        }
    }

    private void categories(XmlElement element, EventRow event) {
        String first = element.text("category");
        List<String> all = element.child("categories")
                .map(c -> c.children().stream().map(XmlElement::text).toList())
                .orElse(List.of());
        String main = first.isEmpty() && !all.isEmpty() ? all.get(0) : first;
        event.category(main);
        event.note(
                "Further categories: ",
                String.join(", ", all.stream().filter(c -> !c.equals(main)).toList()));
    }

    private void time(XmlElement element, EventRow event, Qualifier start, Qualifier end) {
        String startText = element.text("start");
        String endText = element.text("end");
        Optional<ParsedDate> from = moment(startText);
        Optional<ParsedDate> to = moment(endText);
        boolean goesOn = element.isTrue("ends_today");
        DateReading reading = from.map(moment -> {
                    ParsedDate first = moment.with(start);
                    if (goesOn) {
                        return first.andGoingOn();
                    }
                    if (startText.equals(endText)) {
                        return first.with(end).alone();
                    }
                    return to.map(last -> first.until(last.with(end)))
                            .orElseGet(() -> first.withUnknownEnd("the end is not " + DATES + "; it is left unknown"));
                })
                .orElseGet(() -> DateReading.fault("the start is not " + DATES));
        String words = startText.equals(endText) ? startText : startText + " to " + endText;
        event.when(reading, position(element, "start"), words);
        if (goesOn) {
            event.status(EventStatus.ONGOING);
            event.note("It went on when the file was saved; its end was then set to ", endText);
        }
    }

    private static Optional<ParsedDate> moment(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long year = Long.parseLong(matcher.group(1));
        if (Math.abs(year) > LAST_YEAR_WITH_MONTHS) {
            return Optional.of(new ParsedDate(
                    YearDate.year(year),
                    Qualifier.NONE,
                    Optional.empty(),
                    Optional.of("beyond the years -9999 and 9999 only the year can be carried over")));
        }
        String date = YearDate.of(
                YearDate.year(year), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        String time = String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                Integer.parseInt(matcher.group(4)),
                Integer.parseInt(matcher.group(5)),
                Integer.parseInt(matcher.group(6)));
        Optional<TimeOfDay> clock = TimeOfDay.read(time);
        return clock.map(c -> ParsedDate.of(date).with(Optional.of(c)));
    }
}
