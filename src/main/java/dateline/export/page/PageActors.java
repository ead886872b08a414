package dateline.export.page;

import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Writes the actors, in the order of the file. */
final class PageActors {
    private PageActors() {}

    static void write(ExportContent content, HtmlWriter out) {
        CommentaryIndex index = content.index();
        List<Actor> actors = content.commentary().actors();
        PageItems items = new PageItems(content, out);
        out.open("section", "id", "actors", "aria-labelledby", "actors-title");
        out.element("h2", "Actors", "id", "actors-title").line();
        if (actors.isEmpty()) {
            out.element("p", "The document names no actors.", "class", "empty");
        } else {
            out.open("ul", "class", "people").line();
            actors.forEach(actor -> actor(actor, index, items, out));
            out.close("ul");
        }
        out.close("section").line();
    }

    private static void actor(Actor actor, CommentaryIndex index, PageItems items, HtmlWriter out) {
        String place = PageAddress.ofActor(actor.id());
        out.open("li", "class", "actor", "id", place, "dir", "auto").element("a", actor.name(), "href", "#" + place);
        out.open("p", "class", "meta").text(Wording.of(actor.kind()));
        actor.partOf()
                .flatMap(index::actor)
                .ifPresent(whole -> out.text(" \u00b7 part of ")
                        .element("a", whole.name(), "href", "#" + PageAddress.ofActor(whole.id())));
        out.text(" \u00b7 " + English.count(index.eventCount(actor.id()), "event") + ", "
                        + English.count(index.claimCount(actor.id()), "claim"))
                .close("p");
        items.paragraph(actor.description(), "");
        if (!actor.aliases().isEmpty()) {
            items.paragraph(Optional.of("Also called " + String.join(", ", actor.aliases())), "aliases");
        }
        out.close("li").line();
    }
}
