package dateline.export.programs;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.Edtf.Precision;
import dateline.date.EdtfDate;
import dateline.date.words.EdtfWords;
import dateline.export.citation.AuthorName;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the source of a commentary as an entry of BibTeX, with the date for BibLaTeX too.
 *
 * <p>BibTeX takes any words for a year, BibLaTeX the dates of the Extended Date/Time Format.
 */
public final class BibTex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder out = new StringBuilder();

    private BibTex() {}

    /** Writes the source of some content. */
    public static ExportedText write(ExportContent content) {
        Source source = content.commentary().source();
        BibTex entry = new BibTex();
        entry.out.append("@misc{").append(key(content.commentary().id()));
        // A second pair of braces keeps the capitals of the title, and a name from being parted.
        entry.field("title", "{" + LatexText.of(SourceReference.title(source)) + "}");
        entry.field(
                "author",
                SourceReference.authors(source).stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        source.publisher().ifPresent(name -> entry.field("howpublished", LatexText.of(name)));
        source.published().ifPresent(entry::date);
        Address.of(source).ifPresent(url -> entry.field("url", url));
        source.language().ifPresent(tag -> entry.field("langid", LatexText.of(tag)));
        entry.out.append("\n}\n");
        return new ExportedText(entry.out.toString(), SourceReference.leftOut(content));
    }

    private void field(String name, String value) {
        if (!value.isEmpty() && !value.equals("{}")) {
            out.append(",\n  ").append(name).append(" = {").append(value).append("}");
        }
    }

    private static String key(String id) {
        String key = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.isEmpty() ? "source" : key;
    }

    /** Returns a name as BibTeX splits it: family name, suffix, given name; between braces each stays what it is. */
    private static String name(AuthorName name) {
        return Stream.of(name.family(), name.suffix(), name.given())
                .filter(part -> !part.isEmpty())
                .map(part -> "{" + LatexText.of(part) + "}")
                .collect(Collectors.joining(", "));
    }

    private void date(Edtf date) {
        if (date instanceof EdtfDate day && DateSpan.isPlain(day)) {
            CivilDate first = CivilDate.ofEpochDay(day.firstDay());
            field("year", first.year() > 0 ? Long.toString(first.year()) : EdtfWords.of(date));
            if (day.precision() == Precision.MONTH || day.precision() == Precision.DAY) {
                out.append(",\n  month = ").append(MONTHS.get(first.month() - 1));
            }
        } else {
            field("year", LatexText.of(EdtfWords.of(date)));
        }
        field("date", date.canonical());
    }
}
