package dateline.format;

import dateline.format.ReadResult.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Settles at the end of a file what could not be known before, in file order. */
final class Settling {
    private final ReadingContext context;
    private final Ending ending;
    private final List<Circle> circles = new ArrayList<>();
    private int nextCircle;

    /**
     * Prepares it.
     *
     * @param ending if the text breaks off, references may lead to what would have come
     */
    Settling(ReadingContext context, Ending ending) {
        this.context = context;
        this.ending = ending;
    }

    /** Finds circles, to be reported where they start. */
    void find(Cycles cycles) {
        cycles.find();
        circles.addAll(cycles.circles());
        for (long i = cycles.unlisted(); i > 0; i--) {
            context.cursor().problems().count(Severity.ERROR);
        }
    }

    /** Reports all there is to report. */
    void settle() {
        circles.sort(Comparator.naturalOrder());
        context.pending().forEach(this::settle);
    }

    private void settle(Pending.Entry entry) {
        if (entry.site().space() == Site.Space.SENTENCES) {
            context.passages().settle(entry);
        } else if (ending == Ending.COMPLETE) {
            context.references().settle(entry);
        }
        while (nextCircle < circles.size() && circles.get(nextCircle).ordinal() == entry.ordinal()) {
            circles.get(nextCircle++).report(entry, context.cursor().problems());
        }
    }
}
