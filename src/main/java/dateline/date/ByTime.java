package dateline.date;

import java.util.Comparator;

/** The order of {@link Edtf#TIME_ORDER}; a class of its own, because lambdas would delay the first date of each process. */
final class ByTime implements Comparator<Edtf> {
    @Override
    public int compare(Edtf first, Edtf second) {
        int byStart = Long.compare(
                first.earliestDay().orElse(Long.MIN_VALUE), second.earliestDay().orElse(Long.MIN_VALUE));
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = Long.compare(
                first.latestDay().orElse(Long.MAX_VALUE), second.latestDay().orElse(Long.MAX_VALUE));
        return byEnd != 0 ? byEnd : first.canonical().compareTo(second.canonical());
    }
}
