package dateline.io.imports.dates.entered;

import java.util.Optional;

/** What the words before a number say of it: "about", "more than", "less than". */
enum CountBound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    private static final String ABOUT_WORDS =
            "about|around|roughly|approximately|approx\\.?|circa|ca?\\.|some|nearly|almost|close to|~";
    private static final String AT_LEAST_WORDS = "more than|over|at least|well over|no less than";

    /** A regular expression without groups that finds such words. */
    static final String PATTERN =
            ABOUT_WORDS + "|" + AT_LEAST_WORDS + "|less than|fewer than|under|within|at most|no more than|not even";

    /**
     * Returns the bound that words give.
     *
     * @param ahead the words before the number
     * @param behind "or so" or "or more" behind the unit
     */
    static CountBound of(Optional<String> ahead, Optional<String> behind) {
        if (behind.isPresent()) {
            return behind.get().equals("or so") ? ABOUT : AT_LEAST;
        }
        return ahead.map(words ->
                        words.matches(ABOUT_WORDS) ? ABOUT : words.matches(AT_LEAST_WORDS) ? AT_LEAST : AT_MOST)
                .orElse(EXACT);
    }

    /**
     * Returns the date at which counting ends, in words.
     *
     * @param unit the unit that is counted
     * @param from the number of the unit from which counting starts
     * @param to the number of the unit at which it ends
     * @param ahead the words of the whole date that stand before
     */
    String words(CalendarUnit unit, long from, long to, String ahead) {
        if (unit == CalendarUnit.WEEK && (this == EXACT || this == ABOUT)) {
            return week(to, ahead.strip());
        }
        return switch (this) {
            case EXACT -> unit.words(to);
            case ABOUT -> "about " + unit.words(to);
            case AT_LEAST -> to < from ? unit.lastPart(to) + " or earlier" : unit.firstPart(to) + " or later";
            case AT_MOST ->
                "between " + unit.firstPart(Math.min(from, to)) + " and " + unit.lastPart(Math.max(from, to));
        };
    }

    /** Returns a week; as the side of a longer time its first or last day, which is only about right. */
    private static String week(long index, String ahead) {
        if (ahead.matches("(?:.* )?(?:since|from|before)")) {
            return "about " + CalendarUnit.WEEK.firstPart(index);
        }
        return ahead.matches("(?:.* )?(?:until|till|to|by|after|through|and)")
                ? "about " + CalendarUnit.WEEK.lastPart(index)
                : CalendarUnit.WEEK.words(index);
    }
}
