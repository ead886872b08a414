package dateline.io.problems;

/** Problems as lines of text, in the form that editors and build tools recognise. */
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
                + problem.severity().word() + ": " + problem.pointer() + ": " + problem.message();
    }

    /**
     * Returns the count that ends a report, such as {@code 2 errors, 1 warning}, and how many were not listed.
     *
     * @param errors how many errors there are
     * @param warnings how many warnings there are
     * @param unlisted how many of both were not listed
     */
    public static String count(long errors, long warnings, long unlisted) {
        String counts = quantity(errors, "error") + ", " + quantity(warnings, "warning");
        return unlisted == 0 ? counts : counts + " (" + unlisted + " not listed)";
    }

    private static String quantity(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}
