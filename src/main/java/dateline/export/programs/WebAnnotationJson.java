package dateline.export.programs;

import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.content.Losses;
import dateline.index.CommentaryIndex;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.timeline.items.ItemWords;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the items of a commentary as annotations of its source, by the Web Annotation Data Model of the W3C in JSON-LD.
 *
 * <p>An annotation is an event or a claim, its targets are the passages. What a target's words are is the matter of
 * {@link PassageTargets}.
 */
public final class WebAnnotationJson {
    private final CommentaryIndex index;
    private final String document;
    private final PassageTargets targets;

    private WebAnnotationJson(CommentaryIndex index) {
        this.index = index;
        this.document = index.commentary().id();
        this.targets = new PassageTargets(index.commentary());
    }

    /** Writes some content. */
    public static ExportedText write(ExportContent content) {
        WebAnnotationJson writer = new WebAnnotationJson(content.index());
        List<Item> items = content.index().items().stream()
                .filter(item -> !item.passages().isEmpty())
                .toList();
        JsonObject page = new JsonObject()
                .with("@context", "http://www.w3.org/ns/anno.jsonld")
                .with("id", Address.ofDocument(writer.document) + "#annotations")
                .with("type", "AnnotationPage")
                .with("generator", new JsonObject().with("type", "Software").with("name", "Dateline"))
                .withObjects("items", items.stream().map(writer::annotation).toList());
        return new ExportedText(page.text(), writer.leftOut(items.size()));
    }

    private List<String> leftOut(int annotations) {
        Commentary commentary = index.commentary();
        Losses losses = new Losses();
        losses.count(index.items().size() - annotations, "item", "left out: an annotation needs a passage");
        losses.count(targets.withoutWords(), "passage", "given by the number of the sentence alone: it has no quote");
        long relations = commentary.claims().stream()
                .mapToLong(claim -> claim.restsOn().size() + claim.against().size())
                .sum();
        losses.count(relations, "relation", "between claims and events left out: an annotation stands for itself");
        losses.count(commentary.argument().size(), "step", "of the argument left out");
        return losses.sentences();
    }

    private JsonObject annotation(Item item) {
        List<JsonObject> bodies = new ArrayList<>(List.of(body(text(item), "describing")));
        bodies.add(body(Wording.sort(item).toLowerCase(Locale.ROOT), "tagging"));
        sort(item).ifPresent(word -> bodies.add(body(word, "tagging")));
        return new JsonObject()
                .with("id", Address.ofItem(document, item))
                .with("type", "Annotation")
                .with("motivation", "describing")
                .withObjects("body", bodies)
                .withObjects("target", targets.of(item));
    }

    private static JsonObject body(String value, String purpose) {
        return new JsonObject()
                .with("type", "TextualBody")
                .with("value", value)
                .with("format", "text/plain")
                .with("purpose", purpose);
    }

    private String text(Item item) {
        List<String> lines = new ArrayList<>(List.of(ItemWords.words(item)));
        if (item instanceof Event event) {
            lines.addAll(ItemLines.of(index, event));
        } else if (item instanceof Claim claim) {
            lines.addAll(ItemLines.of(index, claim));
        }
        return String.join("\n", lines);
    }

    private static Optional<String> sort(Item item) {
        return item instanceof Claim claim ? Optional.of(Wording.of(claim.kind())) : ((Event) item).category();
    }
}
