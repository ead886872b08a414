package dateline.io.imports.dates;

import dateline.date.Qualifier;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds one side of an event's time.
 *
 * @param date a date of the standard without qualifier and time of day, or an interval where the words mean one
 * @param qualifier its qualifier
 * @param clock the time of day
 * @param remark the reason why the date is coarser than the words, if it is
 */
public record ParsedDate(String date, Qualifier qualifier, Optional<TimeOfDay> clock, Optional<String> remark) {
    /** Returns a date without qualifier and time of day. */
    public static ParsedDate of(String date) {
        return new ParsedDate(date, Qualifier.NONE, Optional.empty(), Optional.empty());
    }

    /** Returns the same date with a time of day, unless that is midnight. */
    public ParsedDate with(Optional<TimeOfDay> time) {
        return new ParsedDate(date, qualifier, time.filter(c -> !c.isMidnight()), remark);
    }

    /** Returns the same date with a further qualifier. */
    public ParsedDate with(Qualifier further) {
        return new ParsedDate(date, qualifier.and(further), clock, remark);
    }

    ParsedDate coarser(String why) {
        return new ParsedDate(date, qualifier, clock, Optional.of(why));
    }

    private boolean isInterval() {
        return date.indexOf('/') >= 0;
    }

    /** Returns the character of the standard for a qualifier. */
    static String symbol(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> "";
            case UNCERTAIN -> "?";
            case APPROXIMATE -> "~";
            case UNCERTAIN_AND_APPROXIMATE -> "%";
        };
    }

    /** Joins remarks, each the middle of a sentence. */
    static Optional<String> joined(List<String> remarks) {
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("; ", remarks.stream().distinct().toList()));
    }

    /** Returns the date with its qualifier. */
    String qualified() {
        return date.replace("/", symbol(qualifier) + "/") + symbol(qualifier);
    }

    /** Returns the first side of an interval, or else the date, with its qualifier. */
    String from() {
        String all = qualified();
        return isInterval() ? all.substring(0, all.indexOf('/')) : all;
    }

    /** Returns the second side of an interval, or else the date, with its qualifier. */
    String to() {
        String all = qualified();
        return isInterval() ? all.substring(all.indexOf('/') + 1) : all;
    }

    /** Returns the time of an event at this moment. */
    public DateReading alone() {
        Optional<String> time =
                clock.flatMap(TimeOfDay::edtf).filter(t -> qualifier == Qualifier.NONE && date.length() >= 10);
        if (time.isPresent()) {
            DateReading exact = parse(date + time.get(), List.of(), remark);
            if (exact.date().isPresent()) {
                return exact;
            }
        }
        List<String> notes =
                clock.map(c -> List.of("Time of day: " + c.words() + ".")).orElse(List.of());
        return parse(qualified(), notes, remark);
    }

    /** Returns the time of an event that lasts from this moment to another; unknown where the end cannot be used. */
    public DateReading until(ParsedDate end) {
        DateReading whole = upTo(end);
        if (whole.date().isPresent()) {
            return whole;
        }
        DateReading start = parse(from() + "/", whole.notes(), remark);
        String why = whole.fault().orElse("");
        return start.withRemark("the end cannot be used, " + why + "; it is left unknown");
    }

    /** Returns the time of an event that lasts from this moment to another, or the reason why there is none. */
    DateReading upTo(ParsedDate end) {
        Optional<String> remarks =
                joined(Stream.of(remark, end.remark).flatMap(Optional::stream).toList());
        List<String> notes = new ArrayList<>();
        if (clock.isPresent() || end.clock.isPresent()) {
            notes.add("Time of day: "
                    + clock.map(TimeOfDay::words).orElse("not given") + " to "
                    + end.clock.map(TimeOfDay::words).orElse("not given") + ".");
        }
        if (date.equals(end.date) && qualifier == end.qualifier) {
            return clock.equals(end.clock) ? alone() : parse(qualified(), notes, remarks);
        }
        return parse(from() + "/" + end.to(), notes, remarks);
    }

    /** Returns the time of an event that starts at this moment and ends at an unknown time. */
    public DateReading withUnknownEnd(String why) {
        return parse(from() + "/", List.of(), Optional.of(why));
    }

    /** Returns the time of an event that goes on. */
    public DateReading andGoingOn() {
        return parse(from() + "/..", List.of(), remark);
    }

    /** Returns the time of an event whose end is said to be unknown. */
    DateReading untilUnknown() {
        return parse(from() + "/", List.of(), remark);
    }

    /** Returns the time of an event that ends at this moment, and whose start is not known. */
    DateReading fromUnknown() {
        return parse("/" + to(), List.of(), remark);
    }

    /** Reads a date of the standard. */
    static DateReading parse(String edtf, List<String> notes, Optional<String> remark) {
        try {
            return new DateReading(Optional.of(EdtfParser.parse(edtf)), notes, remark, Optional.empty());
        } catch (EdtfParseException e) {
            return DateReading.fault(e.reason());
        }
    }
}
