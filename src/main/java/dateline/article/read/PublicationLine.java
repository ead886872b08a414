package dateline.article.read;

import dateline.article.ArticleMetadata;
import dateline.date.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a line that names authors or publisher and ends with the date, such as {@code The Ostrand Post, 5 March 2024}. */
final class PublicationLine {
    private static final int LONGEST = 120;

    private PublicationLine() {}

    /**
     * Reads the line.
     *
     * @param line the line, parts separated by commas
     * @param language the language of the article as a BCP 47 tag
     * @return authors, publisher and date; empty if a part before the date is no name
     */
    static Optional<ArticleMetadata> read(String line, Optional<String> language) {
        String text = line.strip();
        // The date may have a comma itself: "March 5, 2024".
        for (int comma = text.indexOf(',');
                comma > 0 && text.length() <= LONGEST;
                comma = text.indexOf(',', comma + 1)) {
            Optional<Edtf> date = ArticleDates.line(text.substring(comma + 1), language);
            if (date.isPresent()) {
                return names(text.substring(0, comma)).map(metadata -> metadata.withPublished(date));
            }
        }
        return Optional.empty();
    }

    private static Optional<ArticleMetadata> names(String text) {
        List<String> authors = new ArrayList<>();
        Optional<String> publisher = Optional.empty();
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            if (isPublisher(name)) {
                publisher = Optional.of(name);
            } else if (Bylines.isPerson(name)) {
                authors.add(name);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(ArticleMetadata.NONE.withAuthors(authors).withPublisher(publisher));
    }

    /** Tells whether a name begins with "The" or has a small word in it, as no person's name: "Journal of Labour History". */
    private static boolean isPublisher(String name) {
        List<String> words = Arrays.asList(name.split("\\s+", -1));
        boolean isCapitalised = words.size() > 1
                && Character.isUpperCase(name.codePointAt(0))
                && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
        return isCapitalised && (words.get(0).equals("The") || words.stream().anyMatch(List.of("of", "for")::contains));
    }
}
