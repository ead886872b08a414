package dateline.bench;

import dateline.date.Edtf;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes commentaries of any size: bursts over eighty years, some actors far busier than others, all kinds of dates. */
final class Generated {
    private static final String[] CATEGORIES = {
        "diplomacy", "summit", "treaty", "visit", "military", "economy", "media", "people", "politics"
    };
    private static final String[] WORDS = {
        "envoys",
        "meet",
        "border",
        "talks",
        "grain",
        "shipment",
        "treaty",
        "signed",
        "drill",
        "ends",
        "visit",
        "delayed"
    };
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final int DAYS = 80 * 365;

    private final Random random;
    private final int actors;
    private final Map<String, Edtf> dates = new HashMap<>();
    private final String[] ids;
    private int burst;

    private Generated(long seed, int actors) {
        random = new Random(seed);
        this.actors = actors;
        ids = new String[actors];
        Arrays.setAll(ids, a -> "a" + a);
    }

    /**
     * Returns a commentary, the same for the same numbers.
     *
     * @param events how many events; a tenth as many claims rest on them
     * @param actors how many actors
     */
    static Commentary commentary(int events, int actors) {
        return new Generated(42, actors).make(events);
    }

    private Commentary make(int count) {
        List<Actor> people = new ArrayList<>();
        for (int a = 0; a < actors; a++) {
            people.add(new Actor(ids[a], "Actor " + a, ActorKind.STATE, List.of(), Optional.empty(), Optional.empty()));
        }
        List<Event> events = new ArrayList<>(count);
        List<Claim> claims = new ArrayList<>(count / 10);
        for (int i = 0; i < count; i++) {
            events.add(event(i));
            if (i % 10 == 9) {
                claims.add(claim(i, events));
            }
        }
        return new Commentary("generated", source(), people, events, claims);
    }

    private Event event(int i) {
        return new Event(
                "e" + i,
                title(),
                date(),
                Basis.STATED,
                random.nextInt(10) < 8 ? EventStatus.HAPPENED : any(EventStatus.values()),
                Optional.of(CATEGORIES[random.nextInt(CATEGORIES.length)]),
                involved(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Claim claim(int i, List<Event> events) {
        return new Claim(
                "c" + i,
                title(),
                any(ClaimKind.values()),
                Claim.AUTHORS,
                any(Certainty.values()),
                Optional.empty(),
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(date()),
                involved(),
                List.of(events.get(random.nextInt(events.size())).id()),
                List.of());
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private String title() {
        return WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " "
                + WORDS[random.nextInt(WORDS.length)];
    }

    /** One to three actors, those with small numbers most often. */
    private List<String> involved() {
        List<String> involved = new ArrayList<>();
        for (int p = 1 + random.nextInt(3); p > 0; p--) {
            double share = random.nextDouble();
            String id = ids[(int) (share * share * actors)];
            if (!involved.contains(id)) {
                involved.add(id);
            }
        }
        return involved;
    }

    private Edtf date() {
        if (random.nextInt(20) == 0) {
            burst = random.nextInt(DAYS);
        }
        int spread = (int) Math.abs(random.nextGaussian() * 60);
        LocalDate day = FIRST.plusDays(Math.min(DAYS - 1, burst + spread));
        return dates.computeIfAbsent(text(day), EdtfParser::parse);
    }

    private String text(LocalDate day) {
        String month = day.toString().substring(0, 7);
        int year = day.getYear();
        return switch (random.nextInt(20)) {
            case 0 -> Integer.toString(year);
            case 1, 2 -> month;
            case 3 -> year + "-" + (21 + random.nextInt(4));
            case 4 -> year / 10 + "X";
            case 5 -> month + "~";
            case 6 -> day + "?";
            case 7 -> day + "/" + day.plusDays(1 + random.nextInt(40));
            case 8 -> day + "/" + day.plusDays(random.nextInt(900));
            case 9 -> random.nextInt(8) == 0 ? day + "/.." : day.toString();
            case 10 -> random.nextInt(8) == 0 ? "../" + day : day.toString();
            case 11 -> random.nextInt(8) == 0 ? day + "/" : day.toString();
            default -> day.toString();
        };
    }

    private static Source source() {
        return Source.bare("Generated", Optional.of(EdtfParser.parse("2024-12-17")));
    }
}
