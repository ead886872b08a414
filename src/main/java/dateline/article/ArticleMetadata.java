package dateline.article;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article besides its text.
 *
 * @param title the headline
 * @param authors the names of the byline, in its order
 * @param publisher who published it
 * @param published when it was published, never finer than the article says
 * @param language the language of its text as a BCP 47 tag
 * @param url where it can be found
 */
public record ArticleMetadata(
        Optional<String> title,
        List<String> authors,
        Optional<String> publisher,
        Optional<Edtf> published,
        Optional<String> language,
        Optional<String> url) {
    /** The metadata of an article of which nothing is known. */
    public static final ArticleMetadata NONE = new ArticleMetadata(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public ArticleMetadata {
        Objects.requireNonNull(title, "title");
        authors = List.copyOf(authors);
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(url, "url");
    }

    /** Returns the same metadata with another title. */
    public ArticleMetadata withTitle(Optional<String> other) {
        return new ArticleMetadata(other, authors, publisher, published, language, url);
    }

    /** Returns the same metadata with other authors. */
    public ArticleMetadata withAuthors(List<String> others) {
        return new ArticleMetadata(title, others, publisher, published, language, url);
    }

    /** Returns the same metadata with another publisher. */
    public ArticleMetadata withPublisher(Optional<String> other) {
        return new ArticleMetadata(title, authors, other, published, language, url);
    }

    /** Returns the same metadata with another date. */
    public ArticleMetadata withPublished(Optional<Edtf> other) {
        return new ArticleMetadata(title, authors, publisher, other, language, url);
    }

    /** Returns the same metadata with another language. */
    public ArticleMetadata withLanguage(Optional<String> other) {
        return new ArticleMetadata(title, authors, publisher, published, other, url);
    }

    /** Returns the same metadata with another address. */
    public ArticleMetadata withUrl(Optional<String> other) {
        return new ArticleMetadata(title, authors, publisher, published, language, other);
    }

    /** Returns the same metadata, completed from others where something is not known. */
    public ArticleMetadata completedBy(ArticleMetadata others) {
        return new ArticleMetadata(
                title.or(others::title),
                authors.isEmpty() ? others.authors : authors,
                publisher.or(others::publisher),
                published.or(others::published),
                language.or(others::language),
                url.or(others::url));
    }
}
