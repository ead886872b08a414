package dateline.article.read;

import dateline.article.ArticleMetadata;
import dateline.date.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the lines at the head of a text that are metadata: title, byline, date, address.
 *
 * <p>Such a line is no part of the text, since the source of a commentary has it as metadata.
 */
final class HeadLines {
    /** The number of lines at the head that may be metadata. */
    static final int MOST = 8;
    /** The length of the longest title, in chars. */
    static final int LONGEST_TITLE = 160;

    private static final Pattern PIECES = Pattern.compile("\\s*[|\u00b7\u2022\u2014]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern SIDE_LINE =
            Pattern.compile("(?:last )?updated\\b.*|\\d+ min(?:ute)?s?(?: read)?", Pattern.CASE_INSENSITIVE);

    private ArticleMetadata metadata;

    HeadLines(ArticleMetadata metadata) {
        this.metadata = metadata;
    }

    /** Returns what is known so far. */
    ArticleMetadata metadata() {
        return metadata;
    }

    /** Tells whether a line can be a title: short, without a full stop. */
    static boolean isTitle(String line) {
        String text = line.strip();
        return !text.isEmpty() && text.length() <= LONGEST_TITLE && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Tells whether a line is a byline, a date or an address. */
    static boolean isMetadata(String line) {
        return new HeadLines(ArticleMetadata.NONE).take(line);
    }

    /**
     * Takes what a line says into the metadata, where it is not known yet.
     *
     * @return whether the line is metadata and nothing else
     */
    boolean take(String line) {
        String text = line.strip();
        if (metadata.title().filter(title -> isSame(title, text)).isPresent()) {
            return true;
        }
        Optional<ArticleMetadata> publication = PublicationLine.read(text, metadata.language());
        if (publication.isPresent()) {
            metadata = metadata.completedBy(publication.get());
            return true;
        }
        List<String> names = new ArrayList<>();
        Optional<Edtf> date = Optional.empty();
        Optional<String> address = Optional.empty();
        for (String piece : PIECES.split(text, -1)) {
            Optional<Edtf> day = ArticleDates.line(piece, metadata.language());
            if (day.isPresent()) {
                date = date.or(() -> day);
            } else if (ADDRESS.matcher(piece).matches()) {
                address = Optional.of(piece);
            } else if (Bylines.isByline(piece) || isKnownByline(piece)) {
                names.addAll(Bylines.ofLine(piece));
            } else if (!SIDE_LINE.matcher(piece).matches()) {
                return false;
            }
        }
        metadata = metadata.completedBy(
                ArticleMetadata.NONE.withAuthors(names).withPublished(date).withUrl(address));
        return true;
    }

    /** Tells whether a line consists of the names of authors that are known from elsewhere. */
    private boolean isKnownByline(String line) {
        List<String> names = Bylines.ofLine(line);
        return !names.isEmpty()
                && metadata.authors().stream()
                        .map(HeadLines::comparable)
                        .toList()
                        .containsAll(names.stream().map(HeadLines::comparable).toList());
    }

    /** Compares texts by their letters and digits. */
    static boolean isSame(String one, String other) {
        return comparable(one).equals(comparable(other));
    }

    private static String comparable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
