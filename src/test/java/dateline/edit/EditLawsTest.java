package dateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.Commentaries;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the order of edits, they can be undone, and what they make can be saved and read. */
class EditLawsTest {
    /** The most that a thousand steps of undo may take, in bytes. */
    private static final long MOST_MEMORY = 20_000_000;

    @Property(tries = 20)
    void aHundredEditsLeaveReadableCommentariesAndAreUndoneAndRedone(@ForAll long seed) {
        checkSequence(seed, 100);
    }

    @Test
    @Tag("long")
    void aThousandEditsLeaveReadableCommentariesAndAreUndoneAndRedone() {
        for (long seed = 0; seed < 20; seed++) {
            checkSequence(seed, 1000);
        }
    }

    private static void checkSequence(long seed, int length) {
        RandomEdits person = new RandomEdits(seed);
        EditHistory<Integer> history = new EditHistory<>(Commentaries.of(seed));
        List<Commentary> states = new ArrayList<>(List.of(history.current()));
        for (int i = 0; i < length; i++) {
            Edit edit = person.next(history.current());
            history.push(edit, states.size() - 1, states.size());
            if (!edit.changesNothing()) {
                states.add(HarbourStory.written(edit.after()));
            }
        }
        assertTrue(person.refused() < length / 2, () -> person.refused() + " of " + length + " are refused");
        for (int at = states.size() - 1; at > 0; at--) {
            assertEquals(at - 1, history.undo().orElseThrow().viewBefore());
            assertEquals(states.get(at - 1), history.current());
        }
        assertTrue(history.undo().isEmpty() && history.isSaved());
        for (int at = 1; at < states.size(); at++) {
            assertEquals(at, history.redo().orElseThrow().viewAfter());
            assertEquals(states.get(at), history.current());
        }
        assertTrue(history.redo().isEmpty());
    }

    @Property(tries = 100)
    void aMergeKeepsAllReferences(@ForAll long seed) {
        RandomEdits person = new RandomEdits(seed);
        Commentary before = Commentaries.of(seed);
        for (int i = 0; i < 20; i++) {
            before = person.nextOfActors(before).after();
        }
        if (before.actors().size() < 2) {
            return;
        }
        String lost = before.actors().get(0).id();
        String kept = before.actors().get(1).id();
        Commentary after = ActorEdits.merge(before, lost, kept).after();
        ActorReferences ofLost = ActorEdits.references(before, lost);
        ActorReferences ofKept = ActorEdits.references(before, kept);
        ActorReferences merged = ActorEdits.references(after, kept);
        assertEquals(union(ids(ofLost.items()), ids(ofKept.items())), ids(merged.items()));
        assertEquals(union(ids(ofLost.held()), ids(ofKept.held())), ids(merged.held()));
        assertEquals(before.actors().size() - 1, after.actors().size());
        assertEquals(0, ActorEdits.references(after, lost).count());
        Set<String> parts = union(partIds(ofLost), partIds(ofKept));
        parts.removeAll(Set.of(lost, kept));
        assertEquals(parts, partIds(merged));
    }

    private static Set<String> ids(List<? extends Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }

    private static Set<String> partIds(ActorReferences references) {
        return references.parts().stream().map(part -> part.id()).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        one.addAll(other);
        return one;
    }

    @Test
    @Tag("long")
    void aThousandStepsOfUndoAreSmall() {
        checkMemory(RandomEdits::next);
    }

    /** These move the passages of many items in each step. */
    @Test
    @Tag("long")
    void aThousandChangesOfTheTextAreSmall() {
        checkMemory(RandomEdits::nextOfText);
    }

    private static void checkMemory(BiFunction<RandomEdits, Commentary, Edit> next) {
        RandomEdits person = new RandomEdits(1);
        EditHistory<String> history = new EditHistory<>(large());
        long before = inUse();
        for (int steps = 0; steps < 1000; ) {
            Edit edit = next.apply(person, history.current());
            boolean shrinks = size(edit.after()) < 300 || edit.after().source().sentenceCount() < 300;
            if (!edit.changesNothing() && !shrinks) {
                history.push(edit, "before", "after");
                steps++;
            }
        }
        long used = inUse() - before;
        assertTrue(history.undo().isPresent());
        assertTrue(used < MOST_MEMORY, () -> used + " bytes");
    }

    private static int size(Commentary commentary) {
        return commentary.events().size() + commentary.claims().size();
    }

    /** Returns a commentary of 300 items, of which each has two passages, and of 300 sentences. */
    private static Commentary large() {
        Commentary commentary = HarbourStory.COMMENTARY;
        RandomEdits person = new RandomEdits(0);
        while (commentary.source().sentenceCount() < 300) {
            Commentary after = person.nextOfText(commentary).after();
            commentary = after.source().sentenceCount() >= commentary.source().sentenceCount() ? after : commentary;
        }
        for (int i = size(commentary); i < 300; i++) {
            String at = RandomEdits.sentences(commentary).get(i % 290).toString();
            String later = RandomEdits.sentences(commentary).get(i % 290 + 5).toString();
            commentary = ItemEdits.addClaim(commentary, HarbourStory.newClaim("Claim " + i))
                    .after();
            Claim added = commentary.claims().get(commentary.claims().size() - 1);
            commentary = PassageEdits.add(commentary, added.id(), HarbourStory.passage(at))
                    .after();
            commentary = PassageEdits.add(commentary, added.id(), HarbourStory.passage(later))
                    .after();
        }
        return commentary;
    }

    private static long inUse() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
