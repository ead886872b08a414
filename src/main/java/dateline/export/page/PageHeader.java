package dateline.export.page;

import dateline.date.words.EdtfWords;
import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.model.Certainty;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes what stands above the parts of a page: title, source, links to the parts, search and filter, where to begin. */
final class PageHeader {
    /** The number of actors that have a button; the others stand in a list to choose from. */
    private static final int BUTTONS = 6;

    /** The number of events that the argument is said to hang on. */
    private static final int HINGES = 7;

    private final ExportContent content;
    private final CommentaryIndex index;
    private final HtmlWriter out;

    private PageHeader(ExportContent content, HtmlWriter out) {
        this.content = content;
        this.index = content.index();
        this.out = out;
    }

    static void write(ExportContent content, HtmlWriter out) {
        PageHeader header = new PageHeader(content, out);
        header.banner();
        header.tools();
        header.side();
    }

    /** Says whose words the text of a page is. */
    static String words(ExportContent content) {
        Source source = content.commentary().source();
        if (source.paragraphs().isEmpty()) {
            return "The text itself is not on this page; numbers such as 5.1 name its paragraphs and sentences.";
        }
        if (content.hasPublishersText()) {
            return "The text is its publisher\u2019s, word for word: yours to read, not to pass on.";
        }
        return source.rendition() == Rendition.RETELLING
                ? "The text is a retelling in other words, a sentence for each sentence of the original; what stands in"
                        + " quotation marks beside a number is quoted from the original."
                : "";
    }

    private void banner() {
        Source source = content.commentary().source();
        out.element("a", "Skip to the events", "class", "skip", "href", "#events")
                .line();
        out.open("header", "class", "top").open("div");
        out.element("h1", ShownText.line(source.title()), "dir", "auto").line();
        out.element("p", byline(source), "class", "byline", "dir", "auto");
        source.url()
                .filter(PageHeader::isOfTheWeb)
                .ifPresent(url -> out.open("p", "class", "meta")
                        .element("a", ShownText.line(url), "href", url, "rel", "noreferrer noopener")
                        .close("p"));
        out.element("p", words(content), "class", "meta");
        out.element("p", extent(), "class", content.part().isPresent() ? "meta part" : "meta")
                .close("div");
        out.element(
                "button",
                "Dark",
                "type",
                "button",
                "id",
                "theme",
                "class",
                "scripted",
                "hidden",
                "hidden",
                "aria-pressed",
                "false");
        out.close("header").line();
    }

    private static boolean isOfTheWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static String byline(Source source) {
        List<String> parts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            parts.add("By " + English.list(source.authors(), "and"));
        }
        source.publisher().ifPresent(parts::add);
        source.published().map(EdtfWords::of).ifPresent(parts::add);
        source.kind().ifPresent(parts::add);
        return ShownText.line(String.join(" \u00b7 ", parts));
    }

    /** Says whether the page is all of its document. */
    private String extent() {
        Commentary commentary = content.commentary();
        return content.part()
                .map(part -> "This page is a part of its document: " + part + ".")
                .orElseGet(() -> "This page is all of its document: "
                        + English.count(commentary.events().size(), "event")
                        + ", " + English.count(commentary.claims().size(), "claim") + ", "
                        + English.count(commentary.actors().size(), "actor") + ".");
    }

    private void tools() {
        out.open("div", "class", "bar");
        out.open("nav", "class", "parts", "aria-label", "Parts of the page").open("ul");
        for (String part : List.of("Timeline", "Events", "Claims", "Actors", "Text", "Legend")) {
            out.open("li")
                    .element("a", part, "href", "#" + part.toLowerCase(Locale.ROOT))
                    .close("li");
        }
        out.close("ul").close("nav").line();
        out.open(
                "div",
                "class",
                "tools scripted",
                "hidden",
                "hidden",
                "role",
                "search",
                "aria-label",
                "Search and filter");
        out.element("label", "Search", "for", "search", "class", "unseen");
        out.open("input", "id", "search", "type", "search", "placeholder", "Search ( / )", "autocomplete", "off");
        out.open("details", "id", "filter").element("summary", "Filter").open("div", "class", "filters");
        actors();
        certainties();
        out.close("div").close("details");
        out.element("output", "", "id", "count", "for", "search", "aria-live", "polite");
        out.element("button", "Show everything", "type", "button", "id", "clear", "hidden", "hidden");
        out.close("div").close("div").line();
    }

    private void actors() {
        List<Actor> all = content.commentary().actors();
        if (all.isEmpty()) {
            return;
        }
        List<Actor> frequent = all.stream()
                .sorted(Comparator.comparing(actor -> -index.itemsOf(actor.id()).size()))
                .limit(BUTTONS)
                .toList();
        out.open(
                "div",
                "role",
                "group",
                "aria-label",
                "Actors, all of those chosen",
                "class",
                "chips",
                "id",
                "actor-chips");
        for (Actor actor : frequent) {
            out.open(
                    "button",
                    "type",
                    "button",
                    "class",
                    "chip",
                    "aria-pressed",
                    "false",
                    "data-actor",
                    "" + all.indexOf(actor));
            out.text(ShownText.name(actor.name()) + " ")
                    .element("small", "" + index.itemsOf(actor.id()).size())
                    .close("button");
        }
        if (all.size() > BUTTONS) {
            out.open("select", "id", "more-actors", "aria-label", "Another actor")
                    .element("option", "Another actor \u2026", "value", "none");
            for (int k = 0; k < all.size(); k++) {
                if (!frequent.contains(all.get(k))) {
                    out.element("option", ShownText.name(all.get(k).name()), "value", "" + k);
                }
            }
            out.close("select");
        }
        out.close("div");
    }

    private void certainties() {
        out.open("div", "role", "group", "aria-label", "Certainty, any of those chosen", "class", "chips");
        for (Certainty certainty : Certainty.values()) {
            String word = Wording.of(certainty);
            out.open("button", "type", "button", "class", "chip", "aria-pressed", "false", "data-sure", word);
            out.text(word).close("button");
        }
        out.close("div");
    }

    /** Writes where a reader may begin; the script puts what is selected in its place. */
    private void side() {
        out.open("aside", "class", "side", "aria-label", "What the argument hangs on");
        out.open("div", "id", "overview").line();
        List<Event> hinges = index.events().stream()
                .filter(event -> !index.restingOn(event.id()).isEmpty())
                .sorted(Comparator.comparing(
                        event -> -index.restingOn(event.id()).size()))
                .limit(HINGES)
                .toList();
        PageItems items = new PageItems(content, out);
        if (!hinges.isEmpty()) {
            out.element("h2", "What the argument hangs on");
            out.element("p", "The events that most claims rest on", "class", "meta")
                    .open("ol", "class", "hinges");
            for (Event event : hinges) {
                out.open("li", "dir", "auto");
                items.link(event);
                out.text(" ")
                        .element(
                                "span",
                                English.count(index.restingOn(event.id()).size(), "claim"),
                                "class",
                                "count");
                out.close("li");
            }
            out.close("ol");
        }
        steps();
        out.close("div").close("aside").line();
    }

    private void steps() {
        if (index.argument().steps().isEmpty()) {
            return;
        }
        out.element("h2", "The steps of the argument").open("ol", "class", "steps");
        index.argument()
                .steps()
                .forEach(step -> out.open("li")
                        .element(
                                "a",
                                ShownText.line(step.title()),
                                "href",
                                "#" + PageAddress.ofStep(step.id()),
                                "dir",
                                "auto")
                        .close("li"));
        out.close("ol");
    }
}
