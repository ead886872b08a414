package dateline.timeline.story;

import dateline.date.parse.EdtfParser;
import dateline.index.CommentaryIndex;
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
import dateline.timeline.items.TimelineItems;
import dateline.timeline.scale.TextMeasurer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes random documents and their stories for the tests of the laws. */
final class RandomStories {
    private static final TextMeasurer MEASURER = (text, face) -> text.length() * 6.0;
    private static final String[] WORDS = {"Treaty", "of", "the", "Harbour", "Ferry", "ends", "in", "dispute", "vote"};

    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

    private final Random random;

    private RandomStories(long seed) {
        random = new Random(seed);
    }

    /** Returns the story of a random document in a view of some size. */
    static StoryLayout of(long seed, int count, double width, double height) {
        return of(new RandomStories(seed).commentary(count), width, height);
    }

    /** Returns a random document. */
    static Commentary random(long seed, int count) {
        return new RandomStories(seed).commentary(count);
    }

    /** Returns the story of a document. */
    static StoryLayout of(Commentary commentary, double width, double height) {
        CommentaryIndex index = CommentaryIndex.of(commentary);
        TimelineItems items = TimelineItems.of(index);
        StorySizes sizes = new StorySizes(11.5, MEASURER, StoryOptions.DEFAULT.claims());
        return StoryLayout.of(new StoryInput(index, items, items.all(), width, height, sizes, StoryOptions.DEFAULT));
    }

    /** Returns a document of events that happened, at some dates. */
    static Commentary dated(String published, String... dates) {
        List<Event> events = new ArrayList<>();
        for (String date : dates) {
            events.add(event("e" + events.size(), "On " + date, date, EventStatus.HAPPENED, List.of()));
        }
        return new Commentary("dates", source(published), List.of(), events, List.of());
    }

    private static Source source(String published) {
        return Source.bare("Random", published.isEmpty() ? Optional.empty() : Optional.of(EdtfParser.parse(published)));
    }

    private static Event event(String id, String title, String when, EventStatus status, List<String> actors) {
        return new Event(
                id,
                title,
                EdtfParser.parse(when),
                Basis.STATED,
                status,
                Optional.of("summit"),
                actors,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Commentary commentary(int count) {
        List<Actor> actors = new ArrayList<>();
        int people = random.nextInt(9);
        for (int a = 0; a < people; a++) {
            actors.add(
                    new Actor("a" + a, "Actor " + a, ActorKind.STATE, List.of(), Optional.empty(), Optional.empty()));
        }
        List<Event> events = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        int first = 1900 + random.nextInt(120);
        for (int i = 0; i < count; i++) {
            List<String> involved = new ArrayList<>();
            for (int p = random.nextInt(4); p > 0 && people > 0; p--) {
                involved.add("a" + random.nextInt(1 + random.nextInt(people)));
            }
            EventStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
            int year = random.nextInt(3) == 0 ? first + random.nextInt(2025 - first) : 2024;
            LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            events.add(event("e" + i, title(), date(day), status, involved));
            for (int c = random.nextInt(6) - 3; c > 0; c--) {
                claims.add(claim("c" + claims.size(), "e" + i));
            }
        }
        return new Commentary("random", source(random.nextInt(6) == 0 ? "" : "2024-12-17"), actors, events, claims);
    }

    private Claim claim(String id, String ground) {
        return new Claim(
                id,
                "Claim",
                ClaimKind.FACTUAL,
                Claim.AUTHORS,
                CERTAINTIES.get(random.nextInt(CERTAINTIES.size())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(ground),
                List.of());
    }

    private String title() {
        List<String> words = new ArrayList<>();
        for (int k = 1 + random.nextInt(10); k > 0; k--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private String date(LocalDate day) {
        String month = day.toString().substring(0, 7);
        String year = Integer.toString(day.getYear());
        return switch (random.nextInt(14)) {
            case 0, 1 -> year;
            case 2, 3 -> month;
            case 4 -> month + "~";
            case 5 -> day + "/..";
            case 6 -> "../" + day;
            case 7 -> "../" + year;
            case 8 -> "../2024-12-17";
            case 9 ->
                month + "/" + day.plusMonths(random.nextInt(40)).toString().substring(0, 7);
            case 10 -> "[" + month + ".." + day.plusMonths(3).toString().substring(0, 7) + "]";
            case 11 -> year + "/..";
            default -> day.toString();
        };
    }
}
