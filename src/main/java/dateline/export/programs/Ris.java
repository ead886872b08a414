package dateline.export.programs;

import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.words.EdtfWords;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.model.Source;
import dateline.text.ShownText;
import java.util.Optional;

/** Writes the source of a commentary as a reference of RIS: a tag and a value a line. */
public final class Ris {
    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    /** Writes the source of some content. */
    public static ExportedText write(ExportContent content) {
        Source source = content.commentary().source();
        Optional<String> url = Address.of(source);
        Ris reference = new Ris();
        reference.line("TY", url.isPresent() ? "ELEC" : "GEN");
        reference.line("ID", content.commentary().id());
        reference.line("TI", SourceReference.title(source));
        SourceReference.authors(source).forEach(name -> reference.line("AU", name.inverted()));
        source.publisher().ifPresent(name -> reference.line("PB", name));
        source.published().ifPresent(reference::date);
        url.ifPresent(address -> reference.line("UR", address));
        source.language().ifPresent(tag -> reference.line("LA", tag));
        source.kind().ifPresent(kind -> reference.line("M3", kind));
        reference.out.append("ER  - \r\n");
        return new ExportedText(reference.out.toString(), SourceReference.leftOut(content));
    }

    private void line(String tag, String value) {
        String shown = ShownText.line(value).strip();
        if (!shown.isEmpty()) {
            out.append(tag).append("  - ").append(shown).append("\r\n");
        }
    }

    /** Adds the year, and the date as year/month/day/words: the words where numbers do not say all. */
    private void date(Edtf date) {
        Optional<PlainDate> day = DateSpan.of(date)
                .filter(span ->
                        SourceReference.isOfNumbers(date) && span.start().isOfFourDigits())
                .map(DateSpan::start)
                .filter(start -> date instanceof EdtfDate || date instanceof DateAndTime);
        boolean whole = date instanceof EdtfDate plain && DateSpan.isPlain(plain);
        String words = whole && day.isPresent() ? "" : EdtfWords.of(date).replace('/', '-');
        day.ifPresent(start -> line("PY", PlainDate.padded(start.year(), 4)));
        line(
                "DA",
                day.map(start -> PlainDate.padded(start.year(), 4)
                                + "/" + (start.month() > 0 ? PlainDate.padded(start.month(), 2) : "")
                                + "/" + (start.day() > 0 ? PlainDate.padded(start.day(), 2) : "")
                                + "/" + words)
                        .orElse("///" + words));
    }
}
