package dateline.copy.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the English phrases around a sentence that no longer state what it says, and words that may stand for them. */
final class Frames {
    /**
     * A kind of phrase.
     *
     * @param key its meaning
     * @param phrases the phrases
     * @param implied the beginnings of words that may stand for them
     */
    private record Frame(String key, List<List<String>> phrases, List<String> implied) {
        static Frame of(String key, String phrases, String implied) {
            List<List<String>> split = List.of(phrases.split(", ", -1)).stream()
                    .map(phrase -> List.of(phrase.split(" ", -1)))
                    .toList();
            return new Frame(key, split, List.of(implied.split(" ", -1)));
        }

        boolean isAt(List<String> words, int at) {
            return phrases.stream()
                    .anyMatch(phrase -> at + phrase.size() <= words.size()
                            && words.subList(at, at + phrase.size()).equals(phrase));
        }
    }

    private static final List<Frame> FRAMES = List.of(
            Frame.of(
                    "hearsay",
                    "it is said that, it is claimed that, it is alleged that, it is rumoured that, it is rumored that,"
                            + " rumour has it, rumor has it, legend has it, or so he, or so she,"
                            + " or so they, or so it, or so the",
                    "say said claim alleg rumo legend report suppos accord belie thought hear tale story apparent"
                            + " seem reput"),
            Frame.of(
                    "dream",
                    "dreamt that, dreamed that, imagined that, imagine that, pretended that, pretends that",
                    "dream imagin preten fanc vision wish feign hope"),
            Frame.of(
                    "contrary",
                    "contrary to",
                    "contrary despite although though however but yet still against unlike instead rather opposite not"
                            + " no never differ even other contradict defy defi"));

    private static final Frame CONDITION = Frame.of(
            "condition",
            "if, had it been, were it",
            "if should would could may might whether case unless were provided suppos depend condition");

    /** Whoever stands behind a possessive, as in "Lunde's opponent", has taken a name's place. */
    private static final Frame OPPONENT = Frame.of(
            "opponent",
            "opponent, opponents, critic, critics, adversary, adversaries, rival, rivals, foe, foes, enemy, enemies",
            "oppos oppon critic advers rival foe enem against detrac contra");

    private static final List<Frame> BY_PLACE = List.of(CONDITION, OPPONENT);

    private Frames() {}

    /**
     * Returns the meaning of a phrase.
     *
     * @param words the words of a {@link ComparableText}
     * @param at the index of the phrase's first word
     * @param startsSentence whether a sentence starts there
     */
    static Optional<String> of(List<String> words, int at, boolean startsSentence) {
        if (startsSentence && CONDITION.isAt(words, at)) {
            return Optional.of(CONDITION.key());
        }
        if (at > 0 && words.get(at - 1).equals("s") && OPPONENT.isAt(words, at)) {
            return Optional.of(OPPONENT.key());
        }
        return FRAMES.stream()
                .filter(frame -> frame.isAt(words, at))
                .map(Frame::key)
                .findFirst();
    }

    /**
     * Tells whether some words may stand for a phrase.
     *
     * @param stems the words of a sentence, or their beginnings
     * @param key the meaning of the phrase
     */
    static boolean isImplied(List<String> stems, String key) {
        Frame wanted = Stream.concat(FRAMES.stream(), BY_PLACE.stream())
                .filter(frame -> frame.key().equals(key))
                .findFirst()
                .orElseThrow();
        return stems.stream()
                .anyMatch(stem -> wanted.implied().stream()
                        .anyMatch(beginning -> stem.startsWith(SentenceFacts.stem(beginning))));
    }
}
