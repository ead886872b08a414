package dateline.edit;

import dateline.date.parse.EdtfParser;
import dateline.edit.attributes.ActorAttributes;
import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.EventAttributes;
import dateline.edit.attributes.ItemAttributes;
import dateline.edit.attributes.SourceAttributes;
import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Certainty;
import dateline.model.Claim;
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
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Edits a commentary as a person does who tries everything, also what is refused. */
final class RandomEdits {
    private final Random random;
    private int refused;
    private int words;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    /** Returns how many operations were refused. */
    int refused() {
        return refused;
    }

    /** Returns any edit of a commentary; one that changes nothing if the operation was refused. */
    Edit next(Commentary c) {
        return tried(c, () -> switch (random.nextInt(4)) {
            case 0 -> ofItems(c);
            case 1 -> ofLinks(c);
            case 2 -> ofActors(c);
            default -> random.nextInt(4) == 0 ? ofSource(c) : ofText(c);
        });
    }

    /** Returns an edit of the text. */
    Edit nextOfText(Commentary c) {
        return tried(c, () -> ofText(c));
    }

    /** Returns an edit of an actor. */
    Edit nextOfActors(Commentary c) {
        return tried(c, () -> ofActors(c));
    }

    private Edit tried(Commentary c, Supplier<Edit> operation) {
        try {
            return operation.get();
        } catch (EditRefusedException refusal) {
            refused++;
            return new Edit("Refused", c, c);
        }
    }

    private Edit ofItems(Commentary c) {
        return switch (random.nextInt(8)) {
            case 0 -> ItemEdits.addEvent(c, HarbourStory.newEvent(word()));
            case 1 -> ItemEdits.addClaim(c, HarbourStory.newClaim(word()));
            case 2 -> random.nextInt(4) == 0 ? ItemEdits.delete(c, some(itemIds(c))) : change(c);
            case 3 -> ItemEdits.set(c, some(itemIds(c)), ItemAttributes.CERTAINTY, pick(List.of(Certainty.values())));
            case 4 -> ItemEdits.set(c, some(itemIds(c)), ItemAttributes.ACTORS, some(actorIds(c)));
            case 5 -> PassageEdits.add(c, pick(itemIds(c)), passage(c));
            case 6 -> removePassage(c);
            default -> change(c);
        };
    }

    private Edit change(Commentary c) {
        List<String> one = List.of(pick(itemIds(c)));
        return switch (random.nextInt(6)) {
            case 0 -> ItemEdits.set(c, one, EventAttributes.TITLE, word());
            case 1 -> ItemEdits.set(c, one, EventAttributes.WHEN, EdtfParser.parse("" + (1900 + random.nextInt(99))));
            case 2 ->
                ItemEdits.set(
                        c,
                        one,
                        EventAttributes.PART_OF,
                        maybe(c.events().stream().map(Event::id).toList()));
            case 3 -> ItemEdits.set(c, one, ClaimAttributes.NOTE, Optional.of(word()));
            case 4 ->
                ItemEdits.set(
                        c,
                        one,
                        ClaimAttributes.PART,
                        maybe(c.argument().stream().map(ArgumentStep::id).toList()));
            default -> ItemEdits.set(c, one, ClaimAttributes.HOLDER, pick(actorIds(c)));
        };
    }

    private Edit removePassage(Commentary c) {
        Item item = Lookup.item(c, pick(itemIds(c)));
        return PassageEdits.remove(c, item.id(), pick(item.passages()));
    }

    private Edit ofLinks(Commentary c) {
        String claim = pick(c.claims().stream().map(Claim::id).toList());
        String item = pick(itemIds(c));
        return switch (random.nextInt(4)) {
            case 0 -> LinkEdits.addGround(c, claim, item);
            case 1 -> LinkEdits.removeGround(c, claim, item);
            case 2 -> LinkEdits.addTension(c, claim, new Tension(item, Optional.of(word())));
            default -> LinkEdits.removeTension(c, claim, item);
        };
    }

