package dateline.timeline.chapters;

import java.util.List;

/**
 * A stretch of time between gaps, in epoch days.
 *
 * @param first its first day
 * @param end the day after its last
 */
record YearSpan(double first, double end) {
    /** Returns the whole years from one day to another up to a limit, so that a year's name stands where the year starts. */
    static YearSpan of(double first, double last, double limit) {
        double from = ChapterAxisBuilder.yearOf(first);
        double to = ChapterAxisBuilder.yearAfter(ChapterAxisBuilder.yearOf(last));
        return new YearSpan(from, Math.min(limit, to));
    }

    /** Joins stretches, in ascending order, without a gap between them. */
    static void joinTouching(List<YearSpan> spans) {
        for (int k = spans.size() - 1; k > 0; k--) {
            if (spans.get(k - 1).end() >= spans.get(k).first()) {
                YearSpan joined =
                        new YearSpan(spans.get(k - 1).first(), spans.remove(k).end());
                spans.set(k - 1, joined);
            }
        }
    }
}
