package dateline.export.report;

import dateline.date.words.EdtfWords;
import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.export.report.Report.Entry;
import dateline.export.report.Report.Fact;
import dateline.export.report.Report.Group;
import dateline.export.report.Report.NumberedSentence;
import dateline.export.report.Report.Section;
import dateline.export.report.Report.TextParagraph;
import dateline.index.Argument;
import dateline.index.CommentaryIndex;
import dateline.model.Claim;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.story.StoryChapters;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes the report of a commentary: its order, its groups, its text. */
final class ReportMaker {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final ExportContent content;
    private final CommentaryIndex index;
    private final Source source;
    private final EntryMaker entries;

    ReportMaker(ExportContent content) {
        this.content = content;
        index = content.index();
        source = content.commentary().source();
        entries = new EntryMaker(index);
    }

    /** Returns words on one line, without control characters, however long. */
    static String line(String words) {
        return SPACE.matcher(ShownText.lines(words)).replaceAll(" ").strip();
    }

    Report make() {
        List<Section> sections = new ArrayList<>();
        if (!index.events().isEmpty()) {
            sections.add(section("events", Wording.count(index.events().size(), "event"), "chapter", events()));
        }
        if (!index.claims().isEmpty()) {
            sections.add(section("claims", Wording.count(index.claims().size(), "claim"), "step", claims()));
        }
        List<Entry> actors =
                content.commentary().actors().stream().map(entries::actor).toList();
        if (!actors.isEmpty()) {
            sections.add(section("actors", Wording.count(actors.size(), "actor"), "actors", Map.of("", actors)));
        }
        return new Report(line(source.title()), source.language(), sourceFacts(), sections, text());
    }

    private static Section section(String anchor, String heading, String kind, Map<String, List<Entry>> groups) {
        List<Group> made = new ArrayList<>();
        groups.forEach((name, members) -> made.add(new Group(kind + "-" + (made.size() + 1), name, members)));
        return new Section(anchor, heading, made);
    }

    private Map<String, List<Entry>> events() {
        return grouped(
                StoryChapters.of(index, TimelineItems.of(index)),
                StoryChapters.ChapterEvent::name,
                event -> entries.event(event.event().event()));
    }

    private Map<String, List<Entry>> claims() {
        Argument argument = index.argument();
        int last = argument.steps().size();
        List<Claim> sorted = index.claims().stream()
                .sorted(Comparator.comparingInt(
                                (Claim claim) -> argument.numberOf(claim).orElse(last + 1))
                        .thenComparing(claim -> !argument.isThesis(claim))
                        .thenComparing(Argument.TEXT_ORDER))
                .toList();
        return grouped(sorted, this::step, entries::claim);
    }

    /** Returns the heading of a claim's step; empty where the argument has no steps. */
    private String step(Claim claim) {
        Argument argument = index.argument();
        if (argument.steps().isEmpty()) {
            return "";
        }
        return argument.numberOf(claim).stream()
                .mapToObj(number ->
                        number + ". " + line(argument.steps().get(number - 1).title()))
                .findFirst()
                .orElse("Without a step");
    }

    private static <T> Map<String, List<Entry>> grouped(
            List<T> items, Function<T, String> group, Function<T, Entry> entry) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(group.apply(item), name -> new ArrayList<>())
                .add(entry.apply(item)));
        return groups;
    }

    private List<Fact> sourceFacts() {
        List<Fact> facts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            facts.add(Fact.of("By", line(English.list(source.authors(), "and"))));
        }
        List<String> published = new ArrayList<>();
        source.publisher().map(ReportMaker::line).ifPresent(published::add);
        source.published().map(EdtfWords::of).ifPresent(published::add);
        if (!published.isEmpty()) {
            facts.add(Fact.of("Published", String.join(", ", published)));
        }
        source.kind().map(ReportMaker::line).ifPresent(kind -> facts.add(Fact.of("Kind", kind)));
        source.url().map(ReportMaker::line).ifPresent(url -> facts.add(Fact.of("Address", url)));
        facts.add(Fact.of("Text", whoseWords()));
        content.part().map(ReportMaker::line).ifPresent(part -> facts.add(Fact.of("Part", part)));
        return facts;
    }

    private String whoseWords() {
        if (source.paragraphs().isEmpty()) {
            return "not included; words in quotation marks are the source\u2019s own";
        }
        return source.rendition() == Rendition.RETELLING
                ? "retold in other words; words in quotation marks are the source\u2019s own"
                : "the source\u2019s own words";
    }

    private List<TextParagraph> text() {
        List<TextParagraph> text = new ArrayList<>();
        ParagraphKind before = ParagraphKind.BODY;
        for (int p = 0; p < source.paragraphs().size(); p++) {
            Paragraph paragraph = source.paragraphs().get(p);
            int number = p + 1;
            Optional<String> heading =
                    paragraph.kind() == before ? Optional.empty() : Optional.of(Wording.of(paragraph.kind()));
            before = paragraph.kind();
            text.add(new TextParagraph(
                    heading,
                    IntStream.range(0, paragraph.sentences().size())
                            .mapToObj(s -> new NumberedSentence(
                                    new SentenceId(number, s + 1),
                                    line(paragraph.sentences().get(s))))
                            .toList()));
        }
        return text;
    }
}
