package dateline.export.snippet;

import dateline.export.citation.StyledText;
import dateline.export.citation.StyledText.Face;
import dateline.export.content.TableCell;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The same content in three forms.
 *
 * @param plain as text, lines separated by line feeds, without one at the end
 * @param html as a piece of an HTML page, in UTF-8
 * @param markdown as Markdown
 */
public record Snippet(String plain, String html, String markdown) {
    /** Tells the encoding to programs that would take another one. */
    private static final String ENCODING = "<meta charset=\"utf-8\">";

    /** Checks for nulls. */
    public Snippet {
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(markdown, "markdown");
    }

    /** Kinds of blocks. */
    enum Kind {
        /** Words of the text. */
        QUOTE,
        /** Anything else. */
        PARAGRAPH
    }

    /** A line of the content. */
    record Block(Kind kind, StyledText line) {
        static Block paragraph(StyledText line) {
            return new Block(Kind.PARAGRAPH, line);
        }

        static Block paragraph(String line) {
            return paragraph(StyledText.of(line));
        }

        private String html() {
            return switch (kind) {
                case QUOTE -> "<blockquote>" + line.html() + "</blockquote>";
                case PARAGRAPH -> "<p>" + line.html() + "</p>";
            };
        }

        private String markdown() {
            return switch (kind) {
                case QUOTE -> "> " + line.markdown();
                case PARAGRAPH -> line.markdown();
            };
        }
    }

    static Snippet of(List<Block> blocks) {
        return new Snippet(
                blocks.stream().map(block -> block.line().plain()).collect(Collectors.joining("\n")),
                ENCODING + blocks.stream().map(Block::html).collect(Collectors.joining()),
                blocks.stream().map(Block::markdown).collect(Collectors.joining("\n\n")));
    }

    /**
     * Returns a table; as plain text it has tabs, by which a table of another program takes it up, without a formula.
     *
     * @param rows the rows, the first with the names of the columns
     * @param below a line below the table, which the plain text does without
     */
    static Snippet table(List<List<String>> rows, StyledText below) {
        String plain = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> TableCell.harmless(StyledText.of(cell).plain()))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        String head = "<tr>" + cells(rows.get(0), "th") + "</tr>";
        String body = rows.stream()
                .skip(1)
                .map(row -> "<tr>" + cells(row, "td") + "</tr>")
                .collect(Collectors.joining());
        String rule = "|" + " --- |".repeat(rows.get(0).size()) + "\n";
        String markdown = markdownRow(rows.get(0))
                + rule
                + rows.stream().skip(1).map(Snippet::markdownRow).collect(Collectors.joining());
        return new Snippet(
                plain,
                ENCODING + "<table>" + head + body + "</table><p>" + below.html() + "</p>",
                markdown + "\n" + below.markdown());
    }

    private static String cells(List<String> row, String tag) {
        return row.stream()
                .map(cell -> "<" + tag + ">"
                        + StyledText.of(TableCell.harmless(cell)).html() + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String markdownRow(List<String> row) {
        return row.stream()
                .map(cell -> " " + StyledText.of(cell).markdown() + " |")
                .collect(Collectors.joining("", "|", "\n"));
    }

    /**
     * Returns a link.
     *
     * @param words the words of the link, in HTML and Markdown
     * @param address where it leads, which is the plain text
     */
    public static Snippet link(String words, String address) {
        StyledText link = StyledText.EMPTY.andLink(words, Face.PLAIN, address);
        return new Snippet(address, ENCODING + link.html(), link.markdown());
    }
}
