package dateline.edit;

import dateline.date.words.English;
import dateline.edit.attributes.ItemAttributes;
import dateline.model.Actor;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.SentenceId;
import dateline.text.NormalisedText;
import dateline.text.TextRange;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks all mentions of an actor's names at once: events and claims whose sentences mention the actor then name it.
 *
 * <p>A name is found as whole words, without regard to accents and to the case of its first letter; where a later letter
 * of the name is a capital, the mention has one too, so that "us" is no mention of the US.
 */
public final class MentionEdits {
    private MentionEdits() {}

    /**
     * Adds an actor to all events and claims whose sentences mention its name or an alias.
     *
     * @throws EditRefusedException if there is no such actor
     */
    public static Edit mark(Commentary commentary, String actorId) {
        Actor actor = Lookup.actor(commentary, actorId);
        List<Item> unmarked = mentioning(commentary, actorId).stream()
                .filter(item -> !item.actors().contains(actorId))
                .toList();
        Set<String> ids = unmarked.stream().map(Item::id).collect(Collectors.toSet());
        return ItemEdits.change(
                commentary,
                ids,
                "Mark " + Labels.of(actor) + " in " + English.count(ids.size(), "item"),
                item -> ItemAttributes.ACTORS.with(item, Changes.with(item.actors(), actorId)));
    }

    /**
     * Takes an actor from all events and claims whose sentences mention its name or an alias.
     *
     * @throws EditRefusedException if there is no such actor
     */
    public static Edit unmark(Commentary commentary, String actorId) {
        Actor actor = Lookup.actor(commentary, actorId);
        List<Item> marked = mentioning(commentary, actorId).stream()
                .filter(item -> item.actors().contains(actorId))
                .toList();
        Set<String> ids = marked.stream().map(Item::id).collect(Collectors.toSet());
        return ItemEdits.change(
                commentary,
                ids,
                "Unmark " + Labels.of(actor) + " in " + English.count(ids.size(), "item"),
                item -> ItemAttributes.ACTORS.with(
                        item,
                        item.actors().stream().filter(id -> !id.equals(actorId)).toList()));
    }

    /**
     * Returns the events and claims whose sentences mention the name or an alias of an actor.
     *
     * @throws EditRefusedException if there is no such actor
     */
    public static List<Item> mentioning(Commentary commentary, String actorId) {
        NavigableSet<SentenceId> mentions = sentences(commentary, Lookup.actor(commentary, actorId));
        return Lookup.items(commentary)
                .filter(item -> item.passages().stream()
                        .anyMatch(passage -> !mentions.subSet(passage.first(), true, passage.last(), true)
                                .isEmpty()))
                .toList();
    }

    /**
     * Returns the ids of the actors whose name or an alias some words mention, in the order of the commentary.
     *
     * @param words any text
     */
    public static List<String> mentioned(Commentary commentary, String words) {
        NormalisedText text = NormalisedText.of(words);
        return commentary.actors().stream()
                .filter(actor -> names(actor).stream().anyMatch(name -> isIn(text, name)))
                .map(Actor::id)
                .toList();
    }

    private static List<NormalisedText> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(name -> NormalisedText.of(name.strip()))
                .filter(name -> !name.normalised().isBlank())
                .toList();
    }

    private static NavigableSet<SentenceId> sentences(Commentary commentary, Actor actor) {
        List<NormalisedText> names = names(actor);
        NavigableSet<SentenceId> mentions = new TreeSet<>();
        List<Paragraph> paragraphs = commentary.source().paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<String> sentences = paragraphs.get(p).sentences();
            for (int s = 0; s < sentences.size(); s++) {
                NormalisedText words = NormalisedText.of(sentences.get(s));
                if (names.stream().anyMatch(name -> isIn(words, name))) {
                    mentions.add(new SentenceId(p + 1, s + 1));
                }
            }
        }
        return mentions;
    }

    private static boolean isIn(NormalisedText sentence, NormalisedText name) {
        for (TextRange mention : sentence.findWords(name.normalised())) {
            if (!hasLaterCapital(name.original()) || hasLaterCapital(mention.in(sentence.original()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLaterCapital(String name) {
        return name.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }
}
