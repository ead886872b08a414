package dateline.export.programs;

import dateline.date.CivilDate;
import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.Edtf.Precision;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.content.Losses;
import dateline.index.CommentaryIndex;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes the events of a commentary as a calendar (iCalendar, RFC 5545): what has a day, or a time from a day to a day.
 *
 * <p>An event takes whole days and none of a person's time. Its time stamp is the day on which the source was published, so
 * that the same content gives the same file.
 */
public final class CalendarText {
    private static final String NO_STAMP = "19700101";

    private final CommentaryIndex index;
    private final CalendarLines lines = new CalendarLines();
    private final String stamp;
    private int added;
    private int withoutClock;

    /** The first and the last day of an event. */
    private record Days(CivilDate first, CivilDate last) {}

    private CalendarText(CommentaryIndex index) {
        this.index = index;
        OptionalLong published =
                index.commentary().source().published().map(Edtf::earliestDay).orElse(OptionalLong.empty());
        this.stamp = published.isPresent() && hasFourDigits(CivilDate.ofEpochDay(published.getAsLong()))
                ? basic(CivilDate.ofEpochDay(published.getAsLong()))
                : NO_STAMP;
    }

    /** Writes some content. */
    public static ExportedText write(ExportContent content) {
        Commentary commentary = content.commentary();
        CalendarText calendar = new CalendarText(content.index());
        calendar.lines
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Dateline//Dateline//EN")
                .add("CALSCALE", "GREGORIAN")
                .addText("NAME", commentary.source().title())
                .addText("X-WR-CALNAME", commentary.source().title());
        content.part().ifPresent(part -> calendar.lines.addText("DESCRIPTION", part));
        content.index().events().forEach(calendar::add);
        calendar.lines.add("END", "VCALENDAR");
        Losses losses = new Losses();
        losses.count(
                content.index().events().size() - calendar.added,
                "event",
                "left out: a calendar needs a day, or a first and a last one, of the years 1 to 9999");
        losses.count(calendar.withoutClock, "event", "on the whole day: the time of day is given in words");
        losses.count(commentary.claims().size(), "claim", "left out: a calendar has events alone");
        losses.countSentencesOf(commentary.source());
        return new ExportedText(calendar.lines.text(), losses.sentences());
    }

    private void add(Event event) {
        Optional<Days> days = days(event.when());
        if (days.isEmpty()) {
            return;
        }
        added++;
        withoutClock += event.when() instanceof DateAndTime ? 1 : 0;
        Commentary commentary = index.commentary();
        lines.add("BEGIN", "VEVENT")
                .addText("UID", Address.ofItem(commentary.id(), event))
                .add("DTSTAMP", stamp + "T000000Z")
                .add("DTSTART;VALUE=DATE", basic(days.get().first()))
                .add("DTEND;VALUE=DATE", basic(next(days.get().last())))
                .addText(
                        "SUMMARY",
                        event.title()
                                + ItemLines.status(event)
                                        .map(words -> " (" + words + ")")
                                        .orElse(""))
                .addText("DESCRIPTION", String.join("\n", ItemLines.of(index, event)));
        if (!event.places().isEmpty()) {
            lines.addText("LOCATION", String.join("; ", event.places()));
        }
        event.category().ifPresent(category -> lines.addText("CATEGORIES", category));
        Address.of(commentary.source()).ifPresent(url -> lines.add("URL", url));
        lines.add("STATUS", status(event.status())).add("TRANSP", "TRANSPARENT").add("END", "VEVENT");
    }

    /** Returns the days of a date that names them without a doubt, and that a calendar can hold. */
    private static Optional<Days> days(Edtf date) {
        Optional<Days> days = Optional.empty();
        if (date instanceof EdtfDate day && isDay(day)) {
            days = Optional.of(of(day, day));
        } else if (date instanceof DateAndTime time && isDay(time.day())) {
            days = Optional.of(of(time.day(), time.day()));
        } else if (date instanceof Interval interval
                && interval.start() instanceof EdtfDate start
                && interval.end() instanceof EdtfDate end
                && isDay(start)
                && isDay(end)) {
            days = Optional.of(of(start, end));
        }
        return days.filter(of -> hasFourDigits(of.first()) && hasFourDigits(next(of.last())));
    }

    private static boolean isDay(EdtfDate date) {
        return date.precision() == Precision.DAY && DateSpan.isPlain(date);
    }

    private static Days of(EdtfDate first, EdtfDate last) {
        return new Days(CivilDate.ofEpochDay(first.firstDay()), CivilDate.ofEpochDay(last.lastDay()));
    }

    private static boolean hasFourDigits(CivilDate day) {
        return new PlainDate(day.year(), day.month(), day.day()).isOfFourDigits();
    }

    private static CivilDate next(CivilDate day) {
        return CivilDate.ofEpochDay(day.toEpochDay() + 1);
    }

    /** Returns a day as 20210613. */
    private static String basic(CivilDate day) {
        return new PlainDate(day.year(), day.month(), day.day()).iso().replace("-", "");
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case HAPPENED, ONGOING -> "CONFIRMED";
            case ABSENT -> "CANCELLED";
            case EXPECTED, CONDITIONAL, PROPOSED, HYPOTHETICAL -> "TENTATIVE";
        };
    }
}