    private Edit ofActors(Commentary c) {
        if (c.actors().size() < 3) {
            return ActorEdits.add(c, HarbourStory.newActor(word()));
        }
        String actor = pick(actorIds(c));
        return switch (random.nextInt(9)) {
            case 0 -> ActorEdits.add(c, HarbourStory.newActor(word()));
            case 1 -> ActorEdits.merge(c, actor, pick(actorIds(c)));
            case 2 -> ActorEdits.delete(c, actor);
            case 3 -> ActorEdits.rename(c, actor, word());
            case 4 -> ActorEdits.renameKeepingAlias(c, actor, word());
            case 5 -> MentionEdits.mark(c, actor);
            case 6 -> MentionEdits.unmark(c, actor);
            case 7 -> ActorEdits.set(c, actor, ActorAttributes.NAME, sentence(c));
            default -> ActorEdits.set(c, actor, ActorAttributes.PART_OF, maybe(actorIds(c)));
        };
    }

    private Edit ofSource(Commentary c) {
        return switch (random.nextInt(5)) {
            case 0 -> SourceEdits.set(c, SourceAttributes.TITLE, word());
            case 1 -> SourceEdits.set(c, SourceAttributes.AUTHORS, List.of(word(), word()));
            case 2 -> ArgumentEdits.add(c, word(), passage(c));
            case 3 -> ArgumentEdits.remove(c, pick(c.argument()).id());
            default ->
                ArgumentEdits.change(c, new ArgumentStep(pick(c.argument()).id(), word(), passage(c)));
        };
    }

    private Edit ofText(Commentary c) {
        int paragraph = 1 + random.nextInt(c.source().paragraphs().size() + 1);
        if (c.source().sentenceCount() < 3) {
            return addParagraph(c, paragraph);
        }
        SentenceId id = pick(sentences(c));
        String words = c.source().sentence(id).orElseThrow();
        return switch (random.nextInt(9)) {
            case 0 -> TextEdits.correct(c, id, firstWord(words) + " " + word());
            case 1 -> TextEdits.split(c, id, words.indexOf(' ', random.nextInt(words.length() + 1)));
            case 2 -> TextEdits.join(c, id);
            case 3 -> TextEdits.removeSentence(c, id);
            case 4 -> TextEdits.splitParagraph(c, id);
            case 5 -> TextEdits.joinParagraphs(c, paragraph);
            case 6 -> random.nextInt(4) == 0 ? TextEdits.removeParagraph(c, paragraph) : TextEdits.join(c, id);
            case 7 -> TextEdits.setKind(c, paragraph, pick(List.of(ParagraphKind.values())));
            default -> addParagraph(c, paragraph);
        };
    }

    private Edit addParagraph(Commentary c, int number) {
        List<String> sentences = List.of(word() + " " + word() + " " + word(), word() + " " + word());
        return TextEdits.addParagraphs(c, number, List.of(new Paragraph(ParagraphKind.BODY, sentences)));
    }

    /** Returns a word that was not used before. */
    private String word() {
        words++;
        return "w" + words + "w";
    }

    /** Returns some sentences, perhaps with a word of the first as the quote. */
    Passage passage(Commentary c) {
        List<SentenceId> all = sentences(c);
        int first = all.indexOf(pick(all));
        int last = Math.min(all.size() - 1, first + random.nextInt(3));
        Optional<String> quote = random.nextBoolean()
                ? Optional.empty()
                : c.source().sentence(all.get(first)).map(RandomEdits::firstWord);
        return new Passage(all.get(first), all.get(last), quote);
    }

    private static String firstWord(String words) {
        String from = words.strip() + " ";
        return from.substring(0, from.indexOf(' '));
    }

    private String sentence(Commentary c) {
        return c.source().sentence(pick(sentences(c))).orElseThrow();
    }

    static List<SentenceId> sentences(Commentary c) {
        List<SentenceId> all = new ArrayList<>();
        for (int p = 1; p <= c.source().paragraphs().size(); p++) {
            for (int s = 1; c.source().contains(new SentenceId(p, s)); s++) {
                all.add(new SentenceId(p, s));
            }
        }
        return all;
    }

    private static List<String> itemIds(Commentary c) {
        return Lookup.items(c).map(Item::id).toList();
    }

    private static List<String> actorIds(Commentary c) {
        return c.actors().stream().map(Actor::id).toList();
    }

    /** Returns one of some elements; refused if there is none. */
    private <T> T pick(List<T> elements) {
        if (elements.isEmpty()) {
            throw new EditRefusedException("There is nothing to choose from.");
        }
        return elements.get(random.nextInt(elements.size()));
    }

    private <T> Optional<T> maybe(List<T> elements) {
        return elements.isEmpty() || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(elements));
    }

    private List<String> some(List<String> ids) {
        return ids.stream().filter(id -> random.nextInt(4) == 0).toList();
    }
}
