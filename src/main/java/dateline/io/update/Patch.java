package dateline.io.update;

import dateline.io.json.JsonSpan;
import dateline.io.json.JsonSpan.Member;
import dateline.io.update.Entries.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies the difference between two canonical values to the text that the first of them was read from.
 *
 * <p>A canonical value is one as {@code CommentaryWriter} has written it. Equal canonical values at one depth have equal texts.
 */
final class Patch {
    private final Layout layout;

    /** Takes the layout of new values from the document. */
    Patch(JsonSpan document) {
        layout = Layout.of(document);
    }

    /**
     * Returns the new text of a value.
     *
     * @param old the value in the text
     * @param before what was read from it
     * @param after what it is to be
     */
    String value(JsonSpan old, JsonSpan before, JsonSpan after) throws UpdateRefusedException {
        return value(old, before, after, "");
    }

    private String value(JsonSpan old, JsonSpan before, JsonSpan after, String lead) throws UpdateRefusedException {
        if (before.hasSameText(after)) {
            return old.text();
        }
        boolean isObject = old.isObject() && after.isObject() && !old.members().isEmpty();
        return isObject ? object(old, before, after) : listOrScalar(old, before.elements(), after, lead);
    }

    private String listOrScalar(JsonSpan old, List<JsonSpan> before, JsonSpan after, String lead)
            throws UpdateRefusedException {
        if (old.isList() && after.isList() && !old.elements().isEmpty()) {
            return list(old, before, after.elements());
        }
        boolean areStrings = old.string().isPresent() && after.string().isPresent();
        return areStrings ? StringPatch.replace(old.text(), after.text()) : layout.render(after.text(), lead);
    }

    private String object(JsonSpan old, JsonSpan before, JsonSpan after) throws UpdateRefusedException {
        Map<String, Member> was = byKey(before);
        Map<String, Member> is = byKey(after);
        List<Member> members = old.members();
        Entries original = new Entries(
                old,
                members.stream().map(Member::start).toList(),
                members.stream().map(Member::value).toList(),
                layout);
        List<Entry> entries = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String key = members.get(i).key();
            JsonSpan value = members.get(i).value();
            Optional<JsonSpan> then = value(was, key);
            Optional<JsonSpan> now = value(is, key);
            // Of a key that stands twice the first value counts; both go where it is removed.
            boolean isKept = now.isPresent() ? !seen.add(key) : then.isEmpty();
            Optional<String> patch = isKept ? Optional.of(value.text()) : member(value, then, now, original.lead(i));
            if (patch.isPresent()) {
                entries.add(original.patched(i, value, patch.get()));
                keys.add(key);
            }
        }
        addNew(was, is, entries, keys);
        return original.with(entries);
    }

    /** Returns the new text of a member's value; empty if the member goes. An absent list is an empty one. */
    private Optional<String> member(JsonSpan old, Optional<JsonSpan> before, Optional<JsonSpan> after, String lead)
            throws UpdateRefusedException {
        if (before.isPresent() && after.isPresent()) {
            return Optional.of(value(old, before.get(), after.get(), lead));
        }
        if (after.isPresent()) {
            return Optional.of(listOrScalar(old, List.of(), after.get(), lead));
        }
        List<JsonSpan> removed = before.map(JsonSpan::elements).orElse(List.of());
        boolean hasMore = old.elements().size() > removed.size();
        return hasMore ? Optional.of(list(old, removed, List.of())) : Optional.empty();
    }

    /** Adds the members that the text does not have, each behind the nearest one that precedes it in the usual order. */
    private static void addNew(
            Map<String, Member> was, Map<String, Member> is, List<Entry> entries, List<String> keys) {
        int place = 0;
        for (Member member : is.values()) {
            int index = keys.indexOf(member.key());
            boolean isChanged = value(was, member.key())
                    .filter(value -> value.hasSameText(member.value()))
                    .isEmpty();
            if (index < 0 && isChanged) {
                String json = member.value().json();
                entries.add(
                        place,
                        Entry.added(
                                json.substring(member.start(), member.value().end())));
                keys.add(place, member.key());
                place++;
            } else if (index >= 0) {
                place = index + 1;
            }
        }
    }

    private static Map<String, Member> byKey(JsonSpan object) {
        Map<String, Member> members = new LinkedHashMap<>();
        object.members().forEach(member -> members.put(member.key(), member));
        return members;
    }

    private static Optional<JsonSpan> value(Map<String, Member> members, String key) {
        return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    private String list(JsonSpan old, List<JsonSpan> before, List<JsonSpan> after) throws UpdateRefusedException {
        List<JsonSpan> elements = old.elements();
        Entries original =
                new Entries(old, elements.stream().map(JsonSpan::start).toList(), elements, layout);
        int[] places = ListMatch.places(elements, before);
        int[] origins = ListMatch.origins(before, after);
        LeftOver leftOver = new LeftOver(elements.size(), places, origins);
        List<Entry> entries = new ArrayList<>();
        leftOver.atTheStart().forEach(index -> entries.add(original.kept(index)));
        for (int i = 0; i < origins.length; i++) {
            int origin = origins[i];
            if (origin == ListMatch.NONE) {
                entries.add(Entry.added(after.get(i).text()));
                continue;
            }
            int place = places[origin];
            JsonSpan element = elements.get(place);
            String patch = value(element, before.get(origin), after.get(i), original.lead(place));
            entries.add(original.patched(place, element, patch));
            leftOver.behind(place).forEach(index -> entries.add(original.kept(index)));
        }
        return original.with(entries);
    }
}
