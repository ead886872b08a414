package dateline.index.search;

import dateline.index.search.SearchHit.Field;
import dateline.index.search.SearchHit.MarkedText;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.SentenceId;
import dateline.text.NormalisedText;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The normalised texts of an actor, event, claim or sentence. */
final class SearchEntry {
    private final SearchHit.Target target;
    private final List<FieldText> fields = new ArrayList<>();

    private SearchEntry(SearchHit.Target target) {
        this.target = target;
    }

    static SearchEntry of(Actor actor) {
        SearchEntry entry = new SearchEntry(new SearchHit.ActorTarget(actor)).with(Field.NAME, actor.name());
        actor.aliases().forEach(alias -> entry.with(Field.ALIAS, alias));
        return entry.with(Field.DESCRIPTION, actor.description());
    }

    static SearchEntry of(Event event) {
        SearchEntry entry = new SearchEntry(new SearchHit.EventTarget(event))
                .with(Field.TITLE, event.title())
                .with(Field.SUMMARY, event.summary())
                .with(Field.NOTE, event.note())
                .with(Field.HEDGE, event.hedge());
        event.places().forEach(place -> entry.with(Field.PLACE, place));
        return entry.withQuotes(event).with(Field.CATEGORY, event.category());
    }

    static SearchEntry of(Claim claim) {
        SearchEntry entry = new SearchEntry(new SearchHit.ClaimTarget(claim))
                .with(Field.TITLE, claim.title())
                .with(Field.STATEMENT, claim.statement())
                .with(Field.HEDGE, claim.hedge())
                .with(Field.NOTE, claim.note());
        claim.against().forEach(tension -> entry.with(Field.NOTE, tension.note()));
        return entry.withQuotes(claim);
    }

    static SearchEntry of(SentenceId id, String sentence) {
        return new SearchEntry(new SearchHit.SentenceTarget(id)).with(Field.SENTENCE, sentence);
    }

    private SearchEntry withQuotes(Item item) {
        item.passages().forEach(passage -> with(Field.QUOTE, passage.quote()));
        return this;
    }

    private SearchEntry with(Field field, Optional<String> text) {
        text.ifPresent(present -> with(field, present));
        return this;
    }

    private SearchEntry with(Field field, String text) {
        fields.add(new FieldText(field, NormalisedText.of(text)));
        return this;
    }

    /**
     * Looks for all terms of a query.
     *
     * @param query with at least one term
     * @return the hit, or empty where a term occurs in none of the texts
     */
    Optional<Ranked> match(SearchQuery query) {
        boolean allOccur = query.terms().stream()
                .allMatch(term -> fields.stream().anyMatch(field -> query.occurs(term, field.text())));
        if (!allOccur) {
            return Optional.empty();
        }
        List<MarkedText> marked = new ArrayList<>();
        for (FieldText field : fields) {
            List<TextRange> marks = marks(field.text(), query);
            if (marked.isEmpty() || field.field() == Field.STATEMENT || !marks.isEmpty()) {
                marked.add(new MarkedText(field.field(), field.text().original(), marks));
            }
        }
        return Optional.of(new Ranked(rank(query), new SearchHit(target, marked)));
    }

    private static List<TextRange> marks(NormalisedText text, SearchQuery query) {
        List<TextRange> all = new ArrayList<>();
        query.terms().forEach(term -> all.addAll(query.places(term, text)));
        all.sort(Comparator.comparingInt(TextRange::start));
        List<TextRange> apart = new ArrayList<>();
        for (TextRange range : all) {
            int last = apart.size() - 1;
            if (last >= 0 && range.start() < apart.get(last).end()) {
                TextRange before = apart.get(last);
                apart.set(last, new TextRange(before.start(), Math.max(before.end(), range.end())));
            } else {
                apart.add(range);
            }
        }
        return apart;
    }

    private Rank rank(SearchQuery query) {
        boolean starts = false;
        for (String term : query.terms()) {
            if (fields.stream().noneMatch(f -> f.field().names() && f.text().hasWordStartingWith(term))) {
                return Rank.ELSEWHERE;
            }
            starts |= fields.stream()
                    .anyMatch(f -> f.field().names() && f.text().normalised().startsWith(term));
        }
        return starts ? Rank.NAME_START : Rank.NAME_WORD;
    }

    /** The ranks of hits, best first. */
    enum Rank {
        /** All terms begin words of the name, and one begins the name. */
        NAME_START,
        /** All terms begin words of the name. */
        NAME_WORD,
        /** Some term is found inside a word or outside the name. */
        ELSEWHERE
    }

    /** A hit with its rank. */
    record Ranked(Rank rank, SearchHit hit) {}

    private record FieldText(Field field, NormalisedText text) {}
}
