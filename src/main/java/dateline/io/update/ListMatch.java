package dateline.io.update;

import dateline.io.json.JsonSpan;
import dateline.io.json.JsonSpan.Member;
import dateline.io.update.UpdateRefusedException.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which element of a list is which of another state of the list. */
final class ListMatch {
    /** Stands for an element that the other list does not have. */
    static final int NONE = -1;

    private static final String ID = "id";

    private record Occurrence(String identity, int number) {}

    private ListMatch() {}

    /**
     * Finds the elements of a commentary in the text that it was read from, where faulty ones may stand between them.
     *
     * @return the index in {@code text} of each element of {@code read}
     * @throws UpdateRefusedException if they are not there
     */
    static int[] places(List<JsonSpan> text, List<JsonSpan> read) throws UpdateRefusedException {
        int[] places = new int[read.size()];
        boolean isWhole = text.size() == read.size();
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            while (!isWhole && next < text.size() && !agree(text.get(next), read.get(i))) {
                next++;
            }
            if (next >= text.size()) {
                throw new UpdateRefusedException(Reason.NOT_SAFE);
            }
            places[i] = next++;
        }
        return places;
    }

    /** Tells whether a value may have been read from a text: by its id, if it has one. */
    private static boolean agree(JsonSpan text, JsonSpan read) {
        Optional<JsonSpan> id = read.member(ID);
        if (id.isPresent()) {
            return text.member(ID).flatMap(JsonSpan::string).equals(id.get().string());
        }
        if (!read.isObject()) {
            return text.string().equals(read.string());
        }
        for (Member member : read.members()) {
            Optional<JsonSpan> written = text.member(member.key());
            if (written.isPresent()
                    && !written.get().string().equals(member.value().string())) {
                return false;
            }
        }
        return text.isObject();
    }

    /**
     * Finds where the elements of an edited list come from: those with an id by the id, others by being equal; else an element
     * without an id stands for the one that followed the same element before.
     *
     * @return the index in {@code before} of each element of {@code after}, or {@value #NONE}
     */
    static int[] origins(List<JsonSpan> before, List<JsonSpan> after) {
        int most = Math.min(before.size(), after.size());
        int prefix = 0;
        while (prefix < most && before.get(prefix).hasSameText(after.get(prefix))) {
            prefix++;
        }
        int shift = before.size() - after.size();
        int end = after.size();
        while (end > prefix
                && end + shift > prefix
                && before.get(end + shift - 1).hasSameText(after.get(end - 1))) {
            end--;
        }
        Map<Occurrence, Integer> indexes = new HashMap<>();
        Occurrence[] old = occurrences(before.subList(prefix, end + shift));
        for (int i = 0; i < old.length; i++) {
            indexes.put(old[i], prefix + i);
        }
        Occurrence[] changed = occurrences(after.subList(prefix, end));
        int[] origins = new int[after.size()];
        for (int i = 0; i < origins.length; i++) {
            boolean isChanged = i >= prefix && i < end;
            origins[i] = isChanged ? indexes.getOrDefault(changed[i - prefix], NONE) : i < prefix ? i : i + shift;
        }
        boolean[] taken = new boolean[before.size()];
        Arrays.stream(origins).filter(origin -> origin != NONE).forEach(origin -> taken[origin] = true);
        for (int i = 0; i < origins.length; i++) {
            int follower = i == 0 ? 0 : origins[i - 1] + 1;
            boolean isFree = follower < taken.length && !taken[follower] && (i == 0 || follower > 0);
            if (origins[i] == NONE && isFree && after.get(i).member(ID).isEmpty()) {
                origins[i] = follower;
                taken[follower] = true;
            }
        }
        return origins;
    }

    private static Occurrence[] occurrences(List<JsonSpan> elements) {
        Map<String, Integer> numbers = new HashMap<>();
        return elements.stream()
                .map(element -> element.member(ID).orElse(element).text())
                .map(identity -> new Occurrence(identity, numbers.merge(identity, 1, Integer::sum)))
                .toArray(Occurrence[]::new);
    }
}
