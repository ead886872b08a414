package dateline.query;

import dateline.columns.IdTable;
import dateline.columns.Ints;
import dateline.columns.LinkTable;
import dateline.model.Claim;
import dateline.model.Commentary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;

/** The places of all ids in the file, and which claims rest on which items; neither needs anything of the time order. */
final class Links {
    /** Among so few an item that is named twice is sought one by one. */
    private static final int FEW = 8;

    private final IdTable places;

    /** The places of an item and of a claim that rests on it, link by link. */
    private final Ints evidence = new Ints();

    private final Ints claims = new Ints();

    /**
     * Enters all ids, and follows what the claims rest on; a reference that leads nowhere is passed over.
     *
     * @param hashes the hash of the id at each place
     * @param ids the id at a place
     */
    Links(Commentary commentary, int[] hashes, IntFunction<String> ids) {
        places = new IdTable(hashes, ids);
        int place = commentary.events().size();
        for (Claim claim : commentary.claims()) {
            add(claim.restsOn(), place++);
        }
    }

    private void add(List<String> restsOn, int claim) {
        boolean few = restsOn.size() <= FEW;
        int first = claims.size();
        for (String id : few ? restsOn : new LinkedHashSet<>(restsOn)) {
            int found = places.find(id);
            if (found >= 0 && !(few && isAdded(found, first))) {
                evidence.add(found);
                claims.add(claim);
            }
        }
    }

    /** Tells whether an item is among the evidence from some link on. */
    private boolean isAdded(int found, int first) {
        for (int link = first; link < evidence.size(); link++) {
            if (evidence.get(link) == found) {
                return true;
            }
        }
        return false;
    }

    /** Returns the place of each id. */
    IdTable places() {
        return places;
    }

    /**
     * Returns for each item the claims that rest on it, by their positions; to be called once.
     *
     * @param positions the position in time order of each place
     */
    LinkTable inTimeOrder(int[] positions) {
        for (int link = 0; link < claims.size(); link++) {
            evidence.set(link, positions[evidence.get(link)]);
            claims.set(link, positions[claims.get(link)]);
        }
        return LinkTable.of(evidence, claims);
    }
}
