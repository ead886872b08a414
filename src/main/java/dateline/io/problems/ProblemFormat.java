package dateline.io.problems;

import dateline.date.words.English;

/** Formats problems as lines of text that editors and build tools recognise. */
public final class ProblemFormat {
    private ProblemFormat() {}

    /**
     * Returns {@code file:line:column: error|warning: /json/pointer: message}.
     *
     * @param file the file's name as the user gave it
     * @param problem what is wrong in it
     */
    public static String line(String file, Problem problem) {
        return file + ":" + problem.line() + ":" + problem.column() + ": "
                + problem.severity().word() + ": " + Excerpt.line(problem.pointer()) + ": " + problem.message();
    }

    /**
     * Returns the count that ends a report, such as {@code 2 errors, 1 warning}, and the number not listed.
     *
     * @param errors how many errors there are
     * @param warnings how many warnings there are
     * @param unlisted how many of both were not listed
     */
    public static String count(long errors, long warnings, long unlisted) {
        String counts = English.count(errors, "error") + ", " + English.count(warnings, "warning");
        return unlisted == 0 ? counts : counts + " (" + English.count(unlisted, "problem") + " not listed)";
    }
}
