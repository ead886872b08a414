package dateline.edit.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.Edit;
import dateline.edit.EditRefusedException;
import dateline.edit.HarbourStory;
import dateline.edit.ItemEdits;
import dateline.io.commentary.Commentaries;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Tension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinkRunTest {
    private static final Commentary STORY = HarbourStory.COMMENTARY;

    private static Item item(Commentary commentary, String id) {
        return items(commentary)
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Item> items(Commentary commentary) {
        return Stream.concat(commentary.events().stream(), commentary.claims().stream());
    }

    private static LinkRun run(String id, LinkKind kind) {
        return LinkRun.of(STORY, item(STORY, id), kind);
    }

    private static String refusal(LinkRun run, String id) {
        return assertThrows(EditRefusedException.class, () -> run.toggled(STORY, id))
                .getMessage();
    }

    @Test
    void aRunBeginsWithTheLinksThereAreAndBecomesOneEdit() {
        LinkRun run = run("thin", LinkKind.RESTS_ON);
        assertEquals(List.of("count"), run.linked());
        Edit edit = run.toggled(STORY, "vote")
                .toggled(STORY, "suit")
                .toggled(STORY, "count")
                .edit(STORY);
        assertEquals("Link what \u201cThe margin was thin.\u201d rests on", edit.label());
        assertEquals(List.of("vote", "suit"), ((Claim) item(edit.after(), "thin")).restsOn());
        assertEquals(STORY, edit.before());
    }

    @Test
    void aSecondClickTakesTheLinkBack() {
        LinkRun run = run("thin", LinkKind.RESTS_ON);
        assertTrue(run.toggled(STORY, "vote").toggled(STORY, "vote").edit(STORY).changesNothing());
        assertTrue(
                run.toggled(STORY, "count").toggled(STORY, "count").edit(STORY).changesNothing());
    }

    @Test
    void whatCannotBeLinkedIsSaid() {
        assertEquals(
                "\u201cThe margin was thin.\u201d would come to rest on itself.",
                refusal(run("thin", LinkKind.RESTS_ON), "thin"));
        assertEquals(
                "\u201cA mandate\u201d cannot speak against itself.",
                refusal(run("mandate", LinkKind.AGAINST), "mandate"));
        assertEquals(
                "An event can be part of an event only, and \u201cA mandate\u201d is a claim.",
                refusal(run("count", LinkKind.PART_OF), "mandate"));
        assertEquals(
                "\u201cVote on the harbour\u201d would come to be part of itself.",
                refusal(run("vote", LinkKind.PART_OF), "count"));
    }

    @Test
    void theNotesOfTensionsThatStayAreKept() {
        Edit edit = run("mandate", LinkKind.AGAINST).toggled(STORY, "suit").edit(STORY);
        assertEquals(
                List.of(new Tension("thin", Optional.of("how much it counts")), new Tension("suit", Optional.empty())),
                ((Claim) item(edit.after(), "mandate")).against());
    }

    @Test
    void anEventIsPartOfOneEventAtMost() {
        LinkRun run = run("count", LinkKind.PART_OF);
        assertEquals(List.of("vote"), run.linked());
        assertEquals(List.of("suit"), run.toggled(STORY, "suit").linked());
        assertEquals(List.of(), run.toggled(STORY, "vote").linked());
    }

    @Test
    void aRunGoesOnWithWhatAChangedCommentaryHas() {
        LinkRun run = run("thin", LinkKind.RESTS_ON).toggled(STORY, "suit");
        Commentary without = ItemEdits.delete(STORY, List.of("count")).after();
        assertEquals(List.of("suit"), run.within(without).orElseThrow().linked());
        assertEquals(
                Optional.empty(),
                run.within(ItemEdits.delete(STORY, List.of("thin")).after()));
    }

    /** Whatever is clicked, the edit leads to the links of the run, and a run back to those of the beginning. */
    @Property(tries = 50)
    void theEditGivesTheLinksOfTheRun(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        List<Item> items = new ArrayList<>(items(commentary).toList());
        if (items.isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        Item subject = items.get(random.nextInt(items.size()));
        LinkKind kind = subject instanceof Claim
                ? random.nextBoolean() ? LinkKind.RESTS_ON : LinkKind.AGAINST
                : LinkKind.PART_OF;
        LinkRun run = LinkRun.of(commentary, subject, kind);
        for (int click = 0; click < 8; click++) {
            try {
                run = run.toggled(
                        commentary, items.get(random.nextInt(items.size())).id());
            } catch (EditRefusedException refused) {
                assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
            }
        }
        Commentary after = run.edit(commentary).after();
        LinkRun there = LinkRun.of(after, item(after, subject.id()), kind);
        assertEquals(
                new ArrayList<>(run.linked()).stream().sorted().toList(),
                there.linked().stream().sorted().toList());
        assertEquals(
                LinkRun.of(commentary, subject, kind).linked().stream().sorted().toList(),
                LinkRun.of(LinkRun.of(commentary, subject, kind).edit(after).after(), subject, kind).linked().stream()
                        .sorted()
                        .toList());
    }
}
