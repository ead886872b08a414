package dateline.io.imports.others;

import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.builder.PlainText;
import dateline.io.imports.dates.DateOrder;
import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads markwhen: a head, then events of a line with date and title, properties below it, and an account.
 *
 * <p>The properties {@code edtf}, {@code title}, {@code status}, {@code category} and {@code actors} are those that our own
 * export writes.
 */
public final class MarkwhenReader {
    private static final String FENCE = "---";
    private static final Pattern SECTION = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern OLD_SECTION =
            Pattern.compile("\\s*(?:section|group)\\b\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD_END = Pattern.compile("\\s*end(?:section|group)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPERTY = Pattern.compile("(?!-)\\s*([\\w.-]+):(?:\\s+(.*))?");

    private final CommentaryBuilder builder;
    private final List<String> lines;
    private final boolean hasOldSections;
    private final List<String> sections = new ArrayList<>();
    private DateOrder order = DateOrder.MONTH_FIRST;

    private MarkwhenReader(String text, CommentaryBuilder builder) {
        this.builder = builder;
        this.lines = text.lines().toList();
        this.hasOldSections =
                lines.stream().anyMatch(line -> OLD_END.matcher(line).matches());
    }

    /** Reads the text of a file. */
    public static void read(String text, CommentaryBuilder builder) {
        MarkwhenReader reader = new MarkwhenReader(text, builder);
        int at = reader.readHead();
        boolean any = false;
        while (at < reader.lines.size()) {
            Optional<MarkwhenLine> event = reader.event(at);
            any |= event.isPresent();
            at = event.isPresent() ? reader.readEvent(at, event.get()) : reader.passOver(at);
        }
        if (!any) {
            builder.report()
                    .error(SourcePosition.START, "the file has no events", "", "lines such as 2014-03-05: Title");
        }
    }

    private Optional<MarkwhenLine> event(int at) {
        return MarkwhenLine.of(lines.get(at), order);
    }

    private static SourcePosition position(int at) {
        return new SourcePosition(at + 1, 1, "");
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("//");
    }

    /** Reads the lines before the first event; returns the line behind them. */
    private int readHead() {
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        boolean fenced = at < lines.size() && lines.get(at).startsWith(FENCE);
        at += fenced ? 1 : 0;
        for (; at < lines.size(); at++) {
            String line = lines.get(at);
            if (fenced && line.startsWith(FENCE)) {
                return at + 1;
            }
            if (!fenced && (event(at).isPresent() || isSection(line))) {
                return at;
            }
            headLine(at, line);
        }
        return at;
    }

    private void headLine(int at, String line) {
        Matcher property = PROPERTY.matcher(line);
        if (!property.matches()) {
            boolean said = !line.isBlank() && !isComment(line);
            if (said) {
                drop(at, "a line of the head is not carried over");
            }
            return;
        }
        String value = MarkwhenValue.text(property.group(2));
        switch (property.group(1).toLowerCase(Locale.ROOT)) {
            case "title" -> builder.title(value);
            case "description" -> builder.introduction(value, position(at));
            case "dateformat" -> order = value.startsWith("d") ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            case "timezone", "tz" -> {}
            default -> drop(at, "“" + PlainText.oneLine(property.group(1)) + "” of the head is not carried over");
        }
    }

    private void drop(int at, String fault) {
        builder.report().drop(() -> position(at), fault);
    }

    private boolean isSection(String line) {
        return SECTION.matcher(line).matches()
                || (hasOldSections
                        && (OLD_SECTION.matcher(line).matches()
                                || OLD_END.matcher(line).matches()));
    }

    /** Reads a line that is no event and belongs to none; returns the next. */
    private int passOver(int at) {
        String line = lines.get(at);
        Matcher section = SECTION.matcher(line);
        Matcher old = OLD_SECTION.matcher(line);
        if (section.matches()) {
            int level = Math.min(section.group(1).length() - 1, sections.size());
            sections.subList(level, sections.size()).clear();
            sections.add(section.group(2));
        } else if (hasOldSections && OLD_END.matcher(line).matches()) {
            sections.subList(Math.max(0, sections.size() - 1), sections.size()).clear();
        } else if (hasOldSections && old.matches()) {
            sections.add(old.group(1).replaceFirst("//.*", ""));
        } else if (!line.isBlank() && !isComment(line)) {
            drop(at, "a line that belongs to no event is not carried over");
        }
        return at + 1;
    }

    /** Reads an event; returns the line behind it. */
    private int readEvent(int start, MarkwhenLine head) {
        MarkwhenEvent event = new MarkwhenEvent(position(start), head);
        int at = start + 1;
        for (; at < lines.size(); at++) {
            Matcher property = PROPERTY.matcher(lines.get(at));
            if (event(at).isPresent() || !property.matches()) {
                break;
            }
            event.property(property.group(1), property.group(2));
        }
        for (; at < lines.size() && event(at).isEmpty() && !isSection(lines.get(at)); at++) {
            if (!isComment(lines.get(at))) {
                event.line(lines.get(at));
            }
        }
        event.section(String.join(" / ", sections));
        event.addTo(builder);
        return at;
    }
}
