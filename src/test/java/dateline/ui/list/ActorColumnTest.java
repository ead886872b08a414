package dateline.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.parse.EdtfParser;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorColumnTest {
    private static final int ROOM = 8;

    private static Actor actor(String name, String... aliases) {
        return new Actor(
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name,
                ActorKind.STATE,
                Arrays.asList(aliases),
                Optional.empty(),
                Optional.empty());
    }

    private static Event event(int number, List<Actor> actors) {
        return new Event(
                "e" + number,
                "Event",
                EdtfParser.parse("2024"),
                Basis.STATED,
                EventStatus.HAPPENED,
                Optional.empty(),
                actors.stream().map(Actor::id).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Returns the columns of a document in which the first actor takes part in the most events. */
    private static List<ActorColumn> columns(Actor... actors) {
        List<Event> events = new ArrayList<>();
        for (int k = actors.length; k > 0; k--) {
            events.add(event(k, List.of(actors).subList(0, k)));
        }
        Commentary commentary =
                new Commentary("c", Source.bare("Title", Optional.empty()), List.of(actors), events, List.of());
        return ActorColumn.of(
                CommentaryIndex.of(commentary),
                name -> name.length() <= ROOM ? name : name.substring(0, ROOM - 1) + "\u2026");
    }

    private static List<String> names(Actor... actors) {
        return columns(actors).stream().map(ActorColumn::brief).toList();
    }

    @Test
    void anActorHasAShortNameThatFits() {
        assertEquals(
                List.of("China", "N. Korea", "Kim", "U.S.", "Hawks", "Some an\u2026"),
                names(
                        actor("China", "PRC"),
                        actor("North Korea", "DPRK"),
                        actor("Kim Jong Un", "Kim", "the leader"),
                        actor("United States", "U.S."),
                        actor("China hawks", "prominent hawks", "hawks"),
                        actor("Some analysts")));
    }

    @Test
    void twoColumnsDoNotShareAShortName() {
        assertEquals(List.of("Kim", "Kim fam\u2026"), names(actor("Kim Jong Un", "Kim"), actor("Kim family", "Kim")));
    }

    @Test
    void theMostFrequentStandFirstAndThoseWithoutEventsNotAtAll() {
        List<ActorColumn> columns = columns(actor("First"), actor("Second"));
        assertEquals(List.of(2, 1), columns.stream().map(ActorColumn::events).toList());
        Commentary without = new Commentary(
                "c", Source.bare("Title", Optional.empty()), List.of(actor("Idle")), List.of(), List.of());
        assertEquals(List.of(), ActorColumn.of(CommentaryIndex.of(without), name -> name));
    }
}
