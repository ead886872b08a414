package dateline.export.report;

import dateline.date.words.English;
import dateline.export.report.Report.Entry;
import dateline.export.report.Report.Fact;
import dateline.export.report.Report.Value;
import dateline.index.CommentaryIndex;
import dateline.index.TensionPair;
import dateline.model.Actor;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.timeline.items.ItemWords;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts events, claims and actors into words, each with links to what it names. */
final class EntryMaker {
    private static final String BETWEEN = " \u00b7 ";

    private final CommentaryIndex index;
    private final ReportAnchors anchors;

    EntryMaker(CommentaryIndex index) {
        this.index = index;
        anchors = new ReportAnchors(index);
    }

    Entry event(Event event) {
        List<String> line = new ArrayList<>(List.of(English.capitalised(ItemWords.time(event))));
        event.category().map(ReportMaker::line).ifPresent(line::add);
        if (event.status() != EventStatus.HAPPENED) {
            line.add(Wording.of(event.status()));
        }
        if (event.certainty() != Certainty.ASSERTED || event.hedge().isPresent()) {
            line.add(certainty(event));
        }
        List<Fact> facts = new ArrayList<>();
        add(facts, "Actors", event.actors().stream().map(this::actorValue).toList());
        add(facts, "Places", event.places().stream().map(EntryMaker::plain).toList());
        add(facts, "Part of", items(event.partOf().flatMap(index::item).stream().toList()));
        add(facts, "Parts", items(index.partsOf(event.id())));
        addTensions(facts, event);
        event.note().ifPresent(note -> facts.add(Fact.of("Note", ReportMaker.line(note))));
        addPassages(facts, event);
        return new Entry(
                anchors.ofItem(event.id()),
                English.capitalised(ItemWords.whenBriefly(event)),
                ReportMaker.line(event.title()),
                String.join(BETWEEN, line),
                event.summary().map(ReportMaker::line),
                facts);
    }

    Entry claim(Claim claim) {
        boolean isThesis = index.argument().isThesis(claim);
        List<String> line = new ArrayList<>(List.of(English.capitalised(holder(claim)), certainty(claim)));
        line.add(Wording.of(claim.kind()));
        if (claim.basis() != ClaimBasis.STATED) {
            line.add(Wording.of(claim.basis()));
        }
        if (claim.about().isPresent()) {
            line.add("about " + ItemWords.when(claim));
        }
        List<Fact> facts = new ArrayList<>();
        add(facts, "Actors", claim.actors().stream().map(this::actorValue).toList());
        add(facts, "Rests on", items(index.evidenceOf(claim)));
        addTensions(facts, claim);
        claim.note().ifPresent(note -> facts.add(Fact.of("Note", ReportMaker.line(note))));
        addPassages(facts, claim);
        String role = claim.role().map(Wording::of).map(English::capitalised).orElse("");
        return new Entry(
                anchors.ofItem(claim.id()),
                isThesis ? "Thesis" : role,
                ReportMaker.line(claim.statement()),
                String.join(BETWEEN, line),
                Optional.empty(),
                facts);
    }

    Entry actor(Actor actor) {
        List<String> line = new ArrayList<>();
        if (!actor.aliases().isEmpty()) {
            line.add("also " + ReportMaker.line(String.join(", ", actor.aliases())));
        }
        line.add(Wording.count(index.eventCount(actor.id()), "event"));
        line.add(Wording.count(index.claimCount(actor.id()), "claim"));
        List<Fact> facts = new ArrayList<>();
        add(facts, "Part of", actor.partOf().stream().map(this::actorValue).toList());
        return new Entry(
                anchors.ofActor(actor.id()).orElseThrow(),
                English.capitalised(Wording.of(actor.kind())),
                ReportMaker.line(actor.name()),
                String.join(BETWEEN, line),
                actor.description().map(ReportMaker::line),
                facts);
    }

    private String holder(Claim claim) {
        return claim.holder().equals(Claim.AUTHORS) ? "the authors" : ReportMaker.line(index.actorName(claim.holder()));
    }

    private static String certainty(Item item) {
        return Wording.of(item.certainty())
                + item.hedge()
                        .map(words -> ": \u201c" + ReportMaker.line(words) + "\u201d")
                        .orElse("");
    }

    private static void add(List<Fact> facts, String label, List<Value> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values));
        }
    }

    private static Value plain(String words) {
        return new Value(ReportMaker.line(words), Optional.empty(), Optional.empty());
    }

    private Value actorValue(String id) {
        return new Value(ReportMaker.line(index.actorName(id)), anchors.ofActor(id), Optional.empty());
    }

    private List<Value> items(List<? extends Item> items) {
        return items.stream().map(item -> value(item, Optional.empty())).toList();
    }

    private Value value(Item item, Optional<String> remark) {
        return new Value(
                ReportMaker.line(item.label()),
                Optional.of(anchors.ofItem(item.id())),
                remark.map(note -> "\u2014 " + ReportMaker.line(note)));
    }

    /** Adds a line for each tension, since in what the two disagree is a sentence. */
    private void addTensions(List<Fact> facts, Item item) {
        for (TensionPair pair : index.tensionsOf(item.id())) {
            String label = pair.claim().id().equals(item.id()) ? "Speaks against" : "Spoken against by";
            add(facts, label, List.of(value(pair.opposite(item.id()), pair.note())));
        }
    }

    private void addPassages(List<Fact> facts, Item item) {
        String label = item.passages().size() == 1
                        && item.passages()
                                .get(0)
                                .first()
                                .equals(item.passages().get(0).last())
                ? "Sentence"
                : "Sentences";
        add(facts, label, item.passages().stream().map(this::passage).toList());
    }

    private Value passage(Passage passage) {
        return new Value(
                passage.at().replace('-', '\u2013'),
                anchors.ofPassage(passage),
                passage.quote().map(quote -> "\u201c" + ReportMaker.line(quote) + "\u201d"));
    }
}
