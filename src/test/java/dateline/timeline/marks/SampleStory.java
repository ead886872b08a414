package dateline.timeline.marks;

import dateline.date.parse.EdtfParser;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An invented story of two harbour towns, with every kind of date. */
public final class SampleStory {
    private static final String[] ACTORS = {
        "Port Alder",
        "Mira Voss",
        "Teodor Lund",
        "Brackwater",
        "Harbour League",
        "River Guild",
        "Fishers",
        "Old Council"
    };

    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private SampleStory() {}

    /** Returns the story. */
    public static Commentary commentary() {
        SampleStory story = new SampleStory();
        story.tellEvents();
        story.tellClaims();
        List<Actor> actors = new ArrayList<>();
        for (String name : ACTORS) {
            actors.add(new Actor(id(name), name, ActorKind.PERSON, List.of(), Optional.empty(), Optional.empty()));
        }
        Source source = Stories.source("Two harbours");
        return new Commentary("story", source, actors, story.events, story.claims);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void event(String title, String when, EventStatus status, String category, String... actors) {
        events.add(new Event(
                "e" + events.size(),
                title,
                EdtfParser.parse(when),
                Basis.STATED,
                status,
                Optional.of(category),
                List.of(actors),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private void claim(String statement, String about, Certainty certainty, String actor, String... restsOn) {
        claims.add(new Claim(
                "c" + claims.size(),
                statement,
                statement.contains("may") ? ClaimKind.PREDICTIVE : ClaimKind.INTERPRETIVE,
                Claim.AUTHORS,
                certainty,
                Optional.empty(),
                about.isEmpty() ? Optional.empty() : Optional.of(EdtfParser.parse(about)),
                actor.isEmpty() ? List.of() : List.of(actor),
                List.of(restsOn),
                List.of()));
    }

    private void tellEvents() {
        EventStatus happened = EventStatus.HAPPENED;
        event("Both towns sign the pilot treaty", "1949", happened, "treaty", "port-alder", "brackwater");
        event("Third lighthouse test", "2013-02-12", happened, "military", "brackwater");
        event("Voss warns against the test", "2012~", happened, "politics", "mira-voss");
        event("First visit goes to the river", "2014", happened, "visit", "mira-voss", "river-guild");
        event("First Voss and Lund meeting", "2018-03", happened, "summit", "mira-voss", "teodor-lund");
        event("Quay reopens", "2023-09", happened, "economy", "brackwater");
        event("Summit on the east pier", "2023-09-13", happened, "summit", "teodor-lund", "harbour-league");
        event("Nets returned in bulk", "2023-10/2024-03", happened, "people", "fishers", "port-alder");
        event(
                "Year of Two Harbours declared",
                "2024-01-01",
                happened,
                "diplomacy",
                "mira-voss",
                "teodor-lund",
                "port-alder",
                "brackwater");
        event("Speaker visits Brackwater", "2024-04", happened, "visit", "port-alder", "brackwater", "old-council");
        event("June summit", "2024-06-19", happened, "summit", "teodor-lund", "harbour-league", "brackwater");
        event("Mutual dredging treaty", "2024-06-19", happened, "treaty", "teodor-lund", "harbour-league");
        event("Plaque removed from the mole", "2024-05/2024-08~", happened, "diplomacy", "port-alder");
        event("Permits refused", "2024-07~/2024-12", happened, "people", "port-alder", "fishers");
        event("No Voss and Lund meeting all year", "2024-12", EventStatus.ABSENT, "summit", "mira-voss", "teodor-lund");
        event("Crews sent up the river", "2024-10/..", EventStatus.ONGOING, "military", "harbour-league", "brackwater");
        event("Closing ceremony", "2024-11?", EventStatus.ABSENT, "diplomacy", "port-alder");
        event("A common fleet", "2025-03", EventStatus.HYPOTHETICAL, "military", "brackwater");
        event("Fishers held in limbo", "2024-03-15/2024-12?", happened, "people", "fishers");
        event("Old rules in force", "../2018-06", happened, "politics", "old-council");
        event("Ceremony on the founding day", "2024-10-06", happened, "diplomacy", "port-alder", "brackwater");
        event("Envoys' supper", "2024-10-09", happened, "diplomacy", "port-alder");
        event("Letters exchanged", "2024-10-12", happened, "diplomacy", "port-alder", "mira-voss");
        event("Newspaper stays silent", "2024-10-14", happened, "media", "port-alder");
        event("Harbour toll doubled", "2024-02-20", happened, "economy", "port-alder");
        event("Grain shipment", "2023-12-05", happened, "economy", "port-alder", "brackwater");
        event("Trade falls", "2024", happened, "economy", "port-alder", "brackwater");
        event("Ferry resumes", "2023-08-16", happened, "economy", "brackwater");
    }

    private void tellClaims() {
        claim("It was the year's only exchange at a high level", "2024-04", Certainty.ASSERTED, "old-council", "e9");
        claim("A loan was discussed", "2024-04", Certainty.REPORTED, "brackwater", "e9");
        claim("Nothing came of the loan", "2024-08", Certainty.ASSERTED, "brackwater", "e9");
        claim("The year ended cool", "2024", Certainty.ASSERTED, "port-alder", "e16", "e13");
        claim("Relations are at their lowest", "2024", Certainty.HEDGED, "port-alder");
        claim("The summit may follow next year", "2025", Certainty.SPECULATIVE, "mira-voss");
        claim("Lund may turn to the sea", "2025-02", Certainty.HEDGED, "teodor-lund", "e10");
        claim("Crews bring the League close", "2024-11", Certainty.HEDGED, "harbour-league", "e15");
        claim("Voss sees the River Guild as the better friend", "2014", Certainty.HEDGED, "mira-voss", "e3");
        claim("Old ties hold", "", Certainty.ASSERTED, "port-alder", "e9");
        claim("The mole matters", "2024-06", Certainty.SPECULATIVE, "port-alder", "e12");
        claim("Silence is a sign", "2024-10", Certainty.HEDGED, "port-alder", "e23");
    }
}
