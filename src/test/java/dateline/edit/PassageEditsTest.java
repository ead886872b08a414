package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.after;
import static dateline.edit.HarbourStory.item;
import static dateline.edit.HarbourStory.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.attributes.ItemAttributes;
import dateline.model.Commentary;
import dateline.model.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageEditsTest {
    private static Passage read(String written) {
        String[] parts = written.split(" ", 2);
        return parts.length == 1 ? passage(parts[0]) : passage(parts[0], parts[1]);
    }

    private static String written(Passage passage) {
        return passage.at() + passage.quote().map(quote -> " " + quote).orElse("");
    }

    private static Commentary having(String passages) {
        List<Passage> all = passages == null
                ? List.of()
                : Arrays.stream(passages.split("; ", -1))
                        .map(PassageEditsTest::read)
                        .toList();
        return ItemEdits.set(COMMENTARY, Set.of("suit"), ItemAttributes.PASSAGES, all)
                .after();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "              | 1.1         | 1.1",
                "1.1           | 1.1         | 1.1",
                "1.1-1.3       | 1.2         | 1.1-1.3",
                "1.2           | 1.1-1.3     | 1.1-1.3",
                "1.1-1.2       | 1.2-1.3     | 1.1-1.3",
                "1.1           | 1.2         | 1.1-1.2",
                "1.2           | 1.1         | 1.1-1.2",
                "1.3           | 2.1         | 1.3-2.1",
                "1.2           | 2.1         | 1.2; 2.1",
                "1.1           | 1.3         | 1.1; 1.3",
                "1.1; 2.2; 1.3 | 1.2         | 1.1-1.3; 2.2",
                "1.3; 1.1      | 1.2         | 1.1-1.3",
                "1.1 voted     | 1.1         | 1.1 voted",
                "1.1           | 1.1 voted   | 1.1 voted",
                "1.1 voted     | 1.1 voted   | 1.1 voted",
                "1.1 voted     | 1.1 harbour | 1.1 voted; 1.1 harbour",
                "1.1 voted     | 1.2         | 1.1 voted; 1.2",
                "1.1-1.2       | 1.1 voted   | 1.1-1.2; 1.1 voted"
            })
    void aPassageIsAddedOnceAndMergedWithItsNeighbours(String present, String added, String result) {
        Edit edit = PassageEdits.add(having(present), "suit", read(added));
        assertEquals(
                result,
                item(after(edit), "suit").passages().stream()
                        .map(PassageEditsTest::written)
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void inADocumentWithoutItsTextOnlySentencesOfAParagraphFollowEachOther() {
        Commentary without = having("1.1").withSource(COMMENTARY.source().withParagraphs(List.of()));
        assertEquals(
                List.of("1.1-1.2"),
                HarbourStory.ats(item(after(PassageEdits.add(without, "suit", passage("1.2"))), "suit")));
        assertEquals(
                List.of("1.1", "2.1"),
                HarbourStory.ats(item(after(PassageEdits.add(without, "suit", passage("2.1"))), "suit")));
    }

    @Test
    void theLabelsNamePassageAndItem() {
        assertEquals(
                "Add passage 1.1-1.2 to “Suit”",
                PassageEdits.add(COMMENTARY, "suit", passage("1.1-1.2")).label());
        assertEquals(
                "Remove passage 2.1 from “Suit”",
                PassageEdits.remove(COMMENTARY, "suit", passage("2.1", "to court"))
                        .label());
    }

    @Test
    void aPassageIsRemoved() {
        Edit edit = PassageEdits.remove(COMMENTARY, "suit", passage("2.1", "to court"));
        assertEquals(List.of(), item(after(edit), "suit").passages());
        assertTrue(PassageEdits.remove(COMMENTARY, "suit", passage("2.1")).changesNothing());
    }
}
