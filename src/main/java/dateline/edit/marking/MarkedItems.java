package dateline.edit.marking;

import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.date.NoDate;
import dateline.edit.ActorEdits;
import dateline.edit.Edit;
import dateline.edit.ItemEdits;
import dateline.edit.MentionEdits;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.text.NormalisedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes an event, a claim or an actor of marked words. */
public final class MarkedItems {
    private static final int LONGEST_TITLE = 60;
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,;:\\p{Pd}\\p{Pi}\\p{Pf}\"]+|[\\s,;:\\p{Pd}\\p{Pi}\\p{Pf}\"]+$");
    private static final Pattern LAST_POINT = Pattern.compile("(^|\\s)([^\\s.]+)[.!?]$");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

    private MarkedItems() {}

    /**
     * Adds an event whose title, passage and actors are those of the marked words.
     *
     * <p>Its time is a date among the marked words, or the only one of their sentences; else up to the publication.
     *
     * @param marked the words
     * @param dates reads a date that is written alone; empty for what is no date
     */
    public static Edit event(Commentary commentary, MarkedWords marked, Function<String, Optional<Edtf>> dates) {
        Optional<Edtf> stated = stated(marked, dates);
        return ItemEdits.addEvent(
                commentary,
                new Event(
                        "",
                        title(marked.forDocument()),
                        stated.orElseGet(() -> upTo(commentary.source().published())),
                        stated.isPresent() ? Basis.STATED : Basis.INFERRED,
                        EventStatus.HAPPENED,
                        Optional.empty(),
                        MentionEdits.mentioned(commentary, marked.shown()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(marked.passage())));
    }

    private static Optional<Edtf> stated(MarkedWords marked, Function<String, Optional<Edtf>> dates) {
        List<DateMention> inWords = DateMention.in(marked.shown(), dates);
        if (!inWords.isEmpty()) {
            return Optional.of(inWords.get(0).date());
        }
        List<Edtf> around = marked.sentences().stream()
                .flatMap(sentence -> DateMention.in(sentence.sentence(), dates).stream())
                .map(DateMention::date)
                .distinct()
                .toList();
        return around.size() == 1 ? Optional.of(around.get(0)) : Optional.empty();
    }

    /** Returns the time from no given beginning up to a publication; no known time at all without its date. */
    private static Edtf upTo(Optional<Edtf> published) {
        return published
                .flatMap(MarkedItems::end)
                .<Edtf>map(end -> new Interval(NoDate.OPEN, end))
                .orElseGet(() -> new Interval(NoDate.UNKNOWN, NoDate.UNKNOWN));
    }

    private static Optional<EdtfDate> end(Edtf published) {
        Object end = published instanceof Interval interval
                ? interval.end()
                : published instanceof DateAndTime time ? time.day() : published;
        return end instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
    }

    /**
     * Adds a claim of the authors that states the marked words, or the document's own sentences where the words are those of the
     * reader's copy.
     */
    public static Edit claim(Commentary commentary, MarkedWords marked) {
        return ItemEdits.addClaim(
                commentary,
                new Claim(
                        "",
                        capitalised(marked.statement(commentary.source())),
                        ClaimKind.FACTUAL,
                        Claim.AUTHORS,
                        Certainty.ASSERTED,
                        Optional.empty(),
                        Optional.empty(),
                        MentionEdits.mentioned(commentary, marked.shown()),
                        List.of(),
                        List.of(marked.passage())));
    }

    /** Adds a group of people with the marked words as its name; of what kind the actor is, the words do not say. */
    public static Edit actor(Commentary commentary, MarkedWords marked) {
        return ActorEdits.add(
                commentary,
                new Actor("", name(marked), ActorKind.GROUP, List.of(), Optional.empty(), Optional.empty()));
    }

    /** Returns the actor that has the marked words as name or alias, without regard to case and accents. */
    public static Optional<Actor> presentActor(Commentary commentary, MarkedWords marked) {
        String name = NormalisedText.of(name(marked)).normalised();
        return commentary.actors().stream()
                .filter(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .anyMatch(other ->
                                NormalisedText.of(other.strip()).normalised().equals(name)))
                .findFirst();
    }

    private static String name(MarkedWords marked) {
        return POSSESSIVE.matcher(withoutEdges(marked.forDocument())).replaceAll("");
    }

    /**
     * Returns words as a title: with a capital, without what stands around them, cut at the end of a word.
     *
     * @param words at least one character
     */
    public static String title(String words) {
        String whole = withoutEdges(words);
        if (whole.length() <= LONGEST_TITLE) {
            return capitalised(whole);
        }
        int blank = whole.lastIndexOf(' ', LONGEST_TITLE);
        int cut = Character.isHighSurrogate(whole.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return capitalised(withoutEdges(whole.substring(0, blank > 0 ? blank : cut)));
    }

    private static String withoutEdges(String words) {
        String plain = EDGES.matcher(words).replaceAll("");
        String open =
                EDGES.matcher(LAST_POINT.matcher(plain).replaceAll("$1$2")).replaceAll("");
        return open.isEmpty() ? words : open;
    }

    private static String capitalised(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
