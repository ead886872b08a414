package dateline.export.page;

import dateline.timeline.render.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Returns the style sheet and the script of a page.
 *
 * <p>The colours are those of the timeline in the window, as variables. The picture of the story is drawn in the light ones;
 * rules turn each of them into its variable, so that one picture serves both themes.
 */
final class PageStyle {
    private static final Map<String, ToIntFunction<Palette>> COLOURS = colours();

    private PageStyle() {}

    private static Map<String, ToIntFunction<Palette>> colours() {
        Map<String, ToIntFunction<Palette>> colours = new LinkedHashMap<>();
        colours.put("surface", Palette::surface);
        colours.put("subtle", Palette::subtle);
        colours.put("hairline", Palette::hairline);
        colours.put("grid", Palette::grid);
        colours.put("faint-grid", Palette::faintGrid);
        colours.put("text", Palette::text);
        colours.put("muted", Palette::mutedText);
        colours.put("accent", Palette::accent);
        colours.put("claim", Palette::claim);
        colours.put("publication", Palette::publication);
        colours.put("future", Palette::future);
        colours.put("match", Palette::match);
        for (Palette.Family family : Palette.Family.values()) {
            String category = family.example().orElse("");
            colours.put(className(family), palette -> palette.category(category));
        }
        return colours;
    }

    /** Returns the class of elements with the colour of a family of categories. */
    static String className(Palette.Family family) {
        return "of-" + family.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the style sheet.
     *
     * @param picture the picture of the page, whose colours follow the theme
     */
    static String css(String picture) {
        String dark = variables(Palette.dark()) + "color-scheme:dark";
        StringBuilder css = new StringBuilder("\n:root{" + variables(Palette.light()) + "color-scheme:light}\n");
        css.append("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}\n");
        css.append("@media screen{:root[data-theme=dark]{" + dark + "}}\n");
        COLOURS.forEach((name, colour) -> {
            String light = hex(colour.applyAsInt(Palette.light()));
            for (String attribute : new String[] {"fill", "stroke", "stop-color"}) {
                String drawn = attribute + "=\"" + light + "\"";
                if (picture.contains(drawn)) {
                    css.append(".story [" + drawn + "]{" + attribute + ":var(--" + name + ")}");
                }
            }
            css.append(name.startsWith("of-") ? "." + name + "{--of:var(--" + name + ")}\n" : "\n");
        });
        return css.append(resource("page.css")).toString();
    }

    /** Returns the script. */
    static String script() {
        return "\n" + resource("page.js");
    }

    private static String variables(Palette palette) {
        StringBuilder out = new StringBuilder();
        COLOURS.forEach((name, colour) -> out.append("--" + name + ":" + hex(colour.applyAsInt(palette)) + ";"));
        return out.toString();
    }

    private static String hex(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
    }

    private static String resource(String name) {
        try (InputStream in = PageStyle.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
