package dateline.settings;

import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.query.ActorMatch;
import dateline.query.Filter;
import dateline.query.FilterMode;
import dateline.settings.Settings.Extent;
import dateline.settings.Settings.Folding;
import dateline.settings.Settings.LanePlaces;
import dateline.settings.Settings.Look;
import dateline.settings.Settings.Motion;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.Settings.WindowPlace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Settings as properties and back; a value that makes no sense costs only itself. */
final class SettingsCodec {
    private SettingsCodec() {}

    static Properties encode(Settings settings) {
        Properties p = new Properties();
        settings.window().ifPresent(place -> {
            put(p, "window.x", place.x());
            put(p, "window.y", place.y());
            put(p, "window.width", place.width());
            put(p, "window.height", place.height());
            put(p, "window.extent", place.extent());
        });
        settings.look().theme().ifPresent(theme -> put(p, "look.theme", theme));
        settings.look().textSize().ifPresent(size -> put(p, "look.textSize", size));
        put(p, "look.motion", settings.look().motion());
        settings.look().words().ifPresent(words -> put(p, "look.words", words));
        putAll(p, "dividers", settings.dividers());
        settings.document().ifPresent(file -> put(p, "document", file));
        putAll(p, "recent", settings.recent());
        Filter filter = settings.filter();
        putAll(p, "filter.actors", new TreeSet<>(filter.actors()));
        put(p, "filter.match", filter.match());
        putAll(p, "filter.categories", new TreeSet<>(filter.categories()));
        putAll(p, "filter.claimKinds", new TreeSet<>(filter.claimKinds()));
        putAll(p, "filter.holders", new TreeSet<>(filter.holders()));
        putAll(p, "filter.certainties", new TreeSet<>(filter.certainties()));
        put(p, "filter.mode", settings.filterMode());
        settings.view().ifPresent(view -> put(p, "view", view));
        settings.timeline().ifPresent(place -> {
            put(p, "timeline.start", place.start());
            put(p, "timeline.daysPerPixel", place.daysPerPixel());
            put(p, "timeline.lanes", place.lanes());
            put(p, "timeline.folding", place.folding());
            putAll(p, "timeline.lanes.order", place.arranged().order());
            putAll(p, "timeline.lanes.folded", place.arranged().folded());
            putAll(p, "timeline.lanes.pinned", place.arranged().pinned());
        });
        return p;
    }

    private static void put(Properties p, String key, Object value) {
        p.setProperty(key, value.toString());
    }

    private static void putAll(Properties p, String key, Collection<?> values) {
        int i = 0;
        for (Object value : values) {
            put(p, key + "." + i++, value);
        }
    }

    static Settings decode(Properties p) {
        Settings defaults = Settings.DEFAULTS;
        Filter filter = new Filter(
                new LinkedHashSet<>(strings(p, "filter.actors")),
                constant(p, "filter.match", ActorMatch.class)
                        .orElse(defaults.filter().match()),
                new LinkedHashSet<>(strings(p, "filter.categories")),
                constants(p, "filter.claimKinds", ClaimKind.class),
                new LinkedHashSet<>(strings(p, "filter.holders")),
                constants(p, "filter.certainties", Certainty.class));
        Look look = new Look(
                string(p, "look.theme"),
                number(p, "look.textSize", size -> size >= 6 && size <= 72),
                constant(p, "look.motion", Motion.class).orElse(defaults.look().motion()),
                string(p, "look.words"));
        return new Settings(
                window(p),
                look,
                strings(p, "dividers").stream()
                        .flatMap(text -> parse(text, share -> share >= 0 && share <= 1).stream())
                        .toList(),
                path(p, "document"),
                strings(p, "recent").stream()
                        .flatMap(text -> path(text).stream())
                        .toList(),
                filter,
                constant(p, "filter.mode", FilterMode.class).orElse(defaults.filterMode()),
                string(p, "view"),
                timeline(p));
    }

    private static Optional<WindowPlace> window(Properties p) {
        Optional<Double> x = number(p, "window.x", v -> true);
        Optional<Double> y = number(p, "window.y", v -> true);
        Optional<Double> width = number(p, "window.width", v -> v > 0);
        Optional<Double> height = number(p, "window.height", v -> v > 0);
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        Extent extent = constant(p, "window.extent", Extent.class).orElse(Extent.NORMAL);
        return Optional.of(new WindowPlace(x.get(), y.get(), width.get(), height.get(), extent));
    }

    private static Optional<TimelinePlace> timeline(Properties p) {
        Optional<Double> start = number(p, "timeline.start", v -> true);
        Optional<Double> scale = number(p, "timeline.daysPerPixel", v -> v > 0);
        Optional<String> lanes = string(p, "timeline.lanes");
        if (start.isEmpty() || scale.isEmpty() || lanes.isEmpty()) {
            return Optional.empty();
        }
        Folding folding = constant(p, "timeline.folding", Folding.class).orElse(Folding.FOLDED);
        LanePlaces arranged = new LanePlaces(
                strings(p, "timeline.lanes.order"),
                strings(p, "timeline.lanes.folded"),
                strings(p, "timeline.lanes.pinned"));
        return Optional.of(new TimelinePlace(start.get(), scale.get(), lanes.get(), folding, arranged));
    }

    private static Optional<String> string(Properties p, String key) {
        return Optional.ofNullable(p.getProperty(key));
    }

    private static List<String> strings(Properties p, String key) {
        List<String> values = new ArrayList<>();
        for (int i = 0; p.getProperty(key + "." + i) != null; i++) {
            values.add(p.getProperty(key + "." + i));
        }
        return values;
    }

    private static Optional<Path> path(Properties p, String key) {
        return string(p, key).flatMap(SettingsCodec::path);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(Properties p, String key, Predicate<Double> valid) {
        return string(p, key).flatMap(text -> parse(text, valid));
    }

    private static Optional<Double> parse(String text, Predicate<Double> valid) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) && valid.test(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Properties p, String key, Class<E> type) {
        return string(p, key).flatMap(name -> EnumNames.find(type, name));
    }

    private static <E extends Enum<E>> Set<E> constants(Properties p, String key, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        strings(p, key).forEach(name -> EnumNames.find(type, name).ifPresent(found::add));
        return found;
    }
}
