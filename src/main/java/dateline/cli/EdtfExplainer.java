package dateline.cli;

import dateline.cli.output.Printable;
import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.date.words.EdtfWords;
import java.util.OptionalLong;

/** Says in one line of text what a string of the standard means, for the command line. */
public final class EdtfExplainer {
    private static final String NO_DAY = "-";

    /**
     * What is to be said of one string.
     *
     * @param line the fields, separated by tabs, without a line break at the end: input, canonical string, earliest day,
     *     latest day, words; or input, {@code error}, reason
     * @param valid whether the string is a value of the standard
     */
    public record Explanation(String line, boolean valid) {}

    private EdtfExplainer() {}

    /**
     * Explains a string.
     *
     * <p>The days are dates such as {@code 2024-12-17} (see {@link CivilDate#toString()}), or {@code -} where the start or
     * end is open or unknown. The reason starts with the position, as in {@code at 8: February 2023 has 28 days}. Control
     * characters of the input are shown as {@code \t}, {@code \n}, {@code \r} or {@code \}{@code u0000}, so that it stays one
     * line of as many fields.
     *
     * @param input any string
     */
    public static Explanation explain(String input) {
        try {
            Edtf date = EdtfParser.parse(input);
            String line = String.join(
                    "\t", input, date.canonical(), day(date.earliestDay()), day(date.latestDay()), EdtfWords.of(date));
            return new Explanation(line, true);
        } catch (EdtfParseException e) {
            return new Explanation(String.join("\t", Printable.of(input), "error", e.getMessage()), false);
        }
    }

    private static String day(OptionalLong epochDay) {
        return epochDay.isPresent() ? CivilDate.ofEpochDay(epochDay.getAsLong()).toString() : NO_DAY;
    }
}
