package dateline.export.programs;

import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.text.ShownText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of an author as lists of references have it.
 *
 * <p>A byline does not say which part is the family name, so this is a guess: the last word, with what goes with it, such as
 * "van". A name that begins with "The" is that of a body, and a single word stays one.
 *
 * @param family the family name; or all of a name that has none
 * @param given the other names, if there are any
 */
record SourceName(String family, Optional<String> given) {
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "la", "le", "ten", "ter", "van",
            "von", "zu");

    private static final String GUESS =
            "Family names are a guess: the last word of each name of the byline, and what goes with it.";

    /** Returns the authors of a source. */
    static List<SourceName> of(Source source) {
        return source.authors().stream()
                .map(name -> of(ShownText.line(name).strip()))
                .filter(name -> !name.family().isEmpty())
                .toList();
    }

    private static SourceName of(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            String given = name.substring(comma + 1).strip();
            return new SourceName(
                    name.substring(0, comma).strip(), Optional.of(given).filter(g -> !g.isEmpty()));
        }
        List<String> words = Arrays.asList(name.split("\\s+", -1));
        if (words.size() == 1 || isOfBody(name)) {
            return new SourceName(name, Optional.empty());
        }
        int family = words.size() - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
            family--;
        }
        return new SourceName(
                String.join(" ", words.subList(family, words.size())),
                Optional.of(String.join(" ", words.subList(0, family))));
    }

    /** Tells whether a name of a byline is that of a body, such as "The Harbour Desk", rather than of a person. */
    static boolean isOfBody(String name) {
        return name.strip().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    /** Returns what a person has to check; empty where no name was parted. */
    static List<String> doubts(Source source) {
        boolean guessed = source.authors().stream().anyMatch(name -> name.indexOf(',') < 0)
                && of(source).stream().anyMatch(name -> name.given().isPresent());
        return guessed ? List.of(GUESS) : List.of();
    }

    /** Returns the title of a source: in brackets where it is a description, as in lists of references. */
    static String title(Source source) {
        String title = ShownText.line(source.title()).strip();
        return source.titleBasis() == TitleBasis.DESCRIPTIVE ? "[" + title + "]" : title;
    }

    /** Returns the family name, a comma and the other names. */
    String familyFirst() {
        return family + given.map(names -> ", " + names).orElse("");
    }
}
