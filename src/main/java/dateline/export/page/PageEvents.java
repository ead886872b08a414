package dateline.export.page;

import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryChapters;
import dateline.timeline.story.StoryChapters.ChapterEvent;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the events under the chapters of the timeline, in order of time. */
final class PageEvents {
    private final PageItems items;
    private final HtmlWriter out;

    private PageEvents(ExportContent content, HtmlWriter out) {
        items = new PageItems(content, out);
        this.out = out;
    }

    static void write(ExportContent content, HtmlWriter out) {
        new PageEvents(content, out).write();
    }

    private void write() {
        out.open("section", "id", "events", "aria-labelledby", "events-title");
        out.element("h2", "Events", "id", "events-title").line();
        Map<String, List<Event>> chapters = new LinkedHashMap<>();
        for (ChapterEvent event : StoryChapters.of(items.index(), TimelineItems.of(items.index()))) {
            chapters.computeIfAbsent(event.name(), name -> new ArrayList<>())
                    .add(event.event().event());
        }
        if (chapters.isEmpty()) {
            out.element("p", "The document names no events.", "class", "empty");
        }
        chapters.forEach((name, events) -> {
            out.open("section", "class", "group");
            out.open("h3")
                    .text(name + " ")
                    .element("small", English.grouped(events.size()))
                    .close("h3");
            out.open("ol", "class", "list").line();
            events.forEach(this::event);
            out.close("ol").close("section").line();
        });
        out.close("section").line();
    }

    private void event(Event event) {
        Palette.Family family = Palette.Family.of(event.category().orElse(""));
        items.open(event, "event " + PageStyle.className(family));
        // Its direction is its own: that of the title decides for the rest.
        out.element("bdi", English.capitalised(ItemWords.whenBriefly(event)), "class", "when");
        items.title(event, ShownText.line(event.title()));
        List<Item> claims = items.index().restingOn(event.id());
        if (!claims.isEmpty()) {
            out.text(" ").element("span", English.count(claims.size(), "claim"), "class", "count");
        }
        items.paragraph(Optional.of(traits(event)), "meta");
        details(event);
        items.close();
    }

    /** Returns who took part, and what is unusual: that it did not happen, or that the text does not simply say so. */
    private String traits(Event event) {
        List<String> traits = new ArrayList<>();
        String names = items.names(event.actors());
        if (!names.isEmpty()) {
            traits.add(names);
        }
        if (event.status() != EventStatus.HAPPENED) {
            traits.add(Wording.of(event.status()));
        }
        if (PageItems.isReserved(event)) {
            traits.add(PageItems.certainty(event));
        }
        return ShownText.line(String.join(" \u00b7 ", traits));
    }

    private void details(Event event) {
        out.open("div", "class", "more");
        String time = English.capitalised(ItemWords.time(event));
        out.element(
                "p",
                time
                        + event.category()
                                .map(category -> " \u00b7 " + ShownText.line(category))
                                .orElse(""),
                "class",
                "time");
        items.paragraph(event.summary(), "");
        items.paragraph(event.note(), "note");
        if (!event.places().isEmpty()) {
            String lead = event.places().size() == 1 ? "Place: " : "Places: ";
            items.paragraph(Optional.of(lead + String.join(", ", event.places())), "places");
        }
        items.links(
                "Part of",
                "links",
                event.partOf().flatMap(items.index()::item).stream().toList());
        items.links("Parts", "links", items.index().partsOf(event.id()));
        items.tensions(event);
        items.passages(event);
        out.close("div");
    }
}
