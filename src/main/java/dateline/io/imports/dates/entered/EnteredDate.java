package dateline.io.imports.dates.entered;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.date.words.English;
import dateline.io.imports.dates.DateContext;
import dateline.io.imports.dates.DateReading;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.imports.dates.YearPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a date that a person types: EDTF, then a written date, then one relative to the publication or the item before.
 *
 * <p>A relative phrase is replaced by the date that it means, and the one reader of written dates reads the result, so that
 * "late last year" is read as "late 2023". The day on which the program runs plays no part.
 */
public final class EnteredDate {
    /** Maximum length of a date in characters. */
    private static final int MAX_LENGTH = 100;

    private static final WrittenDate WRITTEN = WrittenDate.in(DateContext.UNKNOWN);
    private static final WrittenDate RESOLVED = WrittenDate.in(DateContext.UNKNOWN.with(YearPairs.MONTHS));

    private EnteredDate() {}

    /**
     * Reads a date.
     *
     * @param text what was typed, in English or EDTF
     * @param published when the text was published; empty if that is not known
     * @param before the date of the item before; empty if there is none
     * @return the date, or the reason why there is none
     */
    public static EnteredReading read(String text, Optional<Edtf> published, Optional<Edtf> before) {
        String typed = text.replace('\u00A0', ' ').strip();
        if (typed.length() > MAX_LENGTH) {
            return EnteredReading.fault("A date is not that long.");
        }
        if (typed.isEmpty()) {
            return EnteredReading.fault("There is no date.");
        }
        Optional<Edtf> standard = standard(typed);
        if (standard.isPresent()) {
            return EnteredReading.of(standard.get(), List.of());
        }
        DateReading written = WRITTEN.read(typed);
        if (written.date().isPresent()) {
            return reading(written, List.of());
        }
        return relative(typed, published, before)
                .orElseGet(() -> EnteredReading.fault(
                        English.capitalised(written.fault().orElse("this cannot be read as a date")) + "."));
    }

    private static Optional<Edtf> standard(String text) {
        try {
            return Optional.of(EdtfParser.parse(text))
                    .filter(date ->
                            date.earliestDay().isPresent() || date.latestDay().isPresent());
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }

    /** Reads a relative date; empty if the text has no relative phrase. */
    private static Optional<EnteredReading> relative(String typed, Optional<Edtf> published, Optional<Edtf> before) {
        RelativeText text = new RelativeText(
                typed.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " "),
                new Anchor(published, "the date of publication"),
                new Anchor(before, "the date of the item before"));
        try {
            if (text.isItemBefore()) {
                return Optional.of(EnteredReading.of(text.itemBefore(), List.of()));
            }
            List<String> resolved = text.resolve();
            if (resolved.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(resolved.stream()
                    .map(RESOLVED::read)
                    .filter(reading -> reading.date().isPresent())
                    .findFirst()
                    .map(reading -> reading(reading, text.remarks()))
                    .orElseGet(() -> EnteredReading.fault("\u201C" + typed + "\u201D is not understood as a date.")));
        } catch (UnresolvedException unresolved) {
            return Optional.of(EnteredReading.fault(unresolved.sentence(typed)));
        }
    }

    private static EnteredReading reading(DateReading written, List<String> furtherRemarks) {
        List<String> remarks = new ArrayList<>(written.notes());
        written.remark().ifPresent(remarks::add);
        remarks.addAll(furtherRemarks);
        return EnteredReading.of(written.date().orElseThrow(), remarks);
    }
}
