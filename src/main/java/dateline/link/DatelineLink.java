package dateline.link;

import java.util.Objects;
import java.util.Optional;

/**
 * A link to a document by its id, wherever its file is: {@code dateline:two-bridges#claim=court}.
 *
 * @param document the id of the document; never empty
 * @param fragment what is shown of it
 */
public record DatelineLink(String document, LinkFragment fragment) {
    /** The scheme of the links, with its colon. */
    public static final String SCHEME = "dateline:";

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public DatelineLink {
        Objects.requireNonNull(fragment, "fragment");
        if (document.isEmpty()) {
            throw new IllegalArgumentException("a link without a document");
        }
    }

    /** Tells whether a text begins as a link does. */
    public static boolean isLink(String text) {
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * Parses a link.
     *
     * @param text the link; slashes behind the scheme, which some programs add, are passed over
     * @return empty where it has another form
     */
    public static Optional<DatelineLink> parse(String text) {
        if (!isLink(text)) {
            return Optional.empty();
        }
        String rest = text.substring(SCHEME.length()).replaceFirst("^/+", "");
        int hash = rest.indexOf('#');
        Optional<LinkFragment> fragment =
                hash < 0 ? Optional.of(LinkFragment.NONE) : LinkFragment.parse(rest.substring(hash + 1));
        return PercentCode.decode(hash < 0 ? rest : rest.substring(0, hash))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> fragment.map(shown -> new DatelineLink(id, shown)));
    }

    /** Returns the link as it is parsed. */
    public String text() {
        return SCHEME + PercentCode.encode(document) + (fragment.isEmpty() ? "" : "#" + fragment.text());
    }
}
