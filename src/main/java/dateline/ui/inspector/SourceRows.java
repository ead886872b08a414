package dateline.ui.inspector;

import dateline.edit.attributes.SourceAttributes;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.ui.form.EntriesRow;
import dateline.ui.form.FormEditor;
import dateline.ui.form.FormRow;
import dateline.ui.form.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The rows by which what is known of the document is edited. */
final class SourceRows {
    private SourceRows() {}

    static List<FormRow> rows(FormEditor editor) {
        FormParts<Source> parts = new FormParts<>(editor, Subject.source());
        return List.of(
                parts.area("Title", SourceAttributes.TITLE),
                parts.choice(
                        "Origin of the title",
                        SourceAttributes.TITLE_BASIS,
                        List.of(TitleBasis.values()),
                        SourceRows::words),
                parts.names(
                        new EntriesRow.Texts("Authors", "no authors yet", "Add an author"),
                        SourceAttributes.AUTHORS,
                        commentary -> Stream.empty()),
                parts.optionalLine("Publisher", SourceAttributes.PUBLISHER),
                parts.optionalDate("Published", SourceAttributes.PUBLISHED),
                parts.optionalLine("Kind of text", SourceAttributes.KIND).prompting("such as commentary"),
                parts.optionalLine("Language", SourceAttributes.LANGUAGE).prompting("such as en, de, zh-Hans"),
                parts.optionalLine("Address", SourceAttributes.URL).prompting("https://"),
                parts.choice(
                        "Words of the text",
                        SourceAttributes.RENDITION,
                        List.of(Rendition.values()),
                        SourceRows::words));
    }

    private static String words(TitleBasis basis) {
        return switch (basis) {
            case PUBLISHED -> "as published";
            case DESCRIPTIVE -> "a description";
        };
    }

    private static String words(Rendition rendition) {
        return switch (rendition) {
            case RETELLING -> "retold in other words";
            case VERBATIM -> "the author's own words";
        };
    }
}
