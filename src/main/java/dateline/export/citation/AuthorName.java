package dateline.export.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of an author, split into given and family name as far as its letters tell.
 *
 * <p>The family name is the last word with the small words before it ("van", "de"), or what stands before a comma. A name of one
 * word and the name of a body, such as "The Editorial Board", are not split.
 *
 * @param given the given names; empty for a name that is not split
 * @param family the family name, or the name that is not split
 * @param suffix what stands behind the name, such as "Jr."; empty for none
 */
public record AuthorName(String given, String family, String suffix) {
    private static final Set<String> BODIES = Set.of(
            "agency",
            "association",
            "bank",
            "board",
            "bureau",
            "center",
            "centre",
            "commission",
            "committee",
            "council",
            "department",
            "desk",
            "editors",
            "foundation",
            "group",
            "institute",
            "ministry",
            "network",
            "news",
            "office",
            "organisation",
            "organization",
            "party",
            "press",
            "service",
            "society",
            "staff",
            "team",
            "the",
            "union",
            "university");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Splits a name as it stands in a byline. */
    public static AuthorName of(String name) {
        String whole = name.strip();
        int comma = whole.indexOf(',');
        if (comma > 0) {
            return new AuthorName(
                    whole.substring(comma + 1).strip(),
                    whole.substring(0, comma).strip(),
                    "");
        }
        List<String> words = new ArrayList<>(Arrays.asList(whole.split("\\s+")));
        if (words.size() < 2 || words.stream().anyMatch(word -> BODIES.contains(word.toLowerCase(Locale.ROOT)))) {
            return new AuthorName("", whole, "");
        }
        String suffix = "";
        if (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            suffix = words.remove(words.size() - 1);
        }
        int family = words.size() - 1;
        while (family > 1 && Character.isLowerCase(words.get(family - 1).codePointAt(0))) {
            family--;
        }
        return new AuthorName(
                String.join(" ", words.subList(0, family)),
                String.join(" ", words.subList(family, words.size())),
                suffix);
    }

    /** Returns "Lee, Seohyun". */
    public String inverted() {
        return inverted(given);
    }

    /** Returns "Lee, S.", with a hyphen where the given name has one: "Lee, C.-K.". */
    String initials() {
        return inverted(Arrays.stream(given.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Arrays.stream(word.split("-"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> Character.toString(part.codePointAt(0)) + ".")
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" ")));
    }

    private String inverted(String givenPart) {
        return family + (givenPart.isEmpty() ? "" : ", " + givenPart) + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    /** Returns "Seohyun Lee". */
    String direct() {
        return (given.isEmpty() ? "" : given + " ") + family + (suffix.isEmpty() ? "" : " " + suffix);
    }
}
