package dateline.io.imports;

import dateline.io.files.InputFile;
import dateline.io.files.TextEncoding;
import dateline.io.imports.csv.CsvSheet;
import dateline.io.imports.csv.CsvTable;
import dateline.io.imports.timelinejs.Jsonp;
import dateline.io.imports.timelinejs.TimelineJsCsvReader;
import dateline.io.page.CommentaryPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats beside our own that can be read: those of other programs, and the page that Dateline writes. */
public enum ImportFormat {
    /** A page of Dateline, with the commentary inside. */
    PAGE("page", "Dateline page"),
    /** TimelineJS in JSON. */
    TIMELINE_JS("timelinejs", "TimelineJS, JSON"),
    /** The spreadsheet of TimelineJS as CSV. */
    TIMELINE_JS_CSV("timelinejs-csv", "TimelineJS, spreadsheet as CSV"),
    /** The XML of thetimelineproj, whose program is called Timeline. */
    TIMELINE_PROJECT("timeline", "Timeline (thetimelineproj)"),
    /** TimeFlow's table with a header of its own. */
    TIME_FLOW("timeflow", "TimeFlow"),
    /** The text of markwhen. */
    MARKWHEN("markwhen", "markwhen"),
    /** A table of any columns. */
    CSV("csv", "table (CSV)");

    private static final int BEGINNING = 1 << 16;
    private static final Pattern OWN = Pattern.compile("\"format\"\\s*:\\s*\"dateline/");
    private static final Pattern SLIDES =
            Pattern.compile("\"(events|slides|start_date|startDate|timeline)\"\\s*:", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile(
            "(<\\?xml\\b[^>]{0,200}\\?>)?\\s*(<!--.{0,2000}?-->\\s*)?" + "(<!DOCTYPE\\s+timeline\\b.*|<timeline\\b.*)",
            Pattern.DOTALL);
    /** Begins JSON, XML or a page; a cell such as [1876] or <1900 does not. */
    private static final Pattern NO_TABLE = Pattern.compile("[\\[{]\\s*(?:[\"\\[{}\\]]|$)|<[\\p{L}!?/]");

    private static final Pattern OLD_TIMELINE =
            Pattern.compile("(?m)^(# Written by Timeline |PREFERRED-PERIOD:|EVENT:\\d|CATEGORY:[^\\n]*;)");

    private final String word;
    private final String title;

    ImportFormat(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** Returns the word for it on the command line. */
    public String word() {
        return word;
    }

    /** Returns its name for people. */
    public String title() {
        return title;
    }

    /** Returns the format that a word of the command line stands for. */
    public static Optional<ImportFormat> ofWord(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    /** Tells whether a text is a commentary of our own format. */
    public static boolean isOwn(String text) {
        return OWN.matcher(text).find();
    }

    /** Recognises a file by its beginning and its name; empty too for one that cannot be read. */
    public static Optional<ImportFormat> of(Path file) {
        try (InputStream in = InputFile.open(file)) {
            return detect(String.valueOf(file.getFileName()), in.readNBytes(BEGINNING));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Recognises a file by its content, and by its name's ending where the content leaves it open.
     *
     * @param name the file's name
     * @param content the file's bytes, or some of them from its start
     * @return empty for commentaries of our own, and for what is not recognised
     */
    public static Optional<ImportFormat> detect(String name, byte[] content) {
        byte[] start = Jsonp.stripped(content.length <= BEGINNING ? content : Arrays.copyOf(content, BEGINNING));
        String text = TextEncoding.unicode(start).decode(start);
        String lower = name.toLowerCase(Locale.ROOT);
        String body = text.stripLeading();
        if (CommentaryPage.isPage(body)) {
            return Optional.of(PAGE);
        }
        if (body.startsWith("{") && !isOwn(body) && SLIDES.matcher(body).find()) {
            return Optional.of(TIMELINE_JS);
        }
        if (body.startsWith("#TIMEFLOW")) {
            return Optional.of(TIME_FLOW);
        }
        boolean xml = body.startsWith("<") && (XML.matcher(body).matches() || lower.endsWith(".timeline"));
        if (xml || (lower.endsWith(".timeline") && OLD_TIMELINE.matcher(body).find())) {
            return Optional.of(TIMELINE_PROJECT);
        }
        if (body.isEmpty() || NO_TABLE.matcher(body).lookingAt() || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return lower.endsWith(".mw") || lower.endsWith(".markwhen") ? Optional.of(MARKWHEN) : table(lower, text);
    }

    private static Optional<ImportFormat> table(String name, String text) {
        CsvTable table = CsvTable.of(text);
        List<CsvTable.Row> first = table.firstRows(1);
        List<String> header = first.isEmpty() ? List.of() : first.get(0).cells();
        if (TimelineJsCsvReader.recognises(header)) {
            return Optional.of(TIMELINE_JS_CSV);
        }
        boolean named = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        return named || CsvSheet.of(table).isTableOfEvents() ? Optional.of(CSV) : Optional.empty();
    }
}
