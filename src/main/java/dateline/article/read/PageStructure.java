package dateline.article.read;

import dateline.copy.extract.PageBlock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the element of a page that holds the article, and what in it is no part of it.
 *
 * <p>The element is the one that the page itself calls its article or its main part. Without such an element it is the
 * innermost one that holds most of the page's prose.
 */
final class PageStructure {
    /** The length of the prose that an article has at least, in chars. */
    private static final int LEAST_PROSE = 200;
    /** The length from which a block counts as prose, in chars. */
    private static final int PROSE_BLOCK = 60;
    /** The share of the page's prose that the innermost element holds at least. */
    private static final double MOST_OF_PROSE = 0.7;
    /** The length up to which a block of links alone is a menu or a pointer to other articles, in chars. */
    private static final int LONGEST_LINKS = 160;

    private static final Set<String> ASIDE_TAGS =
            Set.of("nav", "header", "footer", "aside", "form", "button", "select", "figcaption", "menu", "dialog");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "form", "menu");
    private static final Set<String> ASIDE_NAMES = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "credit",
            "dateline",
            "disqus",
            "gdpr",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "newsletter",
            "outbrain",
            "popup",
            "promo",
            "recirculation",
            "recommended",
            "related",
            "share",
            "sharing",
            "sharedaddy",
            "sidebar",
            "signup",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "taboola",
            "tags",
            "teaser",
            "teasers",
            "timestamp",
            "toolbar",
            "trending");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Boolean> aside = new HashMap<>();
    private final Element body;
    private final Set<Element> roots;

    private PageStructure(Document page, List<PageBlock> blocks) {
        body = page.body();
        Map<Element, Integer> all = weights(blocks);
        for (Element element : page.body().getAllElements()) {
            // What holds half of the prose is the article itself, whatever its name.
            aside.put(element, isNamedAside(element) && all.getOrDefault(element, 0) * 2 < all.getOrDefault(body, 0));
        }
        prose.putAll(weights(blocks.stream()
                .filter(block -> !isAside(block.element(), Set.of()))
                .toList()));
        roots = roots();
    }

    /**
     * Finds the article of a page.
     *
     * @param page the page
     * @param blocks its blocks
     */
    static PageStructure of(Document page, List<PageBlock> blocks) {
        return new PageStructure(page, blocks);
    }

    /** Returns for each element the length of the prose in it, in chars. */
    private static Map<Element, Integer> weights(List<PageBlock> blocks) {
        Map<Element, Integer> weights = new HashMap<>();
        for (PageBlock block : blocks) {
            if (block.text().length() >= PROSE_BLOCK) {
                for (Element at = block.element(); at != null; at = at.parent()) {
                    weights.merge(at, block.text().length(), Integer::sum);
                }
            }
        }
        return weights;
    }

    private static boolean isNamedAside(Element element) {
        if (ASIDE_TAGS.contains(element.normalName())
                || ASIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return true;
        }
        String names = element.className() + " " + element.id();
        return !names.isBlank()
                && BETWEEN_NAMES
                        .splitAsStream(names)
                        .anyMatch(name -> ASIDE_NAMES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Tells whether an element, or one around it up to some roots, stands aside from the text. */
    private boolean isAside(Element element, Set<Element> upTo) {
        for (Element at = element; at != null && !upTo.contains(at); at = at.parent()) {
            if (aside.getOrDefault(at, false)) {
                return true;
            }
        }
        return false;
    }

    private Set<Element> roots() {
        Set<Element> bodies = new HashSet<>();
        for (Element element : body.select("[itemprop~=(?i)\\barticleBody\\b]")) {
            if (weight(element) > 0) {
                bodies.add(element);
            }
        }
        if (bodies.stream().mapToInt(this::weight).sum() >= LEAST_PROSE) {
            return bodies;
        }
        Optional<Element> named = heaviest("article, [role=article]").or(() -> heaviest("main, [role=main]"));
        return Set.of(named.orElseGet(this::innermost));
    }

    private Optional<Element> heaviest(String selector) {
        // Of elements in each other the first in the page is the outer one, which max would pass over.
        return body.select(selector).stream()
                .filter(element -> weight(element) >= LEAST_PROSE)
                .sorted(Comparator.comparing(this::weight).reversed())
                .findFirst();
    }

    private int weight(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** Returns the innermost element that holds most of the prose. */
    private Element innermost() {
        Element at = body;
        Optional<Element> next = Optional.of(at);
        while (next.isPresent()) {
            at = next.get();
            next = at.children().stream()
                    .filter(child -> weight(child) > 0 && weight(child) >= MOST_OF_PROSE * weight(body))
                    .findFirst();
        }
        return at;
    }

    /** Returns the element that holds the article; of several the first of the page. */
    Element root() {
        return body.getAllElements().stream()
                .filter(roots::contains)
                .findFirst()
                .orElse(body);
    }

    /** Tells whether a block is part of the article. */
    boolean isArticle(PageBlock block) {
        Element element = block.element();
        boolean isInside = roots.contains(element) || element.parents().stream().anyMatch(roots::contains);
        return isInside && !isAside(element, roots) && !BlockKinds.isFurniture(block.text()) && !isLinks(block);
    }

    /** Tells whether a short block without a full stop consists of links. */
    private static boolean isLinks(PageBlock block) {
        String text = block.text();
        if (text.length() > LONGEST_LINKS || text.endsWith(".")) {
            return false;
        }
        int linked = block.element().select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        Node around = block.element().closest("a[href]");
        return around != null || linked >= 0.8 * text.length();
    }
}
