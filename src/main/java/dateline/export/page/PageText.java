package dateline.export.page;

import dateline.export.content.ExportContent;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.wording.Wording;

/** Writes the text with its numbered sentences, of which those are marked on which something rests. */
final class PageText {
    private PageText() {}

    static void write(ExportContent content, HtmlWriter out) {
        Source source = content.commentary().source();
        out.open("section", "id", "text", "aria-labelledby", "text-title");
        out.element("h2", "Text", "id", "text-title").line();
        out.element("p", PageHeader.words(content), "class", "meta");
        String language = source.language()
                .filter(tag -> tag.matches("[A-Za-z0-9-]{1,35}"))
                .orElse("");
        out.open("div", "class", "prose", "lang", language).line();
        ParagraphKind last = ParagraphKind.BODY;
        for (int p = 0; p < source.paragraphs().size(); p++) {
            Paragraph paragraph = source.paragraphs().get(p);
            if (paragraph.kind() != last) {
                out.element("h3", Wording.of(paragraph.kind()), "lang", "en");
                last = paragraph.kind();
            }
            out.open("p", "dir", "auto");
            for (int s = 0; s < paragraph.sentences().size(); s++) {
                sentence(new SentenceId(p + 1, s + 1), paragraph.sentences().get(s), content, out);
            }
            out.close("p").line();
        }
        out.close("div").close("section").line();
    }

    private static void sentence(SentenceId id, String words, ExportContent content, HtmlWriter out) {
        boolean isMarked = !content.index().itemsAt(id).isEmpty();
        String place = PageAddress.of(id);
        out.text(id.sentence() == 1 ? "" : " ");
        out.open("span", "class", isMarked ? "sentence marked" : "sentence", "id", place);
        out.element("a", id.toString(), "href", "#" + place);
        out.text(" ").element("span", words, "class", "said").close("span");
    }
}
