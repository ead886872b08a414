package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style classes that the code gives and the style sheets of the program know are the same. */
class StyleClassTest {
    /** Classes by which tests alone find a part of the window. */
    private static final Set<String> FOR_TESTS = Set.of(
            "claim-words",
            "claims-view",
            "event-list-view",
            "overview-strip",
            "story-foot",
            "story-view",
            "timeline-control",
            "timeline-pane");

    private static final Pattern GIVEN =
            Pattern.compile("getStyleClass\\(\\)\\s*\\.(?:add|addAll|setAll)\\(([^;]*?)\\);");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9 -]*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");
    private static final Pattern IN_SHEET = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    private static String resource(String name) throws IOException {
        try (InputStream in = StyleClassTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the classes in the selectors of a style sheet. */
    private static Set<String> classes(String sheet) {
        return all(IN_SHEET, sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)\\{[^}]*\\}", " "));
    }

    private static Set<String> ownClasses() throws IOException {
        return classes(resource("/dateline/ui/dateline.css") + resource("/dateline/ui/timeline/timeline.css"));
    }

    private static Set<String> toolkitClasses() throws IOException {
        return classes(resource("/atlantafx/base/theme/primer-light.css"));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dateline"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void everyClassThatTheCodeGivesIsInAStyleSheetOrServesATest() throws IOException {
        Set<String> given = new TreeSet<>();
        for (String arguments : all(GIVEN, sources())) {
            given.addAll(all(LITERAL, arguments));
        }
        given.removeAll(ownClasses());
        given.removeAll(toolkitClasses());
        assertEquals(new TreeSet<>(FOR_TESTS), given);
    }

    @Test
    void everyClassOfOurStyleSheetsIsGivenByTheCodeOrTheToolkit() throws IOException {
        String sources = sources();
        Set<String> unused = ownClasses();
        for (String literal : all(LITERAL, sources)) {
            unused.removeAll(List.of(literal.split(" ", -1)));
        }
        all(CONSTANT, sources)
                .forEach(name -> unused.remove(name.toLowerCase(Locale.ROOT).replace('_', '-')));
        unused.removeAll(toolkitClasses());
        // Of the rich text area's own style.
        unused.removeAll(Set.of("caret", "main-selection", "paragraph-box", "paragraph-text"));
        assertEquals(Set.of(), unused);
    }
}
