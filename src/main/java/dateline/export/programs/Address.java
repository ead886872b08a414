package dateline.export.programs;

import dateline.link.DatelineLink;
import dateline.link.LinkFragment;
import dateline.link.LinkPlace;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of documents, items and sources. */
final class Address {
    private Address() {}

    /** Returns the address of a source on the web, if it has one that is well formed. */
    static Optional<String> of(Source source) {
        return source.url().map(String::strip).filter(Address::isOfTheWeb);
    }

    private static boolean isOfTheWeb(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme());
            return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns the link to a document, whatever file it is in: {@code dateline:harbour-vote-2021}. */
    static String ofDocument(String id) {
        return new DatelineLink(id, LinkFragment.NONE).text();
    }

    /** Returns the link to an item of a document: {@code dateline:harbour-vote-2021#event=vote}. */
    static String ofItem(String document, Item item) {
        LinkPlace.Kind kind = item instanceof Claim ? LinkPlace.Kind.CLAIM : LinkPlace.Kind.EVENT;
        return new DatelineLink(document, LinkFragment.to(new LinkPlace(kind, item.id()))).text();
    }
}
