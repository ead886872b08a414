package dateline.export.programs;

import dateline.date.Edtf;
import dateline.date.EdtfDate;
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
        int season = date instanceof EdtfDate day ? season(day) : 0;
        if (season > 0) {
            // The start of a season is in its year, also that of a winter, which ends in the next.
            long year = span.orElseThrow().start().yearOfEra();
            variable.withValues("date-parts", List.of(List.of(year))).with("season", season);
        } else if (span.isPresent() && SourceReference.isOfNumbers(date)) {
            List<List<Long>> parts = new ArrayList<>(List.of(parts(span.get().start())));
            span.get().end().ifPresent(end -> parts.add(parts(end)));
            variable.withValues("date-parts", parts);
        } else {
            return variable.with("literal", EdtfWords.of(date));
        }
        return date.isApproximate() || date.isUncertain() ? variable.withTrue("circa") : variable;
    }

    /** Returns the number of a season, from 1 for spring; 0 for another date. */
    private static int season(EdtfDate date) {
        if (date.grouping().isEmpty() || !date.year().isExact()) {
            return 0;
        }
        return switch (date.grouping().get()) {
            case SPRING, NORTHERN_SPRING, SOUTHERN_SPRING -> 1;
            case SUMMER, NORTHERN_SUMMER, SOUTHERN_SUMMER -> 2;
            case AUTUMN, NORTHERN_AUTUMN, SOUTHERN_AUTUMN -> 3;
            case WINTER, NORTHERN_WINTER, SOUTHERN_WINTER -> 4;
            default -> 0;
        };
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
