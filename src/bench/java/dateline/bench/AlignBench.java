package dateline.bench;

import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.copy.align.Aligner;
import dateline.date.parse.EdtfParser;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.text.SentenceSplitter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Measures how long aligning a commentary with its article takes.
 *
 * <p>The floor is what any aligner has to do: split both texts into sentences and normalise their words. Arguments: the number
 * of sentences, how many in a hundred have a quote, how many rounds.
 */
public final class AlignBench {
    private static final int SENTENCES_A_PARAGRAPH = 5;
    private static final int WORDS = 20_000;
    private static final String[] SYLLABLES = {
        "ba", "con", "der", "fi", "gra", "hol", "in", "jo", "ka", "lem", "mi", "nor", "o", "pra", "qui", "ros", "ta",
        "u", "ver", "zan"
    };

    private AlignBench() {}

    /**
     * Prints a tab-separated line a round.
     *
     * @param args sentences, quotes in a hundred, rounds; each may be left out from the right
     */
    public static void main(String[] args) {
        int sentences = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        int quoted = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Texts texts = new Texts(sentences, quoted);
        Commentary commentary = texts.commentary();
        CopyText copy = texts.copy();
        System.out.println("sentences\tquoted %\talign ms\tfloor ms\texact\tverdict");
        for (int round = 0; round < rounds; round++) {
            long floor = floor(commentary, copy);
            long start = System.nanoTime();
            Alignment alignment = Aligner.align(commentary, copy, () -> false);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf(
                    Locale.ROOT,
                    "%d\t%d\t%d\t%d\t%d\t%s%n",
                    sentences,
                    quoted,
                    millis,
                    floor,
                    alignment.count(Finding.EXACT),
                    alignment.verdict());
        }
    }

    private static long floor(Commentary commentary, CopyText copy) {
        long start = System.nanoTime();
        long words = 0;
        for (String block : copy.blocks()) {
            words += SentenceSplitter.split(block).size() + words(block);
        }
        for (Paragraph paragraph : commentary.source().paragraphs()) {
            for (String sentence : paragraph.sentences()) {
                words += words(sentence);
            }
        }
        if (words == 0) {
            throw new IllegalStateException("nothing was split");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static int words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .split("\\W+", -1)
                .length;
    }

    /** An article of made-up words, of which the frequent ones are few, and its retelling in other words. */
    private static final class Texts {
        private final Random random = new Random(1);
        private final List<String> vocabulary = new ArrayList<>();
        private final List<String> blocks = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();

        Texts(int sentences, int quoted) {
            for (int i = 0; i < WORDS; i++) {
                StringBuilder word = new StringBuilder();
                for (int syllable = 0; syllable < 2 + random.nextInt(3); syllable++) {
                    word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
                }
                vocabulary.add(word.toString());
            }
            List<String> originals = new ArrayList<>();
            List<String> retellings = new ArrayList<>();
            for (int i = 0; i < sentences; i++) {
                SentenceId id = new SentenceId(paragraphs.size() + 1, retellings.size() + 1);
                addSentence(id, originals, retellings, random.nextInt(100) < quoted);
                if (retellings.size() == SENTENCES_A_PARAGRAPH || i == sentences - 1) {
                    blocks.add(String.join(" ", originals));
                    paragraphs.add(new Paragraph(ParagraphKind.BODY, retellings));
                    originals.clear();
                    retellings.clear();
                }
            }
        }

        private void addSentence(SentenceId id, List<String> originals, List<String> retellings, boolean quoted) {
            int length = 8 + random.nextInt(24);
            List<String> original = words(length);
            List<String> retelling = words(length + random.nextInt(5));
            for (int shared = 0; shared < 2; shared++) {
                String name = capital(vocabulary.get(random.nextInt(WORDS)));
                original.set(2 + random.nextInt(length - 2), name);
                retelling.set(2 + random.nextInt(length - 2), name);
            }
            if (quoted) {
                int from = random.nextInt(length - 5);
                passages.add(new Passage(id, id, Optional.of(String.join(" ", original.subList(from, from + 5)))));
            }
            originals.add(capital(String.join(" ", original)) + ".");
            retellings.add(capital(String.join(" ", retelling)) + ".");
        }

        private List<String> words(int count) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
                words.add(vocabulary.get((int) (skewed * WORDS)));
            }
            return words;
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }

        CopyText copy() {
            return new CopyText(blocks);
        }

        Commentary commentary() {
            Source source = new Source(
                    "Made up",
                    TitleBasis.DESCRIPTIVE,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Rendition.RETELLING,
                    paragraphs);
            Event event = new Event(
                    "all",
                    "All",
                    EdtfParser.parse("2024"),
                    Basis.STATED,
                    EventStatus.HAPPENED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    passages);
            return new Commentary("made-up", source, List.of(), List.of(event), List.of());
        }
    }
}
