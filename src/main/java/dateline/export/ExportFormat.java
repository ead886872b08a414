package dateline.export;

import dateline.io.files.OutputFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A format in which a commentary is handed on. */
public enum ExportFormat {
    /** One web page without anything from outside. */
    PAGE("html", "html", "Web page", "all of it in one file, which Dateline opens"),
    /** The timeline or the report on paper. */
    PDF("pdf", "pdf", "PDF", "the timeline or the report, for paper"),
    /** The timeline in pixels. */
    PNG("png", "png", "PNG picture", "the timeline as pixels"),
    /** The timeline in shapes. */
    SVG("svg", "svg", "SVG picture", "the timeline, sharp at every size"),
    /** Three tables of text. */
    CSV("csv", "csv", "CSV tables", "events, claims and actors in three files"),
    /** A workbook. */
    XLSX("xlsx", "xlsx", "Excel workbook", "events, claims and actors in sheets"),
    /** The report as text. */
    MARKDOWN("md", "md", "Markdown", "the report as text with headings"),
    /** Events for markwhen. */
    MARKWHEN("mw", "mw", "markwhen", "the events"),
    /** Claims for Argdown. */
    ARGDOWN("argdown", "argdown", "Argdown", "the claims with what they rest on"),
    /** Events for calendars. */
    CALENDAR("ics", "ics", "Calendar", "the events of which the day is known"),
    /** The source for BibTeX. */
    BIBTEX("bib", "bib", "BibTeX", "the source"),
    /** The source for reference managers. */
    RIS("ris", "ris", "RIS", "the source"),
    /** Events for TimelineJS. */
    TIMELINEJS("timelinejs", "json", "TimelineJS", "the events, as JSON"),
    /** Passages as annotations. */
    WEB_ANNOTATION("web-annotation", "json", "Web Annotation", "the passages, as JSON-LD"),
    /** Claims with a holder. */
    CLAIM_REVIEW("claimreview", "json", "ClaimReview", "claims that others hold, as JSON-LD"),
    /** The source for CSL processors. */
    CSL_JSON("csl-json", "json", "CSL-JSON", "the source, as JSON");

    private final String word;
    private final String ending;
    private final String title;
    private final String holds;

    ExportFormat(String word, String ending, String title, String holds) {
        this.word = word;
        this.ending = ending;
        this.title = title;
        this.holds = holds;
    }

    /** Returns the word for the format on the command line. */
    public String word() {
        return word;
    }

    /** Returns how the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** Returns its name for people. */
    public String title() {
        return title;
    }

    /** Returns what of a commentary it holds, as words behind a colon. */
    public String holds() {
        return holds;
    }

    /** Tells whether its files are bytes and no text. */
    public boolean isBinary() {
        return this == PDF || this == PNG || this == XLSX;
    }

    /** Tells whether it shows the timeline as a picture. */
    public boolean isPicture() {
        return this == PNG || this == SVG;
    }

    /**
     * Tells whether it holds sentences of the text, be it those of the passages alone.
     *
     * @param document what it holds if it is a PDF
     */
    public boolean holdsText(ExportOptions.Document document) {
        return this == PAGE
                || this == MARKDOWN
                || this == WEB_ANNOTATION
                || (this == PDF && document == ExportOptions.Document.REPORT);
    }

    /**
     * Returns the files that are written where a name is chosen: for tables of text one each, {@code NAME-events.csv} and so on.
     *
     * @param chosen the name; one that stands for standard output is left as it is
     */
    public List<Path> files(Path chosen) {
        if (this != CSV || OutputFile.isStandardOutput(chosen)) {
            return List.of(chosen);
        }
        String name = String.valueOf(chosen.getFileName());
        String stem = name.toLowerCase(Locale.ROOT).endsWith("." + ending)
                ? name.substring(0, name.length() - ending.length() - 1)
                : name;
        return Stream.of("events", "claims", "actors")
                .map(table -> chosen.resolveSibling(stem + "-" + table + "." + ending))
                .toList();
    }

    /** Returns the format with a word. */
    public static Optional<ExportFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /**
     * Returns the formats whose files end as a name does; several for {@code .json}.
     *
     * @param name the name of a file
     */
    public static List<ExportFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.ending))
                .toList();
    }
}
