package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences without quotes find their places by their neighbours', and are exact only where these bound them. */
class NeighboursTest {
    /** Each sentence by its letter: the original, its retelling, and its quote, or nothing. */
    private static String[] sentence(char letter) {
        return switch (letter) {
            case 'A' ->
                new String[] {"The kettle began to whistle at dawn.", "It boiled early.", "kettle began to whistle"};
            case 'b' -> new String[] {"The kitchen lay in the dark.", "It was dark in there.", null};
            case 'c' ->
                new String[] {"In 1972 the cook had come from Lyon.", "The chef was from Lyon, since 1972.", null};
            case 'D' ->
                new String[] {"A dog barked twice beyond the wall.", "There were two barks.", "dog barked twice beyond"
                };
            case 'e' -> new String[] {"Its owner came out with a lantern.", "He brought a light with him.", null};
            case 'F' ->
                new String[] {"Then the snow started in earnest.", "It snowed hard.", "snow started in earnest"};
            case 'x' ->
                new String[] {
                    "Seventeen unrelated wagons of the northern company carried timber, salt and wool"
                            + " along the canal for eleven months without any pause whatever, said the ledger.",
                    "",
                    null
                };
            default -> throw new IllegalArgumentException(String.valueOf(letter));
        };
    }

    private static Commentary retelling(String letters) {
        List<String> words = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            words.add(sentence(letter)[1]);
            SentenceId id = new SentenceId(1, words.size());
            Optional.ofNullable(sentence(letter)[2])
                    .ifPresent(quote -> passages.add(new Passage(id, id, Optional.of(quote))));
        }
        Source source = new Source(
                "Dawn",
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Rendition.RETELLING,
                List.of(new Paragraph(ParagraphKind.BODY, words)));
        return new Commentary("dawn", source, List.of(), List.of(TestArticle.event(passages)), List.of());
    }

    /** Writes where each sentence was found: its letter, behind it a star where it is not exact; a dash for none. */
    private static String found(Alignment alignment, String copy) {
        return alignment.sentences().stream()
                .map(sentence -> place(sentence, copy))
                .collect(Collectors.joining(" "));
    }

    private static String place(AlignedSentence sentence, String copy) {
        if (sentence.finding() == Finding.MISSING) {
            return "-";
        }
        String letters = copy.chars()
                .filter(letter -> letter != '/' && sentence.words().contains(sentence((char) letter)[0]))
                .mapToObj(Character::toString)
                .distinct()
                .collect(Collectors.joining());
        return letters + (sentence.finding() == Finding.EXACT ? "" : "*");
    }

    /** Each line: the sentences of the retelling, those of the copy in its paragraphs, and what is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AbcDeF | AbcDeF | A b c D e F",
                "AbcDeF | A/b/c/D/e/F | A b c D e F",
                "AbDeF | AbxDeF | A b* D e F",
                "AbDeF | AxDeF | A - D e F",
                "AcD | AxcD | A c* D",
                "AcD | AcxD | A c* D",
                "AcD | AcD | A c D",
                "Ac | Ac | A c*",
                "cD | cD | c* D",
                "Abc | Abc | A b* c*",
                "AbD | bAD | A - D",
                "AbD | AD | A - D",
                "AD | AbcD | A D",
                "AbDeF | DeFAb | A b* D e F",
            })
    void sentencesAreFoundByTheirPlace(String ours, String copy, String expected) {
        List<String> blocks = Arrays.stream(copy.split("/", -1))
                .map(block -> block.chars()
                        .mapToObj(letter -> sentence((char) letter)[0])
                        .collect(Collectors.joining(" ")))
                .toList();
        Alignment alignment = Aligner.align(retelling(ours), new CopyText(blocks), () -> false);
        assertEquals(
                expected, found(alignment, copy), () -> alignment.sentences().toString());
    }
}
