package dateline.ui.dates;

import dateline.date.Edtf;
import dateline.io.imports.dates.entered.EnteredDate;
import dateline.io.imports.dates.entered.EnteredReading;
import java.util.Optional;

/** The dates that occur most, which a button enters. */
enum CommonDate {
    YEAR_OF_PUBLICATION("Year of publication", "this year"),
    UP_TO_PUBLICATION("Up to publication", "until publication"),
    FROM_PUBLICATION_ON("From publication on", "from publication on"),
    AS_THE_ONE_BEFORE("As the one before", "at the same time");

    private final String label;
    private final String phrase;

    CommonDate(String label, String phrase) {
        this.label = label;
        this.phrase = phrase;
    }

    /** Returns the words of the button. */
    String label() {
        return label;
    }

    /** Returns the date, or the reason why it cannot be entered. */
    EnteredReading read(Optional<Edtf> published, Optional<Edtf> before) {
        boolean isGiven = (this == AS_THE_ONE_BEFORE ? before : published).isPresent();
        if (isGiven) {
            return EnteredDate.read(phrase, published, before);
        }
        return new EnteredReading(
                Optional.empty(),
                this == AS_THE_ONE_BEFORE
                        ? "There is no item before this one."
                        : "The date of publication is not given.");
    }
}
