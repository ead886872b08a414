package dateline.export.report;

import dateline.date.words.English;
import dateline.export.report.Report.Entry;
import dateline.export.report.Report.Fact;
import dateline.export.report.Report.Group;
import dateline.export.report.Report.NumberedSentence;
import dateline.export.report.Report.Section;
import dateline.export.report.Report.TextParagraph;
import dateline.export.report.Report.Value;
import java.text.Bidi;

/** Writes the report as static XHTML with bookmarks, which becomes pages. */
public final class ReportHtml {
    private static final int LONGEST_START = 20;

    private final StringBuilder out = new StringBuilder();
    private final Report report;

    private ReportHtml(Report report) {
        this.report = report;
    }

    /**
     * Returns a report as well-formed XHTML, whose elements have the classes that the style sheet names.
     *
     * <p>The head has {@code bookmarks}, as openhtmltopdf reads them. The block with the id {@code timeline} is empty; a
     * report without events has none.
     *
     * @param report the report
     * @param styles the style sheet
     */
    public static String write(Report report, String styles) {
        return new ReportHtml(report).document(styles);
    }

    private String document(String styles) {
        out.append("<html lang=\"en\"><head><title>").append(escaped(report.title()));
        out.append("</title><style>").append(styles).append("</style><bookmarks>");
        if (hasEvents()) {
            bookmark("timeline", "Timeline");
        }
        report.sections().forEach(this::bookmarks);
        if (!report.text().isEmpty()) {
            bookmark("text", "Text");
        }
        out.append("</bookmarks></head><body>");
        out.append("<div class=\"running\">").append(escaped(report.title())).append("</div>");
        block("h1", "", report.title());
        out.append("<div class=\"source\">");
        report.source().forEach(this::fact);
        out.append("</div>");
        contents();
        if (hasEvents()) {
            out.append("<div class=\"timeline\" id=\"timeline\"></div>");
        }
        report.sections().forEach(this::section);
        if (!report.text().isEmpty()) {
            String language = report.language()
                    .map(tag -> " lang=\"" + escaped(tag) + "\"")
                    .orElse("");
            out.append("<h2 id=\"text\">Text</h2><div class=\"text\"")
                    .append(language)
                    .append(">");
            report.text().forEach(this::paragraph);
            out.append("</div>");
        }
        return out.append("</body></html>").toString();
    }

    private boolean hasEvents() {
        return report.sections().stream().anyMatch(section -> section.anchor().equals("events"));
    }

    private void bookmark(String anchor, String name) {
        out.append("<bookmark name=\"").append(escaped(name)).append("\" href=\"#");
        out.append(anchor).append("\">").append("</bookmark>");
    }

    private void bookmarks(Section section) {
        out.append("<bookmark name=\"").append(escaped(section.heading()));
        out.append("\" href=\"#").append(section.anchor()).append("\">");
        section.groups().stream()
                .filter(group -> !group.heading().isEmpty())
                .forEach(group -> bookmark(group.anchor(), group.heading()));
        out.append("</bookmark>");
    }

    /** Lists the parts of the report, with the numbers of their pages, which the style sheet adds. */
    private void contents() {
        out.append("<div class=\"contents\">");
        if (hasEvents()) {
            contentsLine("part", "timeline", "Timeline");
        }
        for (Section section : report.sections()) {
            contentsLine("part", section.anchor(), English.capitalised(section.heading()));
            section.groups().stream()
                    .filter(group -> !group.heading().isEmpty())
                    .forEach(group -> contentsLine("group", group.anchor(), group.heading()));
        }
        if (!report.text().isEmpty()) {
            contentsLine("part", "text", "Text");
        }
        out.append("</div>");
    }

    private void contentsLine(String kind, String anchor, String words) {
        out.append("<p class=\"")
                .append(kind)
                .append("\"><a href=\"#")
                .append(anchor)
                .append("\">");
        out.append(escaped(words)).append("</a></p>");
    }

    /** Opens, fills and closes an element; words of a right-to-left script are set from the right. */
    private void block(String name, String attributes, String words) {
        out.append('<').append(name).append(attributes).append(direction(words)).append('>');
        out.append(escaped(words)).append("</").append(name).append('>');
    }

    private static String direction(String words) {
        boolean isLeftToRight = !Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                || new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return isLeftToRight ? "" : " dir=\"rtl\"";
    }

    private static String id(String anchor) {
        return " id=\"" + anchor + "\"";
    }

    private void section(Section section) {
        block("h2", id(section.anchor()), English.capitalised(section.heading()));
        section.groups().forEach(this::group);
    }

    private void group(Group group) {
        if (!group.heading().isEmpty()) {
            block("h3", id(group.anchor()), group.heading());
        }
        group.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        out.append("<div class=\"entry\"").append(id(entry.anchor())).append('>');
        out.append("<h4><span class=\"column\">")
                .append(escaped(entry.column()))
                .append("</span>");
        inline(entry.title());
        out.append("</h4>");
        block("p", " class=\"line\"", entry.line());
        entry.summary().ifPresent(words -> block("p", "", words));
        entry.facts().forEach(this::fact);
        out.append("</div>");
    }

    private void fact(Fact fact) {
        out.append("<p class=\"fact\"><span class=\"label\">")
                .append(fact.label())
                .append(": </span>");
        int left = fact.values().size();
        for (Value value : fact.values()) {
            left--;
            String behind = value.remark().map(remark -> " " + remark).orElse("") + (left == 0 ? "" : "; ");
            if (value.anchor().isPresent()) {
                out.append("<a href=\"#").append(value.anchor().get()).append("\">");
                out.append(escaped(value.words())).append("</a>");
                inline(behind);
            } else {
                inline(value.words() + behind);
            }
        }
        out.append("</p>");
    }

    /** Adds words as an element of their own: what stands bare between elements would be written into a PDF before them. */
    private void inline(String words) {
        if (!words.isEmpty()) {
            out.append("<span>").append(escaped(words)).append("</span>");
        }
    }

    private void paragraph(TextParagraph paragraph) {
        paragraph.heading().ifPresent(words -> block("h3", "", words));
        String first = paragraph.sentences().isEmpty()
                ? ""
                : paragraph.sentences().get(0).words();
        out.append("<p class=\"paragraph\"").append(direction(first)).append('>');
        for (NumberedSentence sentence : paragraph.sentences()) {
            int start = startLength(sentence.words());
            out.append("<span").append(id(sentence.anchor()));
            out.append("><span class=\"start\"><span class=\"number\">");
            out.append(sentence.number()).append("</span>");
            inline("\u00a0" + sentence.words().substring(0, start));
            out.append("</span>");
            inline(sentence.words().substring(start) + " ");
            out.append("</span>");
        }
        out.append("</p>");
    }

    /** Returns the length of the beginning of a sentence that stays on the line of its number: a word, if it is short. */
    private static int startLength(String words) {
        int space = words.indexOf(' ');
        boolean isShort = space > 0 && space <= LONGEST_START;
        return isShort || words.isEmpty() ? Math.max(0, space) : Character.charCount(words.codePointAt(0));
    }

    /** Returns words as XML; what XML does not allow is left out. */
    private static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = (c >= 0x20 && c < 0xd800) || (c > 0xdfff && c < 0xfffe) || c > 0xffff;
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
