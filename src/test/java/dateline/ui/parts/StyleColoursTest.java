package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every colour that the program's style sheets use is known in both themes; an unknown one shows nothing. */
class StyleColoursTest {
    private static final Path STYLES = Path.of("src/main/resources/dateline/ui");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    /** A declaration whose value has colours, and the name of a looked-up colour, which has no such prefix as a property. */
    private static final Pattern COLOURED =
            Pattern.compile("(-(?:fx|rtfx)-[a-z-]*(?:color|fill|stroke)|-(?:color|dateline)-[\\w-]+)\\s*:([^;]*)");

    private static final Pattern EFFECT = Pattern.compile("-fx-effect\\s*:([^;]*)");
    private static final Pattern WORD = Pattern.compile("#?-?[A-Za-z][\\w-]*|#[0-9A-Fa-f]+");
    private static final Set<String> EFFECT_WORDS =
            Set.of("none", "dropshadow", "innershadow", "gaussian", "one-pass-box", "two-pass-box", "three-pass-box");
    private static final Set<String> FUNCTIONS =
            Set.of("rgb", "rgba", "hsb", "hsba", "derive", "ladder", "linear-gradient", "null", "inherit");

    private static String theme(Theme theme) throws IOException {
        String path = (theme == Theme.LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet();
        try (InputStream in = PrimerLight.class.getResourceAsStream(
                path.startsWith("/") ? path : "/" + path.substring(path.indexOf("atlantafx/")))) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\.bss$", ".css");
        }
    }

    private static List<String> sheets() throws IOException {
        List<String> sheets = new ArrayList<>();
        try (var files = Files.walk(STYLES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".css")).toList()) {
                sheets.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return sheets;
    }

    private static Set<String> defined(String css) {
        Set<String> names = new HashSet<>();
        Matcher name = Pattern.compile("(-(?:color|dateline)-[\\w-]+)\\s*:").matcher(css);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private static List<String> unknown(String css, Set<String> defined) {
        List<String> unknown = new ArrayList<>();
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Matcher coloured = COLOURED.matcher(rule.group(2));
            while (coloured.find()) {
                addUnknown(coloured.group(2), defined, Set.of(), unknown);
            }
            Matcher effect = EFFECT.matcher(rule.group(2));
            while (effect.find()) {
                addUnknown(effect.group(1), defined, EFFECT_WORDS, unknown);
            }
        }
        return unknown;
    }

    private static void addUnknown(String value, Set<String> defined, Set<String> others, List<String> unknown) {
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            String colour = word.group();
            boolean known = defined.contains(colour) || others.contains(colour) || FUNCTIONS.contains(colour);
            if (!known && !isColour(colour)) {
                unknown.add(colour + " in " + value.strip());
            }
        }
    }

    private static boolean isColour(String word) {
        try {
            Color.web(word);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourOfEveryStyleSheetIsKnown(Theme theme) throws IOException {
        List<String> sheets = sheets();
        assertTrue(sheets.size() >= 2, "style sheets found");
        Set<String> defined = defined(theme(theme));
        assertTrue(defined.size() > 50, "the theme's colours found");
        sheets.forEach(sheet -> defined.addAll(defined(sheet)));
        for (String sheet : sheets) {
            assertEquals(List.of(), unknown(sheet, defined));
        }
    }

    @Test
    void anUnknownColourIsFound() {
        Set<String> defined = Set.of("-color-fg-default");
        for (String value : List.of("-color-attention-emphasis", "transparent -color-fg-defaul", "reddish", "#12")) {
            assertFalse(
                    unknown(".a { -fx-border-color: " + value + "; }", defined).isEmpty(), value);
            assertFalse(unknown(".a { -fx-fill: " + value + " }", defined).isEmpty(), value);
        }
        assertFalse(unknown(".a { -fx-effect: dropshadow(gaussian, -color-x, 6, 0, 0, 0); }", defined)
                .isEmpty());
        assertFalse(unknown(".a { -dateline-hit: -color-x; }", defined).isEmpty());
        assertEquals(
                List.of(),
                unknown(".a { -fx-border-color: red #fff rgba(1, 2, 3, 0.5) -color-fg-default; -fx-x: y }", defined));
    }
}
