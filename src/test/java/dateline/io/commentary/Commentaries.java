package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ArgumentStep;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.Tension;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes consistent commentaries of every shape, with odd characters in all texts and ids. */
public final class Commentaries {
    private static final String[] PIECES = {
        "a",
        "Zürich",
        " ",
        "\"",
        "\\",
        "/",
        "~",
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\u202e",
        "שלום",
        "e\u0301",
        "한국",
        "😀",
        "\ud83d\udc69\u200d\ud83d\ude80",
        "{",
        "]",
        ",",
        "\uffff",
        "\u00a0",
        "1.1",
        "authors",
        "null"
    };
    private static final String[] DATES = {
        "2018-03",
        "2014",
        "2023-09-21/2023-09-30",
        "2024~",
        "../2024-12-17",
        "2024-12-17/..",
        "-0044-03-15",
        "Y-170000",
        "2001-21",
        "156X",
        "2004-06-~11",
        "[1667,1668]",
        "/2003",
        "2004-01-01T10:10:10Z"
    };

    private final Random random;

    private Commentaries(long seed) {
        random = new Random(seed);
    }

    /** Returns the commentary of a seed. */
    public static Commentary of(long seed) {
        return new Commentaries(seed).commentary();
    }

    private Commentary commentary() {
        List<Paragraph> paragraphs = some(() -> new Paragraph(word(ParagraphKind.values()), some(this::text)));
        List<SentenceId> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (int s = 0; s < paragraphs.get(p).sentences().size(); s++) {
                sentences.add(new SentenceId(p + 1, s + 1));
            }
        }
        if (paragraphs.isEmpty()) {
            sentences.add(new SentenceId(7, 3));
        }
        List<String> actorIds = ids("actor");
        List<String> eventIds = ids("event");
        List<String> claimIds = ids("claim");
        List<String> stepIds = sentences.isEmpty() ? List.of() : ids("step");
        List<Actor> actors = numbered(
                actorIds,
                i -> new Actor(
                        actorIds.get(i),
                        filled(),
                        word(ActorKind.values()),
                        some(this::filled),
                        later(actorIds, i),
                        maybe(this::text)));
        List<Event> events = numbered(
                eventIds,
                i -> new Event(
                        eventIds.get(i),
                        filled(),
                        date(),
                        word(Basis.values()),
                        word(EventStatus.values()),
                        word(Certainty.values()),
                        maybe(this::text),
                        Event.STORY + random.nextInt(Event.DETAIL),
                        later(eventIds, i),
                        some(this::filled),
                        maybe(this::text),
                        subset(actorIds),
                        maybe(this::text),
                        maybe(this::text),
                        passages(sentences)));
        List<Claim> claims = numbered(claimIds, i -> {
            List<String> restsOn = new ArrayList<>(subset(eventIds));
            later(claimIds, i).ifPresent(restsOn::add);
            List<String> others = subset(eventIds);
            return new Claim(
                    claimIds.get(i),
                    maybe(this::filled),
                    filled(),
                    word(ClaimKind.values()),
                    actorIds.isEmpty() || random.nextBoolean() ? Claim.AUTHORS : pick(actorIds),
                    word(Certainty.values()),
                    maybe(this::text),
                    maybe(this::date),
                    subset(actorIds),
                    word(ClaimBasis.values()),
                    maybe(this::text),
                    maybe(() -> word(ClaimRole.values())),
                    stepIds.isEmpty() ? Optional.empty() : maybe(() -> pick(stepIds)),
                    restsOn,
                    others.stream()
                            .map(id -> new Tension(id, maybe(this::text)))
                            .toList(),
                    passages(sentences));
        });
        List<ArgumentStep> argument = numbered(
                stepIds, i -> new ArgumentStep(stepIds.get(i), filled(), passage(sentences, Optional.empty())));
        Source source = new Source(
                filled(),
                word(TitleBasis.values()),
                some(this::filled),
                maybe(this::text),
                maybe(this::date),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                word(Rendition.values()),
                paragraphs);
        return new Commentary(filled(), source, actors, events, claims, argument);
    }

    private List<Passage> passages(List<SentenceId> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        return some(() -> passage(sentences, maybe(() -> "one two three four five six seven " + random.nextInt(9))));
    }

    private Passage passage(List<SentenceId> sentences, Optional<String> quote) {
        int first = random.nextInt(sentences.size());
        int last = first + random.nextInt(sentences.size() - first);
        return new Passage(sentences.get(first), sentences.get(last), quote);
    }

    private Optional<String> later(List<String> ids, int index) {
        boolean none = index + 1 == ids.size() || random.nextBoolean();
        return none ? Optional.empty() : Optional.of(pick(ids.subList(index + 1, ids.size())));
    }

    private List<String> ids(String prefix) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> prefix + i + text())
                .toList();
    }

    private static <T> List<T> numbered(List<String> ids, IntFunction<T> element) {
        return IntStream.range(0, ids.size()).mapToObj(element).toList();
    }

    private List<String> subset(List<String> ids) {
        return ids.stream().filter(id -> random.nextBoolean()).toList();
    }

    private String filled() {
        return "x" + text();
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            out.append(word(PIECES));
        }
        return out.toString();
    }

    private Edtf date() {
        return EdtfParser.parse(word(DATES));
    }

    private <T> T word(T[] words) {
        return words[random.nextInt(words.length)];
    }

    private <T> T pick(List<T> elements) {
        return elements.get(random.nextInt(elements.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> element) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> element.get())
                .toList();
    }
}
