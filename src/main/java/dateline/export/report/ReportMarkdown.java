package dateline.export.report;

import dateline.export.content.ExportContent;
import dateline.export.report.Report.Entry;
import dateline.export.report.Report.Fact;
import dateline.export.report.Report.Group;
import dateline.export.report.Report.NumberedSentence;
import dateline.export.report.Report.Section;
import dateline.export.report.Report.TextParagraph;
import dateline.export.report.Report.Value;
import java.util.stream.Collectors;

/** Writes the report as CommonMark with links within. */
public final class ReportMarkdown {
    private final StringBuilder out = new StringBuilder();

    private ReportMarkdown() {}

    /**
     * Returns the report as a Markdown file.
     *
     * @param content what the report tells
     */
    public static String write(ExportContent content) {
        ReportMarkdown writer = new ReportMarkdown();
        writer.report(Report.of(content));
        return writer.out.toString();
    }

    private void report(Report report) {
        line("# " + MarkdownText.escaped(report.title()));
        report.source().forEach(this::fact);
        out.append('\n');
        report.sections().forEach(this::section);
        if (!report.text().isEmpty()) {
            heading("## ", "text", "Text");
            report.text().forEach(this::paragraph);
        }
    }

    private void line(String words) {
        out.append(words).append("\n\n");
    }

    private void heading(String level, String anchor, String words) {
        line(level + MarkdownText.anchor(anchor) + MarkdownText.escaped(words));
    }

    private void section(Section section) {
        heading("## ", section.anchor(), section.heading());
        section.groups().forEach(this::group);
    }

    private void group(Group group) {
        if (!group.heading().isEmpty()) {
            heading("### ", group.anchor(), group.heading());
        }
        group.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        heading("#### ", entry.anchor(), entry.title());
        String lead = entry.column().isEmpty() ? "" : "**" + MarkdownText.escaped(entry.column()) + "** ";
        line(lead + MarkdownText.escaped(entry.line()));
        entry.summary().map(MarkdownText::escaped).ifPresent(this::line);
        if (!entry.facts().isEmpty()) {
            entry.facts().forEach(this::fact);
            out.append('\n');
        }
    }

    private void fact(Fact fact) {
        out.append("- ")
                .append(fact.label())
                .append(": ")
                .append(fact.values().stream().map(ReportMarkdown::value).collect(Collectors.joining("; ")))
                .append('\n');
    }

    private static String value(Value value) {
        String words = value.anchor()
                .map(anchor -> MarkdownText.link(value.words(), anchor))
                .orElseGet(() -> MarkdownText.escaped(value.words()));
        return words
                + value.remark()
                        .map(remark -> " " + MarkdownText.escaped(remark))
                        .orElse("");
    }

    private void paragraph(TextParagraph paragraph) {
        paragraph.heading().ifPresent(words -> line("### " + MarkdownText.escaped(words)));
        line(paragraph.sentences().stream().map(ReportMarkdown::sentence).collect(Collectors.joining("\n")));
    }

    private static String sentence(NumberedSentence sentence) {
        return MarkdownText.anchor(sentence.anchor()) + "**" + sentence.number() + "** "
                + MarkdownText.escaped(sentence.words());
    }
}
