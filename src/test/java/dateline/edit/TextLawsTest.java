package dateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Passages keep to the same words, through any change of the text. */
class TextLawsTest {
    /** Makes a text of which each word stands in it once. */
    private static Commentary start(RandomEdits person) {
        Commentary commentary = HarbourStory.COMMENTARY.withSource(
                HarbourStory.COMMENTARY.source().withParagraphs(List.of()));
        while (commentary.source().sentenceCount() < 6) {
            commentary = person.nextOfText(commentary).after();
        }
        for (String id : List.of("vote", "count", "suit", "thin", "mandate", "unbound")) {
            for (int i = 0; i < 3; i++) {
                commentary = PassageEdits.add(commentary, id, person.passage(commentary))
                        .after();
            }
        }
        return commentary;
    }

    private static Set<String> words(Commentary commentary, Passage passage) {
        return RandomEdits.sentences(commentary).stream()
                .filter(passage::covers)
                .flatMap(id -> words(commentary, id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> words(Commentary commentary, SentenceId id) {
        return Arrays.stream(commentary.source().sentence(id).orElseThrow().split(" ", -1));
    }

    private static Set<String> words(Commentary commentary) {
        return RandomEdits.sentences(commentary).stream()
                .flatMap(id -> words(commentary, id))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void eachPassageKeepsItsWordsWhereTheyStillExist(@ForAll long seed) {
        RandomEdits person = new RandomEdits(seed);
        Commentary before = start(person);
        for (int i = 0; i < 30; i++) {
            Edit edit = person.nextOfText(before);
            Commentary after = edit.after();
            Set<String> remaining = words(after);
            for (Item item : Lookup.items(before).toList()) {
                Item there = Lookup.item(after, item.id());
                for (Passage passage : item.passages()) {
                    Set<String> kept = words(before, passage);
                    kept.retainAll(remaining);
                    if (kept.isEmpty()) {
                        continue;
                    }
                    assertTrue(
                            there.passages().stream()
                                    .anyMatch(other -> isSame(passage, kept, other, words(after, other))),
                            () -> edit.label() + ": " + passage + " has become " + there.passages());
                }
                if (!edit.label().startsWith("Join sentences")) {
                    assertNoneGrows(before, item, after, there, edit);
                }
            }
            before = after;
        }
    }

    /** Tells whether a passage has all words of another, or the quote that it has narrowed down to. */
    private static boolean isSame(Passage passage, Set<String> kept, Passage other, Set<String> there) {
        return there.containsAll(kept)
                || (other.quote().equals(passage.quote())
                        && passage.quote().filter(there::contains).isPresent());
    }

    private static void assertNoneGrows(Commentary before, Item item, Commentary after, Item there, Edit edit) {
        Set<String> old = words(before);
        for (Passage passage : there.passages()) {
            Set<String> known = words(after, passage);
            known.retainAll(old);
            assertTrue(
                    item.passages().stream()
                            .anyMatch(other -> words(before, other).containsAll(known)),
                    () -> edit.label() + ": " + passage + " comes from none of " + item.passages());
        }
        assertTrue(there.passages().size() <= item.passages().size());
    }

    @Property(tries = 100)
    void whatIsNotLostIsNotNoticed(@ForAll long seed) {
        RandomEdits person = new RandomEdits(seed);
        Commentary before = start(person);
        for (int i = 0; i < 30; i++) {
            Edit edit = person.nextOfText(before);
            boolean loses = edit.label().startsWith("Remove") || edit.label().startsWith("Correct");
            assertTrue(loses || edit.notices().isEmpty(), () -> edit.label() + ": " + edit.notices());
            Commentary present = before;
            Set<String> remaining = words(edit.after());
            long lost = Lookup.items(before)
                    .flatMap(item -> item.passages().stream())
                    .filter(passage -> words(present, passage).stream().noneMatch(remaining::contains))
                    .count();
            long named = edit.notices().stream()
                    .filter(notice -> notice.contains("loses its passage"))
                    .count();
            assertEquals(lost, named, edit.label());
            before = edit.after();
        }
    }
}
