package dateline.format;

import dateline.model.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids of the first half of a document that claims of the second half, which was read by itself, rest on. */
final class SharedIds {
    private final Map<String, String> ids = new HashMap<>();

    void add(String id) {
        ids.put(id, id);
    }

    /** Returns a claim with these very strings instead of equal ones. */
    Claim in(Claim claim) {
        List<String> restsOn = claim.restsOn();
        boolean shares = false;
        for (int i = 0; i < restsOn.size(); i++) {
            shares |= ids.containsKey(restsOn.get(i));
        }
        return shares
                ? claim.referringTo(
                        claim.actors(),
                        restsOn.stream().map(id -> ids.getOrDefault(id, id)).toList(),
                        claim.passages())
                : claim;
    }
}
