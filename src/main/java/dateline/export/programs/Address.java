package dateline.export.programs;

import dateline.model.Claim;
import dateline.model.Item;
import dateline.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** Returns the address of a document, whatever file it is in: {@code dateline:harbour-vote-2021}. */
    static String ofDocument(String id) {
        return "dateline:" + encoded(id);
    }

    /** Returns the address of an item of a document: {@code dateline:harbour-vote-2021#event=vote}. */
    static String ofItem(String document, Item item) {
        return ofDocument(document) + "#" + (item instanceof Claim ? "claim" : "event") + "=" + encoded(item.id());
    }

    /** Returns an id as a part of an address: letters, digits and the like, all else as percent signs and numbers. */
    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
