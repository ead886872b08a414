package dateline.article.read;

import dateline.article.ArticleMetadata;
import dateline.io.json.JsonTree;
import dateline.io.json.JsonValue;
import dateline.io.problems.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads metadata from the JSON-LD of a page, in the vocabulary of schema.org.
 *
 * <p>The nodes of a page may stand in lists, in a {@code @graph}, or in scripts of their own, and refer to each other by
 * their {@code @id}.
 */
final class LinkedData {
    private static final int DEEPEST = 20;
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "ScholarlyArticle",
            "Report",
            "SocialMediaPosting",
            "TechArticle");

    private final List<JsonValue> articles = new ArrayList<>();
    private final Map<String, JsonValue> byId = new HashMap<>();

    private LinkedData() {}

    /**
     * Reads the scripts of a page; one that is no JSON is passed over.
     *
     * @param scripts the texts of the scripts
     * @return what the first article in them says
     */
    static ArticleMetadata read(List<String> scripts) {
        LinkedData data = new LinkedData();
        for (String script : scripts) {
            JsonTree.read(script.getBytes(StandardCharsets.UTF_8), new Problems())
                    .ifPresent(root -> data.collect(root, 0));
        }
        return data.articles.stream().findFirst().map(data::metadata).orElse(ArticleMetadata.NONE);
    }

    private void collect(JsonValue value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        // A node that only refers to another one has nothing besides its id.
        if (value.members().size() > 1) {
            text(value, "@id").ifPresent(id -> byId.putIfAbsent(id, value));
        }
        if (types(value).anyMatch(ARTICLES::contains)) {
            articles.add(value);
        }
        value.elements().forEach(element -> collect(element, depth + 1));
        value.members().values().forEach(member -> collect(member, depth + 1));
    }

    private static Stream<String> types(JsonValue node) {
        return node.member("@type").stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.elements().stream()))
                .map(JsonValue::text)
                .map(type -> type.substring(type.lastIndexOf('/') + 1));
    }

    private ArticleMetadata metadata(JsonValue article) {
        Optional<String> language = text(article, "inLanguage").flatMap(PageMetadata::language);
        return new ArticleMetadata(
                text(article, "headline").or(() -> text(article, "name")),
                names(article, "author"),
                names(article, "publisher").stream().findFirst(),
                text(article, "datePublished").flatMap(date -> ArticleDates.read(date, language)),
                language,
                url(article));
    }

    private Optional<String> url(JsonValue article) {
        Optional<String> page = article.member("mainEntityOfPage")
                .flatMap(entity -> entity.kind() == JsonValue.Kind.SCALAR
                        ? Optional.of(entity.text())
                        : text(entity, "@id").or(() -> text(entity, "url")));
        return page.filter(PageMetadata::isAddress)
                .or(() -> text(article, "url").filter(PageMetadata::isAddress));
    }

    /** Returns the names of persons or organisations: a name, an object, a reference, or a list of them. */
    private List<String> names(JsonValue node, String key) {
        return node.member(key).stream()
                .flatMap(value -> value.kind() == JsonValue.Kind.LIST ? value.elements().stream() : Stream.of(value))
                .flatMap(value -> name(value).stream())
                .distinct()
                .toList();
    }

    private Optional<String> name(JsonValue value) {
        if (value.kind() == JsonValue.Kind.SCALAR) {
            return PageMetadata.clean(value.text()).filter(text -> !PageMetadata.isAddress(text));
        }
        Optional<JsonValue> other = text(value, "@id").map(byId::get);
        return text(value, "name").or(() -> other.flatMap(node -> text(node, "name")));
    }

    private static Optional<String> text(JsonValue node, String key) {
        return node.member(key)
                .map(value ->
                        value.elements().isEmpty() ? value : value.elements().get(0))
                .filter(value -> value.kind() == JsonValue.Kind.SCALAR)
                .flatMap(value -> PageMetadata.clean(value.text()));
    }
}
