package dateline.export.programs;

import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.export.citation.AuthorName;
import dateline.export.content.ExportContent;
import dateline.export.content.Losses;
import dateline.model.Commentary;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.text.ShownText;
import java.util.List;

/** What the formats of references have in common. */
final class SourceReference {
    private SourceReference() {}

    /** Returns what no reference has, and what a person has to check. */
    static List<String> leftOut(ExportContent content) {
        Commentary commentary = content.commentary();
        Source source = commentary.source();
        Losses losses = new Losses();
        losses.count(commentary.events().size(), "event", "left out: a reference describes the source alone");
        losses.count(commentary.claims().size(), "claim", "left out: a reference describes the source alone");
        losses.countSentencesOf(source);
        if (source.url().isPresent() && Address.of(source).isEmpty()) {
            losses.add("The address of the source is left out: it is no address of the web.");
        }
        if (authors(source).stream().anyMatch(name -> !name.given().isEmpty())) {
            losses.add("Which part of an author's name is the family name is a guess by its letters.");
        }
        return losses.sentences();
    }

    /** Returns the names of the authors, split; a blank one is left out. */
    static List<AuthorName> authors(Source source) {
        return source.authors().stream()
                .map(name -> AuthorName.of(ShownText.line(name)))
                .filter(name -> !name.family().isEmpty())
                .toList();
    }

    /** Returns the title of a source: in brackets where it is a description, as in lists of references. */
    static String title(Source source) {
        String title = ShownText.line(source.title()).strip();
        return source.titleBasis() == TitleBasis.DESCRIPTIVE ? "[" + title + "]" : title;
    }

    /** Tells whether numbers say all of a date, but for its being uncertain or approximate. */
    static boolean isOfNumbers(Edtf date) {
        if (date instanceof Interval interval) {
            return interval.start() instanceof EdtfDate start
                    && interval.end() instanceof EdtfDate end
                    && areNumbers(start)
                    && areNumbers(end);
        }
        return date instanceof DateAndTime || (date instanceof EdtfDate day && areNumbers(day));
    }

    private static boolean areNumbers(EdtfDate date) {
        return date.isExact() && date.grouping().isEmpty();
    }
}
