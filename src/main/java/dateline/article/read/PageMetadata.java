package dateline.article.read;

import dateline.article.ArticleMetadata;
import dateline.date.Edtf;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads metadata from the head of a page, and from its body where the head lacks it. */
final class PageMetadata {
    private static final int LONGEST = 300;
    private static final List<String> TITLES =
            List.of("og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "twitter:title");
    private static final List<String> AUTHORS =
            List.of("article:author", "author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name",
            "citation_publisher",
            "citation_journal_title",
            "dc.publisher",
            "dcterms.publisher",
            "application-name");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "datepublished",
            "publish-date",
            "publication_date",
            "pubdate",
            "date");
    private static final List<String> LANGUAGES = List.of("og:locale", "content-language", "dc.language");
    private static final List<String> ADDRESSES = List.of("og:url", "parsely-link", "citation_public_url");
    private static final String WRITTEN_BY = "[rel=author], [itemprop~=(?i)\\bauthor\\b], .byline, .author-name";
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern SITE_IN_TITLE =
            Pattern.compile("(.{8,}?)\\s+[|\u2013\u2014\u00bb\u00b7-]\\s+([^|\u2013\u2014\u00bb\u00b7]{2,40})");

    private final Document page;
    private final Element root;

    private PageMetadata(Document page, Element root) {
        this.page = page;
        this.root = root;
    }

    /**
     * Reads the metadata of a page: from JSON-LD, then from meta elements, then from the body.
     *
     * @param page the page
     * @param html its source
     * @param root the element that holds the article
     */
    static ArticleMetadata read(Document page, String html, Element root) {
        List<String> scripts = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
        PageMetadata head = new PageMetadata(page, root);
        ArticleMetadata linked = LinkedData.read(scripts);
        Optional<String> language = linked.language().or(head::language);
        ArticleMetadata metadata = linked.completedBy(new ArticleMetadata(
                head.meta(TITLES).findFirst().or(head::heading),
                head.authors(),
                head.meta(PUBLISHERS).findFirst(),
                head.published(language),
                language,
                head.url(html)));
        return metadata.withTitle(metadata.title().map(title -> withoutSite(title, metadata.publisher())));
    }

    /** Returns the values of meta elements, of the first name that has any. */
    private Stream<String> meta(List<String> names) {
        return names.stream().map(name -> meta(name).toList()).filter(values -> !values.isEmpty()).findFirst().stream()
                .flatMap(List::stream);
    }

    private Stream<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop", "http-equiv")
                        .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .flatMap(meta -> clean(meta.attr("content")).stream());
    }

    private Optional<String> heading() {
        return Stream.of(root.select("h1"), page.select("h1"), page.select("title"))
                .flatMap(List::stream)
                .flatMap(element -> clean(element.text()).stream())
                .findFirst();
    }

    /** Takes the name of the site off the end of a title. */
    private static String withoutSite(String title, Optional<String> publisher) {
        Matcher matcher = SITE_IN_TITLE.matcher(title);
        boolean isSite = matcher.matches()
                && publisher
                        .filter(name -> HeadLines.isSame(name, matcher.group(2)))
                        .isPresent();
        return isSite ? matcher.group(1) : title;
    }

    private List<String> authors() {
        List<String> cited =
                meta("citation_author").map(Bylines::inReadingOrder).toList();
        if (!cited.isEmpty()) {
            return cited;
        }
        List<String> named = AUTHORS.stream()
                .map(name -> meta(name)
                        .filter(Predicate.not(PageMetadata::isAddress))
                        .flatMap(PageMetadata::namesOf)
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!named.isEmpty()) {
            return named;
        }
        return Stream.of(root, page)
                .map(place -> place.select(WRITTEN_BY).stream()
                        .flatMap(element -> Bylines.ofLine(element.text()).stream())
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the persons of a field; the field as it stands where it names an organisation, such as an agency. */
    private static Stream<String> namesOf(String field) {
        List<String> persons = Bylines.ofLine(field);
        return persons.isEmpty() ? Stream.of(field) : persons.stream();
    }

    private Optional<Edtf> published(Optional<String> language) {
        Stream<String> inBody = Stream.of(
                        page.select("[itemprop~=(?i)\\bdatePublished\\b]"),
                        around().select("time[datetime]"),
                        page.select("time[pubdate]"))
                .flatMap(List::stream)
                .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"));
        return Stream.concat(DATES.stream().flatMap(this::meta), inBody)
                .flatMap(text -> ArticleDates.read(text, language).stream())
                .findFirst();
    }

    /** Returns the article with its head, which may stand beside the element that holds its text. */
    private Element around() {
        Element article = root.closest("article, main, [role=main]");
        return article == null ? root : article;
    }

    private Optional<String> language() {
        return Stream.concat(
                        Stream.of(page.select("html").attr("lang")),
                        LANGUAGES.stream().flatMap(this::meta))
                .flatMap(tag -> language(tag).stream())
                .findFirst();
    }

    private Optional<String> url(String html) {
        Stream<String> links = page.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
        Stream<String> saved = SAVED_FROM
                .matcher(html.substring(0, Math.min(html.length(), 2048)))
                .results()
                .map(match -> match.group(1));
        return Stream.of(links, ADDRESSES.stream().flatMap(this::meta), saved)
                .flatMap(each -> each)
                .map(String::strip)
                .filter(PageMetadata::isAddress)
                .findFirst();
    }

    /** Tells whether a text is an address on the web. */
    static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) || text.regionMatches(true, 0, "http://", 0, 7);
    }

    /** Returns a language as a BCP 47 tag, such as {@code en-US} for {@code en_US}; empty if it is none. */
    static Optional<String> language(String text) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(text.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return Optional.of(tag).filter(known -> !known.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Returns a text in one line, with character references of a page that were escaped twice; empty if blank or too long. */
    static Optional<String> clean(String text) {
        String line =
                Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
        return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
    }
}
