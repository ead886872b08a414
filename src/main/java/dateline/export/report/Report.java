package dateline.export.report;

import dateline.export.content.ExportContent;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A commentary as words to be set as Markdown or on paper. All words are on one line and free of control characters.
 *
 * @param title of the source
 * @param language of the source's text as a BCP 47 tag
 * @param source who wrote it, where and when it came out, whose words its text has, and which part this is
 * @param sections events, claims and actors; a section without entries is left out
 * @param text the text, numbered; empty where it is not handed on
 */
public record Report(
        String title, Optional<String> language, List<Fact> source, List<Section> sections, List<TextParagraph> text) {
    /** Copies the lists. */
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        source = List.copyOf(source);
        sections = List.copyOf(sections);
        text = List.copyOf(text);
    }

    /**
     * Puts a commentary into words.
     *
     * @param content what the report tells
     */
    public static Report of(ExportContent content) {
        return new ReportMaker(content).make();
    }

    /**
     * Returns the report with another line about its source.
     *
     * @param label what the line is about
     * @param words what it says
     */
    public Report with(String label, String words) {
        List<Fact> facts = new ArrayList<>(source);
        facts.add(Fact.of(label, words));
        return new Report(title, language, facts, sections, text);
    }

    /**
     * Entries of one sort in groups.
     *
     * @param anchor where a link to it leads
     * @param heading its name with the number of its entries
     * @param groups in their order
     */
    public record Section(String anchor, String heading, List<Group> groups) {
        /** Copies the list. */
        public Section {
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(heading, "heading");
            groups = List.copyOf(groups);
        }
    }

    /**
     * The events of a chapter or the claims of a step.
     *
     * @param anchor where a link to it leads
     * @param heading its name; empty for the only group of a section
     * @param entries in their order
     */
    public record Group(String anchor, String heading, List<Entry> entries) {
        /** Copies the list. */
        public Group {
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(heading, "heading");
            entries = List.copyOf(entries);
        }
    }

    /**
     * An event, claim or actor.
     *
     * @param anchor where a link to it leads
     * @param column a word or two for a narrow column: the date of an event, the role of a claim, the kind of an actor
     * @param title of an event, statement of a claim, name of an actor
     * @param line what is to be said of it in one line, such as the date in words and how it is known
     * @param summary what happened, or who the actor is
     * @param facts what else is known
     */
    public record Entry(
            String anchor, String column, String title, String line, Optional<String> summary, List<Fact> facts) {
        /** Copies the list. */
        public Entry {
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(summary, "summary");
            facts = List.copyOf(facts);
        }
    }

    /**
     * A line that begins with a label, such as "Actors".
     *
     * @param label what the line is about
     * @param values one or more
     */
    public record Fact(String label, List<Value> values) {
        /** Copies the list. */
        public Fact {
            Objects.requireNonNull(label, "label");
            values = List.copyOf(values);
        }

        /** Returns a line with one value that leads nowhere. */
        static Fact of(String label, String words) {
            return new Fact(label, List.of(new Value(words, Optional.empty(), Optional.empty())));
        }
    }

    /**
     * One of the values of a line.
     *
     * @param words what is written
     * @param anchor where the words lead
     * @param remark what stands behind the words, such as a quote or in what two items disagree
     */
    public record Value(String words, Optional<String> anchor, Optional<String> remark) {
        /** Checks that nothing is {@code null}. */
        public Value {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(remark, "remark");
        }
    }

    /**
     * A paragraph of the text.
     *
     * @param heading what the paragraph is headed with, if it begins another part of the text
     * @param sentences in their order
     */
    public record TextParagraph(Optional<String> heading, List<NumberedSentence> sentences) {
        /** Copies the list. */
        public TextParagraph {
            Objects.requireNonNull(heading, "heading");
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence of the text.
     *
     * @param number its number
     * @param words its words
     */
    public record NumberedSentence(SentenceId number, String words) {
        /** Checks that nothing is {@code null}. */
        public NumberedSentence {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(words, "words");
        }

        /** Returns where a link to the sentence leads. */
        public String anchor() {
            return ReportAnchors.of(number);
        }
    }
}
