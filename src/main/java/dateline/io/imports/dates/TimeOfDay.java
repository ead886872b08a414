package dateline.io.imports.dates;

import dateline.io.imports.dates.words.TimeZones;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a time of day.
 *
 * @param words the time in the words of the file, for a note
 * @param edtf the time for behind a day, from its {@code T} on; empty where the file has no seconds, which the standard
 *     cannot do without
 */
public record TimeOfDay(String words, Optional<String> edtf) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?"
            + "\\s*(?:([ap])\\.?m\\.?)?\\s*(z|utc|gmt)?(?:([+-]\\d{2}):?(\\d{2}))?(?:\\s*(" + TimeZones.NAME + "))?");

    /**
     * Reads a time; empty if the text is not a time.
     */
    public static Optional<TimeOfDay> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = TIME.matcher(lower);
        if (lower.length() > WrittenDate.MAX_LENGTH || !matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(2) == null && matcher.group(4) == null) {
            return Optional.empty();
        }
        int hour = hour(Integer.parseInt(matcher.group(1)), matcher.group(4));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (hour < 0 || hour > 23 || minute > 59) {
            return Optional.empty();
        }
        String seconds = matcher.group(3);
        // A zone's name does not say its shift to a machine: there are several CST.
        if (seconds == null || matcher.group(8) != null) {
            return Optional.of(new TimeOfDay(text.strip(), Optional.empty()));
        }
        return Optional.of(new TimeOfDay(
                text.strip(),
                Optional.of(String.format(Locale.ROOT, "T%02d:%02d:%s%s", hour, minute, seconds, shift(matcher)))));
    }

    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            return -1;
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }

    private static String shift(Matcher matcher) {
        if (matcher.group(6) != null) {
            return matcher.group(6) + ":" + matcher.group(7);
        }
        return matcher.group(5) == null ? "" : "Z";
    }

    /** Tells whether it is midnight, which programs write where there is no time of day. */
    boolean isMidnight() {
        return words.matches("(?i)(0{1,2}:00(:00([.,]0+)?)?\\s*(z|utc|gmt)?([+-]00:?00)?|12:00(:00)?\\s*am)(\\s*("
                + TimeZones.NAME + "))?");
    }
}
