package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.ClaimRole;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Tension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledCommentaryTest {
    private final Commentary commentary = BundledCommentary.load();

    @Test
    void hasNeitherErrorsNorWarnings() {
        assertEquals(List.of(), CommentaryReader.read(TestFiles.bundled()).problems());
    }

    @Test
    void hasTheParagraphsAndSentencesOfTheArticle() {
        assertEquals(25, commentary.source().paragraphs().size());
        assertEquals(65, commentary.source().sentenceCount());
    }

    @Test
    void leavesNoSentenceOfTheBodyWithoutAnEventOrClaim() {
        List<SentenceId> uncovered = new ArrayList<>();
        List<Paragraph> paragraphs = commentary.source().paragraphs();
        for (int p = 1; p <= paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p - 1);
            for (int s = 1; s <= paragraph.sentences().size(); s++) {
                SentenceId sentence = new SentenceId(p, s);
                if (paragraph.kind() == ParagraphKind.BODY && passages().noneMatch(at -> at.covers(sentence))) {
                    uncovered.add(sentence);
                }
            }
        }
        assertEquals(List.of(), uncovered);
    }

    @Test
    void givesAwayAtMostTwoQuotesAndTenWordsOfASentence() {
        Map<String, Set<String>> quotes = new TreeMap<>();
        passages()
                .filter(passage -> passage.quote().isPresent())
                .forEach(passage -> quotes.computeIfAbsent(passage.at(), at -> new TreeSet<>())
                        .add(passage.quote().orElseThrow()));
        List<String> tooMany = new ArrayList<>();
        quotes.forEach((at, different) -> {
            int words =
                    different.stream().mapToInt(BundledCommentaryTest::words).sum();
            if (different.size() > 2 || words > 10 || different.stream().anyMatch(quote -> words(quote) > 8)) {
                tooMany.add(at + ": " + different);
            }
        });
        assertEquals(List.of(), tooMany);
    }

    private static int words(String quote) {
        return quote.strip().split("\\s+", -1).length;
    }

    @Test
    void labelsAreShort() {
        assertEquals(
                List.of(),
                commentary.events().stream()
                        .map(Event::title)
                        .filter(title -> title.length() > 32)
                        .toList());
        assertEquals(
                List.of(),
                commentary.claims().stream()
                        .map(claim -> claim.title().orElse("no title: " + claim.id()))
                        .filter(title -> title.length() > 40)
                        .toList());
    }

    @Test
    void fewItemsStandOnTheDayOfPublication() {
        long count = items().map(Item::time)
                .flatMap(Optional::stream)
                .map(Edtf::canonical)
                .filter(Set.of("2024-12-17", "../2024-12-17", "2024-12-17/..")::contains)
                .count();
        assertTrue(count <= 25, count + " items");
    }

    @Test
    void someTwentyEventsTellTheStory() {
        long story = commentary.events().stream()
                .filter(event -> event.importance() == Event.STORY)
                .count();
        assertTrue(story >= 18 && story <= 24, story + " events");
    }

    @Test
    void eachClaimHasItsPlaceInTheArgument() {
        assertEquals(9, commentary.argument().size());
        for (Claim claim : commentary.claims()) {
            assertTrue(claim.role().isPresent() && claim.part().isPresent(), claim.id());
        }
        for (ArgumentStep step : commentary.argument()) {
            List<ClaimRole> roles = commentary.claims().stream()
                    .filter(claim -> claim.part().equals(Optional.of(step.id())))
                    .flatMap(claim -> claim.role().stream())
                    .toList();
            assertTrue(
                    roles.contains(ClaimRole.THESIS) || roles.contains(ClaimRole.RECOMMENDATION),
                    () -> "the step " + step.title() + " has no thesis");
        }
    }

    @Test
    void eachTensionSaysWhatTheTextLeavesOpen() {
        List<Tension> tensions = commentary.claims().stream()
                .flatMap(claim -> claim.against().stream())
                .toList();
        assertTrue(tensions.size() >= 15, tensions.size() + " tensions");
        assertTrue(tensions.stream().allMatch(tension -> tension.note().isPresent()));
    }

    @Test
    void isLargeEnoughToBeComplete() {
        assertTrue(commentary.events().size() >= 85);
        assertTrue(commentary.claims().size() >= 105);
    }

    private Stream<Item> items() {
        return Stream.concat(commentary.events().stream(), commentary.claims().stream());
    }

    private Stream<Passage> passages() {
        return items().flatMap(item -> item.passages().stream());
    }
}
