package dateline.export.page;

import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.EventStatus;
import dateline.timeline.render.Palette;
import dateline.wording.Wording;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the words and the signs of a page mean. */
final class PageLegend {
    private PageLegend() {}

    static void write(ExportContent content, HtmlWriter out) {
        out.open("section", "id", "legend", "aria-labelledby", "legend-title");
        out.element("h2", "Words and signs", "id", "legend-title").line();
        out.open("div", "class", "legend").line();
        colours(out);
        group("How surely it is said", Certainty.values(), Wording::of, Wording::explain, out);
        group("What a claim says", ClaimKind.values(), Wording::of, Wording::explain, out);
        if (content.commentary().claims().stream()
                .anyMatch(claim -> claim.role().isPresent())) {
            group("What a claim does in the argument", ClaimRole.values(), Wording::of, Wording::explain, out);
        }
        events(out);
        keys(out);
        out.close("div").close("section").line();
    }

    private static void colours(HtmlWriter out) {
        out.open("div").element("h3", "Colours and signs").open("ul");
        for (Palette.Family family : Palette.Family.values()) {
            out.open("li", "class", "swatch " + PageStyle.className(family))
                    .text(family.words())
                    .close("li");
        }
        out.element("li", "a claim", "class", "swatch diamond");
        out.element("li", "a claim that is not asserted", "class", "swatch diamond unsure");
        out.element("li", "a sentence on which events or claims rest", "class", "swatch line");
        out.close("ul").close("div").line();
    }

    private static void events(HtmlWriter out) {
        String known = Arrays.stream(Basis.values()).map(Wording::of).collect(Collectors.joining(", or "));
        String unless = Arrays.stream(EventStatus.values())
                .filter(status -> status != EventStatus.HAPPENED)
                .map(Wording::of)
                .collect(Collectors.joining(", "));
        out.open("div").element("h3", "What is said of an event");
        out.element("p", "It happened, and the text asserts it, unless its line says otherwise: " + unless + ".");
        out.element("p", "Its time is " + known + ". A time is never finer than the text gives it.");
        out.close("div").line();
    }

    private static void keys(HtmlWriter out) {
        out.open("div", "class", "scripted", "hidden", "hidden")
                .element("h3", "Keys")
                .open("dl");
        key("/", "search", out);
        key("Up, Down", "previous, next in a list", out);
        key("Left, Right", "previous, next event on the timeline", out);
        key("Esc", "back to where you were", out);
        out.close("dl").close("div").line();
    }

    private static void key(String key, String does, HtmlWriter out) {
        out.open("div")
                .open("dt")
                .element("kbd", key)
                .close("dt")
                .element("dd", does)
                .close("div");
    }

    private static <T> void group(
            String title, T[] values, Function<T, String> word, Function<T, String> explanation, HtmlWriter out) {
        out.open("div").element("h3", title).open("dl");
        for (T value : values) {
            out.open("div").element("dt", English.capitalised(word.apply(value)));
            out.element("dd", explanation.apply(value)).close("div");
        }
        out.close("dl").close("div").line();
    }
}
