package dateline.edit.entry;

import dateline.model.Actor;
import dateline.model.Commentary;
import dateline.text.NormalisedText;
import dateline.text.Slugs;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may stand in place of a name or category that is being typed.
 *
 * @param start the place of its sign, {@code @} or {@code #}, in the text
 * @param end the place of the caret
 * @param proposals what may be meant, the likeliest first; at least one
 */
public record EntryCompletion(int start, int end, List<Proposal> proposals) {
    private static final Pattern TYPED = Pattern.compile("(?:^|[\\s:])([@#])([^@#\\n:]{0,60})$");
    private static final int MOST = 8;

    /** Copies the list. */
    public EntryCompletion {
        proposals = List.copyOf(proposals);
    }

    /**
     * A name or category that may be meant.
     *
     * @param shown the name or category itself
     * @param inserted what the line has then, with its sign and a blank behind
     */
    public record Proposal(String shown, String inserted) {
        /** Checks that nothing is {@code null}. */
        public Proposal {
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(inserted, "inserted");
        }

        private static Proposal of(String sign, String shown, String written) {
            boolean isOneWord = written.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
                    && !Character.isDigit(written.codePointAt(0));
            return new Proposal(shown, sign + (isOneWord ? written : "\"" + written + "\"") + " ");
        }
    }

    /**
     * Returns what completes the word at the caret; empty if nothing does, or it is whole.
     *
     * @param text as it was typed
     * @param caret the place of the caret in it
     * @param commentary whose actors and categories are proposed
     */
    public static Optional<EntryCompletion> at(String text, int caret, Commentary commentary) {
        Matcher typed = TYPED.matcher(text.substring(0, caret));
        if (!typed.find()) {
            return Optional.empty();
        }
        String begun = typed.group(2).replaceAll("[\"\u201C\u201D]", "");
        List<Proposal> proposals = (typed.group(1).equals("@")
                        ? actors(begun, commentary)
                        : categories(begun, commentary))
                .limit(MOST)
                .toList();
        boolean isWhole =
                proposals.size() == 1 && Slugs.slug(proposals.get(0).shown()).equals(Slugs.slug(begun));
        return proposals.isEmpty() || isWhole
                ? Optional.empty()
                : Optional.of(new EntryCompletion(typed.start(1), caret, proposals));
    }

    private static Stream<Proposal> actors(String begun, Commentary commentary) {
        String term = NormalisedText.of(begun).normalised();
        ActorNames known = new ActorNames(commentary);
        return commentary.actors().stream()
                .filter(actor -> !actor.name().isBlank())
                .filter(actor -> names(actor)
                        .anyMatch(name ->
                                term.isEmpty() || NormalisedText.of(name).hasWordStartingWith(term)))
                .sorted(Comparator.comparing(
                        actor -> !NormalisedText.of(actor.name()).normalised().startsWith(term)))
                .map(actor -> Proposal.of(
                        "@",
                        actor.name(),
                        known.called(actor.name()).equals(List.of(actor))
                                        && !actor.name().matches(".*[\"\u201C\u201D@#].*")
                                ? actor.name()
                                : actor.id()));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name(), actor.id()), actor.aliases().stream());
    }

    /** Returns the categories that begin so, the most frequent first. */
    private static Stream<Proposal> categories(String begun, Commentary commentary) {
        String term = NormalisedText.of(begun).normalised();
        Map<String, Integer> counts = new LinkedHashMap<>();
        commentary
                .events()
                .forEach(event -> event.category().ifPresent(category -> counts.merge(category, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> NormalisedText.of(entry.getKey()).normalised().startsWith(term))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(category -> !category.isBlank())
                .map(category -> Proposal.of("#", category, category));
    }
}
