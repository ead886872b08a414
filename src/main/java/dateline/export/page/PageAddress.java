package dateline.export.page;

import dateline.model.Claim;
import dateline.model.Item;
import dateline.model.SentenceId;
import java.nio.charset.StandardCharsets;

/**
 * Names the places of a page: {@code event=vote}, {@code claim=court}, {@code actor=town}, {@code step=costs},
 * {@code sentence=5.1}.
 *
 * <p>An id of a document may have any character. In a place all but letters, digits and {@code . _ ~ -} of ASCII are
 * percent-encoded, as browsers do in addresses, so that the place is the same in the element and in the address.
 */
final class PageAddress {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-";

    private PageAddress() {}

    /** Returns the place of an event or a claim. */
    static String of(Item item) {
        return (item instanceof Claim ? "claim=" : "event=") + encoded(item.id());
    }

    /** Returns the place of an actor. */
    static String ofActor(String id) {
        return "actor=" + encoded(id);
    }

    /** Returns the place of a step of the argument. */
    static String ofStep(String id) {
        return "step=" + encoded(id);
    }

    /** Returns the place of a sentence. */
    static String of(SentenceId sentence) {
        return "sentence=" + sentence;
    }

    private static String encoded(String id) {
        StringBuilder out = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0 && PLAIN.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b & 0xff));
            }
        }
        return out.toString();
    }
}
