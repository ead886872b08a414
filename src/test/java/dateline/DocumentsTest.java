package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The links of the documents lead somewhere, and their lines are short. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");
    private static final int LONGEST_LINE = 110;

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(read(document))
                    .results()
                    .filter(link -> !leadsSomewhere(document, link))
                    .forEach(link -> broken.add(document + ": " + link.group()));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyDecisionIsListed() {
        Path folder = Path.of("docs/decisions");
        String list = read(folder.resolve("README.md"));
        List<String> records = documents().stream()
                .filter(document -> document.startsWith(folder) && !document.endsWith("README.md"))
                .map(document -> folder.relativize(document).toString())
                .toList();
        assertTrue(records.size() > 10, () -> "only " + records.size() + " decisions");
        assertEquals(
                List.of(),
                records.stream()
                        .filter(name -> !list.contains("(" + name + ")"))
                        .toList());
    }

    /** Rows of tables and blocks of code cannot be broken. */
    @Test
    void noLineOfProseIsLong() {
        List<String> tooLong = new ArrayList<>();
        for (Path document : documents()) {
            boolean code = false;
            for (String line : read(document).lines().toList()) {
                code ^= line.startsWith("```");
                boolean prose = !code && !line.startsWith("|") && !line.startsWith("    ");
                if (prose && line.length() > LONGEST_LINE) {
                    tooLong.add(document + ": " + line);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static boolean leadsSomewhere(Path document, MatchResult link) {
        Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
        return Files.exists(target) && (link.group(2) == null || anchors(target).contains(link.group(2)));
    }

    /** Returns the names that GitHub gives to headings. */
    private static List<String> anchors(Path document) {
        return read(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
                .toList();
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
