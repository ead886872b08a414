package dateline.date.parse;

import dateline.date.DateRange;
import dateline.date.DateSet;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Endpoint;
import dateline.date.Interval;
import dateline.date.NoDate;
import dateline.date.SetMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses a date, a date and time, an interval or a set by recursive descent, without backtracking. */
public final class EdtfParser {
    private static final String OPEN = "..";

    private final String text;
    private final Cursor in;
    private final DateParser dates;

    private EdtfParser(String text) {
        this.text = text;
        this.in = new Cursor(text);
        this.dates = new DateParser(in);
    }

    /**
     * Parses a string of the standard, which has no blanks and only upper-case letters.
     *
     * @throws EdtfParseException if the string is not a value of the standard, or names a date that does not exist; with
     *     the reason and the position
     */
    public static Edtf parse(String text) {
        return new EdtfParser(text).parse();
    }

    private Edtf parse() {
        if (text.isEmpty()) {
            throw in.error("the string is empty", 0);
        }
        for (DateSet.Choice choice : DateSet.Choice.values()) {
            if (in.take(choice.opening())) {
                return set(choice);
            }
        }
        return text.indexOf('/') >= 0 ? interval() : single();
    }

    private Edtf single() {
        EdtfDate date = dates.parse();
        Edtf value = in.at('T') ? new TimeParser(in).parseAfter(date) : date;
        requireEnd("the end");
        return value;
    }

    private Interval interval() {
        Endpoint start = endpoint();
        in.require('/', "'/' or the end of the date");
        int endPosition = in.position();
        Endpoint end = endpoint();
        if (in.at('/')) {
            throw in.error("an interval has only two sides", in.position());
        }
        requireEnd("the end");
        if (start.earliestDay().isPresent()
                && end.latestDay().isPresent()
                && end.latestDay().getAsLong() < start.earliestDay().getAsLong()) {
            throw in.error("the interval ends before it starts", endPosition);
        }
        return new Interval(start, end);
    }

    private Endpoint endpoint() {
        if (in.atEnd() || in.at('/')) {
            return NoDate.UNKNOWN;
        }
        if (in.take(OPEN)) {
            return NoDate.OPEN;
        }
        EdtfDate date = dates.parse();
        refuseTime("an interval");
        return date;
    }

    private void refuseTime(String where) {
        if (in.at('T')) {
            throw in.error(where + " has dates without a time of day", in.position());
        }
    }

    private void requireEnd(String expectation) {
        if (!in.atEnd()) {
            throw in.unexpected(expectation);
        }
    }

    private DateSet set(DateSet.Choice choice) {
        List<SetMember> members = new ArrayList<>();
        do {
            int position = in.position();
            SetMember member = member(members.isEmpty());
            members.add(member);
            if (member.latestDay().isEmpty() && in.at(',')) {
                throw in.error("'..' without a date behind it ends the set", in.position());
            }
            refuseBackwardRange(member, position);
        } while (in.take(','));
        in.require(choice.closing(), "',' or '" + choice.closing() + "'");
        requireEnd("the end");
        return new DateSet(choice, members);
    }

    private SetMember member(boolean first) {
        if (in.at(OPEN)) {
            if (!first) {
                throw in.error("'..' without a date in front of it starts the set", in.position());
            }
            in.take(OPEN);
            return new DateRange(Optional.empty(), Optional.of(dateOfSet()));
        }
        EdtfDate from = dateOfSet();
        if (!in.take(OPEN)) {
            return from;
        }
        if (in.at(',') || in.at(']') || in.at('}') || in.atEnd()) {
            return new DateRange(Optional.of(from), Optional.empty());
        }
        int position = in.position();
        EdtfDate to = dateOfSet();
        if (from.components() != to.components()
                || from.grouping().isPresent() != to.grouping().isPresent()) {
            throw in.error("the dates on both sides of '..' have the same precision", position);
        }
        return new DateRange(Optional.of(from), Optional.of(to));
    }

    private EdtfDate dateOfSet() {
        EdtfDate date = dates.parse();
        refuseTime("a set");
        return date;
    }

    private void refuseBackwardRange(SetMember member, int position) {
        if (member.earliestDay().isPresent()
                && member.latestDay().isPresent()
                && member.latestDay().getAsLong() < member.earliestDay().getAsLong()) {
            throw in.error("the range ends before it starts", position);
        }
    }
}
