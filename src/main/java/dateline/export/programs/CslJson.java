package dateline.export.programs;

import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.SubYearGrouping;
import dateline.date.words.EdtfWords;
import dateline.export.citation.AuthorName;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.model.Source;
import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the source of a commentary as CSL-JSON, which Zotero and other managers of references read. */
public final class CslJson {
    private CslJson() {}

    /** Writes the source of some content. */
    public static ExportedText write(ExportContent content) {
        Source source = content.commentary().source();
        Optional<String> url = Address.of(source);
        Optional<String> publisher = source.publisher().map(ShownText::line);
        JsonObject reference = new JsonObject()
                .with("id", content.commentary().id())
                .with("type", url.isPresent() ? "webpage" : "document")
                .with("title", SourceReference.title(source));
        List<JsonObject> authors =
                SourceReference.authors(source).stream().map(CslJson::name).toList();
        if (!authors.isEmpty()) {
            reference.withObjects("author", authors);
        }
        source.published().ifPresent(date -> reference.with("issued", date(date)));
        if (url.isPresent()) {
            reference.with("container-title", publisher);
        }
        reference
                .with("publisher", publisher)
                .with("URL", url)
                .with("language", source.language().map(ShownText::line))
                .with("genre", source.kind().map(ShownText::line));
        return new ExportedText(JsonObject.text(List.of(reference)), SourceReference.leftOut(content));
    }

    private static JsonObject name(AuthorName name) {
        return name.given().isEmpty()
                ? new JsonObject().with("literal", name.family())
                : new JsonObject()
                        .with("family", name.family())
                        .with("given", name.given())
                        .with("suffix", Optional.of(name.suffix()).filter(suffix -> !suffix.isEmpty()));
    }

    private static JsonObject date(Edtf date) {
        Optional<DateSpan> span = DateSpan.of(date);
        JsonObject variable = new JsonObject();
        if (date instanceof EdtfDate season
                && season.grouping().filter(SubYearGrouping::isSeason).isPresent()
                && season.year().isExact()) {
            variable.withValues(
                            "date-parts",
                            List.of(List.of(new PlainDate(season.year().first(), 0, 0).yearOfEra())))
                    .with("season", 1 + season.grouping().get().ordinal() % 4);
        } else if (span.isPresent() && SourceReference.isOfNumbers(date)) {
            List<List<Long>> parts = new ArrayList<>(List.of(parts(span.get().start())));
            span.get().end().ifPresent(end -> parts.add(parts(end)));
            variable.withValues("date-parts", parts);
        } else {
            return variable.with("literal", EdtfWords.of(date));
        }
        return date.isApproximate() || date.isUncertain() ? variable.withTrue("circa") : variable;
    }

    private static List<Long> parts(PlainDate date) {
        List<Long> parts = new ArrayList<>(List.of(date.yearOfEra()));
        if (date.month() > 0) {
            parts.add((long) date.month());
        }
        if (date.day() > 0) {
            parts.add((long) date.day());
        }
        return parts;
    }
}
