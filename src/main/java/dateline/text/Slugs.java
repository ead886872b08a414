package dateline.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes distinct ids from titles; the same titles in the same order give the same ids. */
public final class Slugs {
    private static final int MAX_LENGTH = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> taken = new HashSet<>();
    /** The number to try next for a slug that is taken, so that many equal titles take linear time. */
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * Prepares the making of ids.
     *
     * @param reserved the ids that are not to be made, each once
     */
    public Slugs(String... reserved) {
        taken.addAll(Set.of(reserved));
    }

    /**
     * Returns an id that was neither returned nor taken before.
     *
     * @param title what the id is made of
     * @param otherwise the id of a title without letters and digits
     */
    public String id(String title, String otherwise) {
        String slug = slug(title);
        String base = slug.isEmpty() ? otherwise : slug;
        if (taken.add(base)) {
            return base;
        }
        int number = next.getOrDefault(base, 2);
        while (!taken.add(base + "-" + number)) {
            number++;
        }
        next.put(base, number + 1);
        return base + "-" + number;
    }

    /** Takes an id if it is free; tells whether it was. */
    public boolean take(String id) {
        return taken.add(id);
    }

    /** Returns letters and digits in lower case without accents, and hyphens between the words. */
    public static String slug(String title) {
        String start = title.length() <= 4 * MAX_LENGTH ? title : title.substring(0, 4 * MAX_LENGTH);
        String plain =
                MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFD)).replaceAll("");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String words =
                BETWEEN.matcher(APOSTROPHES.matcher(composed).replaceAll("")).replaceAll("-");
        int first = words.startsWith("-") ? 1 : 0;
        int last = words.endsWith("-") ? words.length() - 1 : words.length();
        String slug = words.substring(first, Math.max(first, last));
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        int cut = Character.isHighSurrogate(slug.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return slug.substring(0, end > 0 ? end : cut);
    }
}
